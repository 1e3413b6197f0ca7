import { useState } from 'preact/hooks';
import { Button } from '@/components/shared/button';
import { NumberField } from '@/components/shared/number-field';
import { longestSeries, numberInSeries, shortestSeries, type Series } from '@/utils/domain/session/series';
import type { Words } from '@/utils/i18n/words';

export interface GroupSeriesProps {
  readonly series: Series | null;
  /** Counts all the sessions of the group. */
  readonly sessionNumber: number;
  /** The session with that number is going on. */
  readonly isInSession: boolean;
  readonly words: Words;
  readonly onSeries: (series: Series | null) => void;
}

/** What a networked-learning course has: twice a week for ten weeks. */
const offeredLength = 20;

const mostPerWeek = 7;

/** A planned run of sessions. It is begun, changed and stopped with a button, because a number half typed is a plan, too. */
export function GroupSeries({ series, sessionNumber, isInSession, words, onSeries }: GroupSeriesProps) {
  const [length, setLength] = useState<number | null>(series?.length ?? offeredLength);
  const [perWeek, setPerWeek] = useState<number | null>(series && series.perWeek > 0 ? series.perWeek : null);
  const after = series?.after ?? Math.max(0, isInSession ? sessionNumber - 1 : sessionNumber);
  const isChanged = length !== series?.length || (perWeek ?? 0) !== series.perWeek;
  const set = (): void => {
    if (length !== null) onSeries({ length, after, perWeek: perWeek ?? 0 });
  };
  return (
    <div class="group-part">
      <h2>{words('panel.group.series')}</h2>
      <p>{series ? whereIn(series, sessionNumber, words) : words(`panel.group.series.text${isInSession ? '' : '-next'}`)}</p>
      <div class="group-pair">
        <NumberField
          label={words('panel.group.series.length')}
          value={length}
          least={shortestSeries}
          most={longestSeries}
          locale={words.locale}
          onNumber={setLength}
        />
        <NumberField
          label={words('panel.group.series.per-week')}
          value={perWeek}
          least={1}
          most={mostPerWeek}
          locale={words.locale}
          onNumber={setPerWeek}
        />
      </div>
      <div class="group-ways">
        <Button isOff={length === null || !isChanged} onPress={set}>
          {words(series ? 'panel.group.series.change' : 'panel.group.series.start')}
        </Button>
        {series && (
          <Button kind="quiet" onPress={() => onSeries(null)}>
            {words('panel.group.series.stop')}
          </Button>
        )}
      </div>
    </div>
  );
}

function whereIn(series: Series, sessionNumber: number, words: Words): string {
  const { length, after } = series;
  const count = numberInSeries(series, sessionNumber);
  if (count !== null) return words(`panel.group.series.at.${thirdOf(count, length)}`, { count, length });
  return words(sessionNumber > after ? 'panel.group.series.over' : 'panel.group.series.planned', { count: length });
}

function thirdOf(count: number, length: number): 'beginning' | 'middle' | 'end' {
  if (count * 3 <= length) return 'beginning';
  return count * 3 <= length * 2 ? 'middle' : 'end';
}
