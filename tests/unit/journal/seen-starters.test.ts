import { describe, expect, it } from 'vitest';
import type { Starter } from '@/utils/domain/starters/starter';
import { startPlan } from '@/utils/domain/warm-up/plan';
import { lookedBackAt, startersIn, warmUpLength } from '@/utils/journal/seen-starters';

const minuteMs = 60_000;
const startedAt = Date.UTC(2026, 10, 23, 9);
const plan = startPlan(
  { deckId: 'first', seed: 7, mode: 'one', hasTurns: false, appetite: 2, lengthMs: 5 * minuteMs, paceMs: minuteMs, revision: 0 },
  startedAt,
);
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
  it('are told in the order in which the group saw them', () => {
    expect(startersIn({ starters }, ['starter-7', 'starter-0', 'starter-11']).map(({ text }) => text)).toEqual([
      'Question 7?',
      'Question 0?',
      'Question 11?',
    ]);
  });

  it('leave out what the deck does not have any more', () => {
    expect(startersIn({ starters }, ['starter-1', 'gone', 'starter-2']).map(({ id }) => id)).toEqual(['starter-1', 'starter-2']);
    expect(startersIn({ starters: [] }, ['starter-1'])).toEqual([]);
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
