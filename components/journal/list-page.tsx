import type { ComponentChildren, RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { EmptyJournal } from '@/components/journal/empty-journal';
import { EntryList } from '@/components/journal/entry-list';
import { useArrival } from '@/components/journal/use-arrival';
import { WaitingSection } from '@/components/journal/waiting-section';
import type { JournalEntry } from '@/utils/domain/journal';
import type { EpochMs, Id } from '@/utils/domain/units';
import type { Day } from '@/utils/journal/calendar';
import type { EntryList as Entries } from '@/utils/journal/entry-pages';
import type { Sayings } from '@/utils/journal/sayings';
import './list.css';

export interface ListPageProps {
  /** `undefined` until it has been read. */
  readonly list: Entries | undefined;
  readonly waiting: readonly JournalEntry[];
  readonly sayings: Sayings;
  readonly today: Day;
  readonly now: EpochMs;
  readonly arrival: number;
  /** The session the person comes from, unless it has gone. */
  readonly cameFrom: Id | null;
  /** The session that was just brought back. */
  readonly restored: Id | null;
  /** Why the person is here though the address named something else; `null` if it did not. */
  readonly reason: 'journal.unknown.page' | 'journal.unknown.session' | null;
  readonly onShowMore: () => void;
  /** What has to be said above the list. */
  readonly children?: ComponentChildren;
}

/** All sessions. */
export function ListPage(props: ListPageProps) {
  const { list, waiting, sayings, today, now, arrival, cameFrom, restored, reason, onShowMore, children } = props;
  const { words } = sayings;
  const heading = useArrival(arrival);
  const root = useRef<HTMLDivElement>(null);
  useReturn(root, arrival, cameFrom);
  useRestored(root, heading, restored, list);

  return (
    <div class="list" ref={root}>
      <h1 ref={heading} tabIndex={-1} class="page-title">
        {words('journal.title')}
      </h1>
      {reason && <p class="list-reason">{words(reason)}</p>}
      {children}
      <WaitingSection entries={waiting} sayings={sayings} today={today} />
      {list?.entries.length === 0 && <EmptyJournal words={words} />}
      {list && list.entries.length > 0 && (
        <EntryList list={list} sayings={sayings} today={today} now={now} onShowMore={onShowMore} />
      )}
    </div>
  );
}

const linkOf = (root: RefObject<HTMLElement | null>, id: Id): HTMLElement | null =>
  root.current?.querySelector<HTMLElement>(`[data-session="${id}"] a`) ?? null;

/** Coming back from a session, one goes on from its row, however far down it is. */
function useReturn(root: RefObject<HTMLElement | null>, arrival: number, cameFrom: Id | null): void {
  useEffect(() => {
    const link = cameFrom === null ? null : linkOf(root, cameFrom);
    link?.focus();
    link?.scrollIntoView({ block: 'center' });
  }, [root, arrival, cameFrom]);
}

/** The button that brought a session back is gone; its row takes the keyboard as soon as it is there. */
function useRestored(
  root: RefObject<HTMLElement | null>,
  heading: RefObject<HTMLElement | null>,
  restored: Id | null,
  list: Entries | undefined,
): void {
  const expectedRef = useRef<Id | null>(null);
  useEffect(() => {
    expectedRef.current = restored;
    if (restored !== null) heading.current?.focus();
  }, [heading, restored]);
  useEffect(() => {
    const link = expectedRef.current === null ? null : linkOf(root, expectedRef.current);
    if (!link) return;
    expectedRef.current = null;
    link.focus();
  }, [root, restored, list]);
}
