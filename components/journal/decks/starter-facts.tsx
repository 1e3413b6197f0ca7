import { useState } from 'preact/hooks';
import { onOneLine } from '@/components/journal/decks/on-one-line';
import { ChipsMany } from '@/components/shared/chips-many';
import { TextArea } from '@/components/shared/text-area';
import type { StarterChange } from '@/utils/domain/decks/change-deck';
import { ownStarterEntries, type OwnStarter } from '@/utils/domain/decks/own-deck';
import { longestSentence, type StarterTag } from '@/utils/domain/starters/starter';
import type { Words } from '@/utils/i18n/words';
import { isBlank } from '@/utils/journal/typed-text';
import '@/components/shared/field.css';

interface StarterFactsProps {
  readonly starter: OwnStarter;
  readonly words: Words;
  readonly onChange: (change: StarterChange) => void;
}

/** The sets of a series first, then the strands that run across. */
const tagsInOrder = ['first-meeting', 'mid-course', 'last-meeting', 'cultures', 'group-process'] as const satisfies readonly StarterTag[];

const { appetite, depth, secs, tone, topic, phase } = ownStarterEntries;

/** What else is known of a starter: its other words, and how it is dealt. */
export function StarterFacts({ starter, words, onChange }: StarterFactsProps) {
  return (
    <>
      <OtherWords
        label={words('deck.starter.alt')}
        hint={words('deck.starter.alt.hint')}
        text={starter.alt}
        words={words}
        onText={(alt) => onChange({ alt })}
      />
      <OtherWords
        label={words('deck.starter.follow-up')}
        text={starter.followUp}
        words={words}
        onText={(followUp) => onChange({ followUp })}
      />
      <div class="starter-facts">
        <Fact
          label={words('deck.appetite')}
          options={appetite.options.map((value) => [value, words(`deck.appetite.${value}`)])}
          value={starter.appetite}
          onChoose={(value) => onChange({ appetite: value })}
        />
        <Fact
          label={words('deck.depth')}
          options={depth.options.map((value) => [value, words(`deck.depth.${value}`)])}
          value={starter.depth}
          onChoose={(value) => onChange({ depth: value })}
        />
        <Fact
          label={words('deck.secs')}
          options={secs.options.map((value) => [value, words('deck.secs.seconds', { count: value })])}
          value={starter.secs}
          onChoose={(value) => onChange({ secs: value })}
        />
        <Fact
          label={words('deck.tone')}
          options={tone.options.map((value) => [value, words(`deck.tone.${value}`)])}
          value={starter.tone}
          onChoose={(value) => onChange({ tone: value })}
        />
        <Fact
          label={words('deck.topic')}
          options={topic.options.map((value) => [value, words(`deck.topic.${value}`)])}
          value={starter.topic}
          onChoose={(value) => onChange({ topic: value })}
        />
        <Fact
          label={words('deck.phase')}
          options={phase.options.map((value) => [value, words(`deck.phase.${value}`)])}
          value={starter.phase}
          onChoose={(value) => onChange({ phase: value })}
        />
      </div>
      <ChipsMany
        legend={words('deck.tags')}
        choices={tagsInOrder.map((tag) => ({ value: tag, label: words(`deck.tag.${tag}`) }))}
        chosen={starter.tags ?? []}
        onChoose={(tags) => onChange({ tags: tags.length === 0 ? null : tags })}
      />
    </>
  );
}

interface OtherWordsProps {
  readonly label: string;
  readonly hint?: string;
  readonly text: string | undefined;
  readonly words: Words;
  /** `null`: there are none. */
  readonly onText: (text: string | null) => void;
}

function OtherWords({ label, hint, text, words, onText }: OtherWordsProps) {
  // Spaces are no words yet, and are not taken away under somebody's hands either.
  const [typed, setTyped] = useState<string | null>(null);
  return (
    <TextArea
      label={label}
      hint={hint}
      text={typed ?? text ?? ''}
      longest={longestSentence}
      roomLeft={(count) => words('form.room-left', { count })}
      onText={(input) => {
        const line = onOneLine(input);
        setTyped(line);
        onText(isBlank(line) ? null : line);
      }}
      onLeave={() => setTyped(null)}
    />
  );
}

interface FactProps<T extends string | number> {
  readonly label: string;
  readonly options: readonly (readonly [T, string])[];
  readonly value: T;
  readonly onChoose: (value: T) => void;
}

/** One of what there is to choose from, each with its name. */
function Fact<T extends string | number>({ label, options, value, onChoose }: FactProps<T>) {
  const choose = (chosen: string): void => {
    const option = options.find(([offered]) => String(offered) === chosen);
    if (option) onChoose(option[0]);
  };
  return (
    <label class="field">
      <span>{label}</span>
      <select value={String(value)} onChange={(event) => choose(event.currentTarget.value)}>
        {options.map(([offered, name]) => (
          <option key={offered} value={String(offered)}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}
