import { useState } from 'preact/hooks';
import { GroupTitle } from '@/components/journal/group-title';
import { Button } from '@/components/shared/button';
import type { JournalEntry } from '@/utils/domain/journal';
import { dayOf, type Day } from '@/utils/journal/calendar';
import { sessionHref } from '@/utils/journal/route';
import type { Sayings } from '@/utils/journal/sayings';

/** As many as can wait without looking like a pile. */
const mostShown = 3;

interface WaitingSectionProps {
  readonly entries: readonly JournalEntry[];
  readonly sayings: Sayings;
  readonly today: Day;
}

/** The sessions on which a few words are still to come. Nothing is drawn when there are none. */
export function WaitingSection({ entries, sayings, today }: WaitingSectionProps) {
  const [isWhole, setIsWhole] = useState(false);
  const { words } = sayings;
  if (entries.length === 0) return null;
  const shown = isWhole ? entries : entries.slice(0, mostShown);
  const rest = entries.length - shown.length;

  return (
    <section class="waiting" aria-labelledby="waiting-title">
      <h2 id="waiting-title" class="waiting-title">
        {words('journal.waiting.title')}
      </h2>
      <p class="waiting-hint">{words('journal.waiting.hint')}</p>
      <ul class="waiting-list">
        {shown.map(({ session, group }) => (
          <li key={session.id}>
            <a class="waiting-link" href={sessionHref(session.id)}>
              <GroupTitle group={group} words={words} />
              <span class="waiting-when">
                {words('session.when', {
                  day: sayings.day(dayOf(session.startedAt, session.zone), today),
                  times: sayings.time(session.startedAt, session.zone),
                })}
              </span>
            </a>
          </li>
        ))}
      </ul>
      {rest > 0 && (
        <Button kind="quiet" isSmall onPress={() => setIsWhole(true)}>
          {words('journal.waiting.more', { count: rest })}
        </Button>
      )}
    </section>
  );
}
