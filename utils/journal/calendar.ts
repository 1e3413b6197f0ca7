import type { JournalEntry } from '@/utils/domain/journal';
import type { EpochMs } from '@/utils/domain/units';

/** A calendar day, `2026-11-23`; days compare and sort as text. */
export type Day = string;

/** The entries of one day, in the order they came. */
export interface JournalDay {
  readonly day: Day;
  readonly entries: readonly JournalEntry[];
}

/** The IANA zone of this machine. */
export const machineZone = (): string => new Intl.DateTimeFormat().resolvedOptions().timeZone;

/** Making a format costs far more than using it, and a list asks for the same few zones again and again. */
const dayFormats = new Map<string, Intl.DateTimeFormat>();

function dayFormat(zone: string): Intl.DateTimeFormat {
  const known = dayFormats.get(zone);
  if (known) return known;
  const format = new Intl.DateTimeFormat('en-US-u-ca-gregory-nu-latn', {
    timeZone: zone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  });
  dayFormats.set(zone, format);
  return format;
}

/** `zone` if this browser knows it, else the machine's: zones are renamed, and a record may come from elsewhere. */
export function usableZone(zone: string): string {
  try {
    dayFormat(zone);
    return zone;
  } catch {
    return machineZone();
  }
}

/** The calendar day at a moment in a zone. An unknown zone counts as the machine's. */
export function dayOf(at: EpochMs, zone: string): Day {
  const parts = new Map(dayFormat(usableZone(zone)).formatToParts(at).map(({ type, value }) => [type, value]));
  return `${parts.get('year')}-${parts.get('month')}-${parts.get('day')}`;
}

/** The day before, by the calendar: a day may have 23 or 25 hours. */
export function dayBefore(day: Day): Day {
  const noon = new Date(`${day}T12:00:00Z`);
  noon.setUTCDate(noon.getUTCDate() - 1);
  return noon.toISOString().slice(0, 10);
}

/**
 * Entries by day, the newest day first. An entry belongs to the day on which its session started, in the zone where the
 * person was then, so that travelling moves nothing.
 */
export function byDay(entries: readonly JournalEntry[]): readonly JournalDay[] {
  const days = new Map<Day, JournalEntry[]>();
  for (const entry of entries) {
    const day = dayOf(entry.session.startedAt, entry.session.zone);
    const sameDay = days.get(day);
    if (sameDay) sameDay.push(entry);
    else days.set(day, [entry]);
  }
  return Array.from(days, ([day, ofDay]) => ({ day, entries: ofDay })).toSorted((a, b) => (a.day < b.day ? 1 : -1));
}
