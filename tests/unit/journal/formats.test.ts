import { describe, expect, it } from 'vitest';
import { createFormats, nearDay } from '@/utils/journal/formats';

const at = Date.parse('2026-11-23T09:00:00Z');
const minutes = (count: number): number => count * 60_000;
const plain = (text: string): string => text.replace(/[\u202f\u2009\u00a0]/g, ' ');

describe('createFormats', () => {
  const english = createFormats('en', 'Europe/Stockholm');
  const swedish = createFormats('sv', 'Europe/Stockholm');

  it('writes times the way the language does', () => {
    expect(plain(english.times(at, at + minutes(65), 'Europe/Stockholm'))).toBe('10:00 – 11:05 AM');
    expect(swedish.time(at, 'Europe/Stockholm')).toBe('10:00');
  });

  it('writes a time in the zone where the person was, and names the zone where its clocks differ', () => {
    expect(plain(english.time(at, 'Asia/Tokyo'))).toBe('6:00 PM GMT+9');
    expect(plain(english.time(at, 'Europe/Madrid'))).toBe('10:00 AM');
  });

  it('writes two plain times for a call over midnight', () => {
    const late = Date.parse('2026-11-23T22:40:00Z');
    expect(plain(english.times(late, late + minutes(60), 'Europe/Stockholm'))).toBe('11:40 PM – 12:40 AM');
  });

  it('never writes an end before its start', () => {
    expect(plain(english.times(at, at - minutes(5), 'Europe/Stockholm'))).toBe('10:00 AM');
  });

  it('takes the zone of this machine for one that is not known', () => {
    expect(() => english.times(at, at + minutes(5), 'Mars/Olympus')).not.toThrow();
  });

  it.each([
    [0, null],
    [minutes(0.4), null],
    [minutes(1), '1 min'],
    [minutes(59), '59 min'],
    [minutes(59.6), '1 hr'],
    [minutes(60), '1 hr'],
    [minutes(65), '1 hr 5 min'],
    [minutes(25 * 60), '25 hr'],
  ])('writes a length of %d ms as %j', (ms, said) => {
    expect(english.length(ms)).toBe(said);
  });

  it('writes a day with its weekday, and with the year only if it is another', () => {
    expect(english.day('2026-11-17', '2026-11-23')).toBe('Tuesday, November 17');
    expect(english.day('2025-12-29', '2026-11-23')).toBe('Monday, December 29, 2025');
    expect(swedish.day('2026-11-17', '2026-11-23')).toBe('tisdag 17 november');
  });
});

describe('nearDay', () => {
  it('knows today and yesterday, over the end of a year too', () => {
    expect(nearDay('2026-11-23', '2026-11-23')).toBe('today');
    expect(nearDay('2025-12-31', '2026-01-01')).toBe('yesterday');
    expect(nearDay('2026-11-21', '2026-11-23')).toBeNull();
    expect(nearDay('2026-11-24', '2026-11-23')).toBeNull();
  });
});
