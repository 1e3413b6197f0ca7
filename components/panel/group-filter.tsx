import { Chips } from '@/components/shared/chips';
import { ChipsMany } from '@/components/shared/chips-many';
import type { StarterFilter } from '@/utils/domain/starters/eligible';
import { topics, type Depth, type Tone } from '@/utils/domain/starters/starter';
import type { Words } from '@/utils/i18n/words';

export interface GroupFilterProps {
  readonly filter: StarterFilter;
  readonly words: Words;
  readonly onFilter: (filter: StarterFilter) => void;
}

/** Chips have a value each; this one stands for no limit. */
const any = 0;

const depths = [1, 2, 3] as const satisfies readonly Depth[];
const tones = ['playful', 'neutral', 'reflective'] as const satisfies readonly Tone[];
const offeredSeconds = [10, 30, 60] as const satisfies readonly StarterFilter['secs'][];

/** Which starters the group would like to be dealt. */
export function GroupFilter({ filter, words, onFilter }: GroupFilterProps) {
  const change = (choice: Partial<StarterFilter>): void => onFilter({ ...filter, ...choice });
  return (
    <div class="group-part">
      <h2>{words('panel.group.starters')}</h2>
      <Chips<typeof any | Depth>
        legend={words('panel.group.depth')}
        hint={words('panel.group.depth.hint')}
        choices={[
          { value: any, label: words('panel.group.depth.any') },
          ...depths.map((depth) => ({ value: depth, label: words(`panel.group.depth.${depth}`) })),
        ]}
        chosen={filter.depth ?? any}
        onChoose={(depth) => change({ depth: depth === any ? null : depth })}
      />
      <Chips<typeof any | (typeof offeredSeconds)[number]>
        legend={words('panel.group.secs')}
        choices={[
          { value: any, label: words('panel.group.secs.any') },
          ...offeredSeconds.map((count) => ({
            value: count,
            label: words('panel.group.secs.seconds', { count }),
            spoken: words('panel.group.secs.spoken', { count }),
          })),
        ]}
        chosen={filter.secs === 90 ? null : (filter.secs ?? any)}
        onChoose={(secs) => change({ secs: secs === any ? null : secs })}
      />
      <ChipsMany
        legend={words('panel.group.topics')}
        choices={topics.map((topic) => ({ value: topic, label: words(`panel.group.topic.${topic}`) }))}
        chosen={filter.topics}
        onChoose={(chosen) => change({ topics: chosen })}
      />
      <ChipsMany
        legend={words('panel.group.tones')}
        hint={words('panel.group.all')}
        choices={tones.map((tone) => ({ value: tone, label: words(`panel.group.tone.${tone}`) }))}
        chosen={filter.tones}
        onChoose={(chosen) => change({ tones: chosen })}
      />
    </div>
  );
}
