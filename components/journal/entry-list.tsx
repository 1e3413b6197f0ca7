import { useEffect, useMemo, useRef } from 'preact/hooks';
import { EntryRow } from '@/components/journal/entry-row';
import { Button } from '@/components/shared/button';
import type { EpochMs } from '@/utils/domain/units';
import { byDay, type Day } from '@/utils/journal/calendar';
import type { EntryList as Entries } from '@/utils/journal/entry-pages';
import type { Sayings } from '@/utils/journal/sayings';

interface EntryListProps {
  readonly list: Entries;
  readonly sayings: Sayings;
  readonly today: Day;
  readonly now: EpochMs;
  readonly onShowMore: () => void;
}

/** The sessions, day by day, the newest first. */
export function EntryList({ list, sayings, today, now, onShowMore }: EntryListProps) {
  const days = useMemo(() => byDay(list.entries), [list]);
  const rootRef = useRef<HTMLDivElement>(null);
  const lastBeforeRef = useRef<string | null>(null);

  // Whoever asked for more goes on reading where the list had stopped: the button has moved away from under the keyboard.
  useEffect(() => {
    const last = lastBeforeRef.current;
    if (last === null) return;
    const at = list.entries.findIndex(({ session }) => session.id === last);
    const next = list.entries[at + 1];
    if (!next) return;
    lastBeforeRef.current = null;
    rootRef.current?.querySelector<HTMLElement>(`[data-session="${next.session.id}"] a`)?.focus();
  }, [list]);

  const showMore = (): void => {
    lastBeforeRef.current = list.entries.at(-1)?.session.id ?? null;
    onShowMore();
  };

  return (
    <div class="entries" ref={rootRef}>
      {days.map(({ day, entries }) => (
        <section key={day} class="day" aria-labelledby={`day-${day}`}>
          <h2 id={`day-${day}`} class="day-title">
            {sayings.day(day, today)}
          </h2>
          <ul class="day-entries">
            {entries.map((entry) => (
              <EntryRow key={entry.session.id} entry={entry} sayings={sayings} now={now} />
            ))}
          </ul>
        </section>
      ))}
      {list.hasMore && <Button onPress={showMore}>{sayings.words('journal.earlier')}</Button>}
    </div>
  );
}
