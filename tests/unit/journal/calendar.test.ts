import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { byDay, dayBefore, dayOf, machineZone, usableZone } from '@/utils/journal/calendar';
import { entryOf, groupOf } from '../../browser/journal/sample-journal';

const group = groupOf(1, 'Group');
const entryAt = (number: number, startedAt: number, zone: string) => entryOf({ number, group, startedAt, zone });

describe('dayOf', () => {
  it.each([
    // A minute before and at midnight, on both sides of the world.
    ['2026-11-22T22:59:00Z', 'Europe/Stockholm', '2026-11-22'],
    ['2026-11-22T23:00:00Z', 'Europe/Stockholm', '2026-11-23'],
    ['2026-11-22T23:00:00Z', 'America/New_York', '2026-11-22'],
    ['2026-11-22T15:00:00Z', 'Asia/Tokyo', '2026-11-23'],
    // The day on which summer time ends has 25 hours, the one on which it begins 23.
    ['2026-10-24T22:00:00Z', 'Europe/Stockholm', '2026-10-25'],
    ['2026-10-25T22:59:00Z', 'Europe/Stockholm', '2026-10-25'],
    ['2026-10-25T23:00:00Z', 'Europe/Stockholm', '2026-10-26'],
    ['2026-03-28T23:00:00Z', 'Europe/Stockholm', '2026-03-29'],
    ['2026-03-29T21:59:00Z', 'Europe/Stockholm', '2026-03-29'],
    ['2026-03-29T22:00:00Z', 'Europe/Stockholm', '2026-03-30'],
    // Half an hour of summer time, and a day that begins at one o'clock.
    ['2026-04-04T13:30:00Z', 'Australia/Lord_Howe', '2026-04-05'],
    ['2026-09-06T04:00:00Z', 'America/Santiago', '2026-09-06'],
    ['2026-09-06T03:59:00Z', 'America/Santiago', '2026-09-05'],
    ['2028-02-29T12:00:00Z', 'UTC', '2028-02-29'],
    ['2026-12-31T23:59:59Z', 'UTC', '2026-12-31'],
  ])('puts %s in %s on %s', (at, zone, day) => {
    expect(dayOf(Date.parse(at), zone)).toBe(day);
  });

  it.each(['', 'Mars/Olympus', '../etc', '\u0000', 'x'.repeat(64)])('takes the zone of this machine for %j', (zone) => {
    expect(usableZone(zone)).toBe(machineZone());
    expect(dayOf(0, zone)).toBe(dayOf(0, machineZone()));
  });
});

describe('dayBefore', () => {
  it('goes back by the calendar, over every change of clocks, months, years and leap days', () => {
    const days = fc.integer({ min: Date.UTC(2020, 0, 1) / 86_400_000, max: Date.UTC(2100, 0, 1) / 86_400_000 });
    fc.assert(
      fc.property(days, (number) => {
        const [day, before] = [number, number - 1].map((some) => new Date(some * 86_400_000).toISOString().slice(0, 10));
        expect(dayBefore(day ?? '')).toBe(before);
      }),
    );
  });
});

describe('byDay', () => {
  it('puts a session on the day it started on, where the person was then', () => {
    const midnight = Date.parse('2026-11-22T23:30:00Z');
    const days = byDay([
      entryAt(1, midnight, 'Europe/Stockholm'),
      entryAt(2, midnight - 60_000, 'America/New_York'),
      entryAt(3, midnight - 120_000, 'Europe/Stockholm'),
    ]);
    expect(days.map(({ day, entries }) => [day, entries.length])).toEqual([
      ['2026-11-23', 2],
      ['2026-11-22', 1],
    ]);
  });

  it('loses no entry, keeps the order within each day, and runs backwards through the days', () => {
    const zones = fc.constantFrom('Europe/Stockholm', 'America/New_York', 'Asia/Tokyo', 'Pacific/Kiritimati', 'no/where');
    const starts = fc.array(fc.tuple(fc.integer({ min: Date.UTC(2026, 9, 20), max: Date.UTC(2026, 10, 5) }), zones), { maxLength: 40 });
    fc.assert(
      fc.property(starts, (some) => {
        const entries = some.toSorted(([a], [b]) => b - a).map(([startedAt, zone], number) => entryAt(number, startedAt, zone));
        const days = byDay(entries);
        expect(new Set(days.flatMap((day) => day.entries))).toEqual(new Set(entries));
        expect(days.flatMap((day) => day.entries)).toHaveLength(entries.length);
        const names = days.map(({ day }) => day);
        expect(names).toEqual([...new Set(names)].toSorted().toReversed());
        for (const { day, entries: ofDay } of days) {
          expect(ofDay.map(({ session }) => dayOf(session.startedAt, session.zone))).toEqual(ofDay.map(() => day));
          const times = ofDay.map(({ session }) => session.startedAt);
          expect(times).toEqual(times.toSorted((a, b) => b - a));
        }
      }),
    );
  });
});
