import { Button } from '@/components/shared/button';
import { FactsLine } from '@/components/journal/facts-line';
import { lengthOf, type Session } from '@/utils/domain/session/session';
import type { EpochMs } from '@/utils/domain/units';
import { dayOf, type Day } from '@/utils/journal/calendar';
import type { Sayings } from '@/utils/journal/sayings';

interface WhenSectionProps {
  readonly session: Session;
  readonly sayings: Sayings;
  readonly today: Day;
  readonly now: EpochMs;
  readonly onFinish: () => void;
}

/** When the call was, where, for how long, and how it ended. */
export function WhenSection({ session, sayings, today, now, onFinish }: WhenSectionProps) {
  const { words } = sayings;
  const { zone, segments } = session;
  const ending = segments.at(-1)?.ending ?? null;

  return (
    <div class="when">
      <p class="when-times">
        {words('session.when', {
          day: sayings.day(dayOf(session.startedAt, zone), today),
          times: sayings.sessionTimes(session),
        })}
      </p>
      <p class="when-facts">
        <FactsLine
          facts={[
            sayings.site(session),
            words('journal.length.in-call', { length: sayings.length(lengthOf(session, now)) }),
          ]}
        />
      </p>
      {segments.length > 1 && (
        <>
          <p class="when-facts" id="stretches">
            {words('session.stretches')}
          </p>
          <ul class="when-stretches" aria-labelledby="stretches">
            {segments.map(({ id, joinedAt, leftAt }) => (
              <li key={id}>
                {leftAt === null
                  ? words('session.stretch.open', { time: sayings.time(joinedAt, zone) })
                  : words('session.stretch', {
                      times: sayings.times(joinedAt, leftAt, zone),
                      length: sayings.length(leftAt - joinedAt),
                    })}
              </li>
            ))}
          </ul>
        </>
      )}
      {session.endedAt === null ? (
        <div class="when-finish">
          <p class="when-facts">{words('session.ending.open')}</p>
          <Button onPress={onFinish}>{words('session.finish')}</Button>
          <p class="session-soft">{words('session.finish.hint')}</p>
        </div>
      ) : (
        ending && <p class="when-facts">{words(`session.ending.${ending}`)}</p>
      )}
    </div>
  );
}
