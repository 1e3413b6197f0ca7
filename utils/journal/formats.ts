import type { EpochMs, Ms } from '@/utils/domain/units';
import { dayBefore, dayOf, usableZone, type Day } from '@/utils/journal/calendar';

/** A day beside today: it has a word of its own in the catalogue. */
export type NearDay = 'today' | 'yesterday';

/** Writes times and lengths the way a language does. */
export interface Formats {
  /** `9:40 AM` in a zone; with the zone's name where its clocks differ from this machine's. */
  time(at: EpochMs, zone: string): string;
  /** `9:40 – 10:35 AM`, likewise. */
  times(from: EpochMs, to: EpochMs, zone: string): string;
  /** `Tuesday, November 17`, with the year unless it is the year of `today`. */
  day(day: Day, today: Day): string;
  /** `1 hr 5 min`, in whole minutes; `null` for less than one, which has words of its own. */
  length(ms: Ms): string | null;
}

/** What a day is called instead of its date, if anything. */
export function nearDay(day: Day, today: Day): NearDay | null {
  if (day === today) return 'today';
  return day === dayBefore(today) ? 'yesterday' : null;
}

const minuteMs = 60_000;

/** @param zoneHere the zone of this machine */
export function createFormats(locale: string, zoneHere: string): Formats {
  const clock = kept((key) => {
    const [zone = zoneHere, isFar] = key.split('|');
    return new Intl.DateTimeFormat(locale, {
      timeZone: zone,
      hour: 'numeric',
      minute: '2-digit',
      ...(isFar === 'far' && { timeZoneName: 'short' }),
    });
  });
  const clockAt = (at: EpochMs, zone: string): Intl.DateTimeFormat => {
    const usable = usableZone(zone);
    return clock(isSameClock(at, usable, zoneHere) ? `${usable}|` : `${usable}|far`);
  };
  const dates = kept((key) => dateFormat(locale, key === 'year'));
  const hours = new Intl.NumberFormat(locale, { style: 'unit', unit: 'hour', unitDisplay: 'short' });
  const minutes = new Intl.NumberFormat(locale, { style: 'unit', unit: 'minute', unitDisplay: 'short' });
  const together = new Intl.ListFormat(locale, { type: 'unit', style: 'narrow' });

  return {
    time: (at, zone) => clockAt(at, zone).format(at),
    times(from, to, zone) {
      const format = clockAt(from, zone);
      // A range over midnight would spell out both dates, where two times say enough.
      return dayOf(from, zone) === dayOf(to, zone)
        ? format.formatRange(from, Math.max(from, to))
        : `${format.format(from)} – ${format.format(to)}`;
    },
    day: (day, today) => dates(day.slice(0, 4) === today.slice(0, 4) ? '' : 'year').format(new Date(`${day}T12:00:00Z`)),
    length(ms) {
      const whole = Math.round(ms / minuteMs);
      if (whole < 1) return null;
      const [h, m] = [Math.floor(whole / 60), whole % 60];
      return together.format([...(h > 0 ? [hours.format(h)] : []), ...(m > 0 ? [minutes.format(m)] : [])]);
    },
  };
}

/** Days are formatted as noon in UTC, so that no zone can move them. */
const dateFormat = (locale: string, hasYear: boolean): Intl.DateTimeFormat =>
  new Intl.DateTimeFormat(locale, {
    timeZone: 'UTC',
    weekday: 'long',
    month: 'long',
    day: 'numeric',
    ...(hasYear && { year: 'numeric' }),
  });

const plainClocks = kept(
  (zone) =>
    new Intl.DateTimeFormat('en-US-u-ca-gregory-nu-latn', { timeZone: zone, dateStyle: 'short', timeStyle: 'short' }),
);

/** Whether the clocks of two zones show the same at a moment. */
const isSameClock = (at: EpochMs, zone: string, other: string): boolean =>
  zone === other || plainClocks(zone).format(at) === plainClocks(other).format(at);

/** Making a format costs far more than using it, and a list asks for the same few again and again. */
function kept<T>(make: (key: string) => T): (key: string) => T {
  const made = new Map<string, T>();
  return (key) => {
    const known = made.get(key);
    if (known !== undefined) return known;
    const fresh = make(key);
    made.set(key, fresh);
    return fresh;
  };
}
