import { useMemo } from 'preact/hooks';
import { ReflectionMark } from '@/components/journal/marks';
import { TypedText } from '@/components/journal/typed-text';
import { FactsLine } from '@/components/journal/facts-line';
import { GroupTitle } from '@/components/journal/group-title';
import type { JournalEntry } from '@/utils/domain/journal';
import { lengthOf } from '@/utils/domain/session/session';
import type { EpochMs } from '@/utils/domain/units';
import { sessionHref } from '@/utils/journal/route';
import type { Sayings } from '@/utils/journal/sayings';
import { firstLine } from '@/utils/journal/typed-text';

interface EntryRowProps {
  readonly entry: JournalEntry;
  readonly sayings: Sayings;
  readonly now: EpochMs;
}

/** One session in the list. It is drawn again only when its entry changes, or by the minute while it is going on. */
export function EntryRow({ entry, sayings, now }: EntryRowProps) {
  const clock = entry.session.endedAt === null ? now : entry.session.endedAt;
  return useMemo(() => <Row entry={entry} sayings={sayings} now={clock} />, [entry, sayings, clock]);
}

function Row({ entry, sayings, now }: EntryRowProps) {
  const { session, group, reflection } = entry;
  const { words } = sayings;
  const isOngoing = session.endedAt === null;
  const facts = [
    sayings.site(session),
    words('journal.length.in-call', { length: sayings.length(lengthOf(session, now)) }),
    sayings.warmUp(entry, now),
  ];
  const useful = firstLine(String(reflection?.answers['useful'] ?? ''));

  return (
    <li class="entry" data-session={session.id}>
      <div class="entry-head">
        <a class="entry-link" href={sessionHref(session.id)}>
          <GroupTitle group={group} words={words} />
        </a>
        <span class="entry-times">
          {isOngoing && <span class="entry-now">{words('journal.now')}</span>} {sayings.sessionTimes(session)}
        </span>
      </div>
      <p class="entry-facts">
        <FactsLine facts={facts.filter((fact) => fact !== null)} />
      </p>
      {useful !== '' && (
        <p class="entry-useful">
          <TypedText text={useful} />
        </p>
      )}
      {!isOngoing && reflection && (
        <p class="entry-state">
          <ReflectionMark state={reflection.state} /> {words(`journal.reflection.${reflection.state}`)}
        </p>
      )}
    </li>
  );
}
