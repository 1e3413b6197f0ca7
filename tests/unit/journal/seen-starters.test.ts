import { describe, expect, it } from 'vitest';
import { starterAt } from '@/utils/domain/starters/order';
import type { Starter } from '@/utils/domain/starters/starter';
import { startPlan } from '@/utils/domain/warm-up/plan';
import { lookedBackAt, seenCursors, seenStarters, warmUpLength } from '@/utils/journal/seen-starters';

const minuteMs = 60_000;
const startedAt = Date.UTC(2026, 10, 23, 9);
const plan = startPlan({ deckId: 'first', seed: 7, cursor: 40, lengthMs: 5 * minuteMs, paceMs: minuteMs }, startedAt);
const starters = Array.from({ length: 12 }, (_, number): Starter => ({
  id: `starter-${number}`,
  appetite: 1,
  depth: 1,
  secs: 30,
  tone: 'neutral',
  topic: 'today',
  phase: 'any',
  text: `Question ${number}?`,
}));

describe('the starters a warm-up has shown', () => {
  it('are those from its first to the one at the end, in the order the group saw them', () => {
    const ended = { ...plan, endedAt: startedAt + 5 * minuteMs };
    expect(seenCursors(ended, startedAt + 3_600_000)).toEqual([40, 41, 42, 43, 44]);
    expect(seenStarters(ended, { starters }, startedAt + 3_600_000).map(({ starter }) => starter.text)).toEqual(
      [40, 41, 42, 43, 44].map((cursor) => starterAt(starters, 7, cursor).text),
    );
  });

  it('are the first alone when it ended at once or the clock was set back', () => {
    expect(seenCursors({ ...plan, endedAt: startedAt }, startedAt)).toEqual([40]);
    expect(seenCursors(plan, startedAt - 3_600_000)).toEqual([40]);
  });

  it('are not more than anybody could look at, whatever a plan claims', () => {
    expect(seenCursors({ ...plan, cursor: 0xffff_ffff, endedAt: startedAt }, startedAt)).toHaveLength(200);
  });

  it('are none of an empty deck', () => {
    expect(seenStarters(plan, { starters: [] }, startedAt)).toEqual([]);
  });
});

describe('the length of a warm-up', () => {
  it('counts the time after its end only if somebody ended it', () => {
    const at = startedAt + 60 * minuteMs;
    expect(warmUpLength({ ...plan, endedAt: startedAt + 7 * minuteMs }, at)).toBe(7 * minuteMs);
    expect(warmUpLength(plan, at)).toBe(5 * minuteMs);
  });

  it('goes no further than the session', () => {
    const session = { endedAt: startedAt + 2 * minuteMs };
    expect(warmUpLength(plan, lookedBackAt(session, startedAt + 60 * minuteMs))).toBe(2 * minuteMs);
    expect(lookedBackAt({ endedAt: null }, 5)).toBe(5);
  });
});
