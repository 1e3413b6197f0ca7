import type { JournalEntry } from '@/utils/domain/journal';
import type { Session } from '@/utils/domain/session/session';
import type { EpochMs, Ms } from '@/utils/domain/units';
import type { Words } from '@/utils/i18n/words';
import { machineZone, type Day } from '@/utils/journal/calendar';
import { createFormats, nearDay } from '@/utils/journal/formats';
import { shownBy } from '@/utils/domain/warm-up/warm-up';
import { lookedBackAt, warmUpLength } from '@/utils/journal/seen-starters';

/** Says what the journal knows, in the person's language. Nothing in here is typed by a person. */
export interface Sayings {
  readonly words: Words;
  /** `Today`, `Yesterday`, or the date. */
  day(day: Day, today: Day): string;
  time(at: EpochMs, zone: string): string;
  times(from: EpochMs, to: EpochMs, zone: string): string;
  /** From start to end, or since when it is going on. */
  sessionTimes(session: Session): string;
  length(ms: Ms): string;
  site(session: Pick<Session, 'site'>): string;
  /** The warm-up in a few words; `null` if there was none. */
  warmUp(entry: JournalEntry, now: EpochMs): string | null;
}

/** @param zoneHere the zone of this machine */
export function createSayings(words: Words, zoneHere: string = machineZone()): Sayings {
  const formats = createFormats(words.locale, zoneHere);
  const length = (ms: Ms): string => formats.length(ms) ?? words('journal.length.moment');
  return {
    words,
    length,
    time: formats.time,
    times: formats.times,
    day(day, today) {
      const near = nearDay(day, today);
      return near ? words(`journal.day.${near}`) : formats.day(day, today);
    },
    sessionTimes: ({ startedAt, endedAt, zone }) =>
      endedAt === null
        ? words('journal.since', { time: formats.time(startedAt, zone) })
        : formats.times(startedAt, endedAt, zone),
    site: ({ site }) => words(`journal.site.${site ?? 'other'}`),
    warmUp({ session, warmUps }, now) {
      const [first, ...others] = warmUps;
      if (!first) return null;
      if (others.length > 0) return words('journal.warm-up.rows', { count: warmUps.length });
      const at = lookedBackAt(session, now);
      return words('journal.warm-up.row', {
        length: length(warmUpLength(first.plan, at)),
        count: shownBy(first, at).length,
      });
    },
  };
}
