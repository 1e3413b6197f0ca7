import type { EpochMs, Ms } from '@/utils/domain/units';
import { clockTime } from '@/utils/i18n/clock-time';

const secondMs = 1_000;

/** Minutes and seconds; a second that has begun still counts. */
export function digits(ms: Ms, locale: string): string {
  const seconds = Math.ceil(ms / secondMs);
  const minutes = new Intl.NumberFormat(locale).format(Math.floor(seconds / 60));
  const rest = new Intl.NumberFormat(locale, { minimumIntegerDigits: 2 }).format(seconds % 60);
  return `${minutes}:${rest}`;
}

/** The time of day, and before it the day, if it is not the one of `now`. */
export function timeFrom(now: EpochMs, at: EpochMs, locale: string): string {
  const time = clockTime(at, locale);
  if (new Date(at).toDateString() === new Date(now).toDateString()) return time;
  return `${new Intl.DateTimeFormat(locale, { dateStyle: 'medium' }).format(at)}, ${time}`;
}
