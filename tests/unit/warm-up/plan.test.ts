import * as fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { changePlan, type PlanChange } from '@/utils/domain/warm-up/change-plan';
import { longestMs, PlanSchema, startPlan, type Plan } from '@/utils/domain/warm-up/plan';
import { stateAt } from '@/utils/domain/warm-up/state-at';

const t0 = Date.UTC(2026, 10, 23, 14, 0);
const minute = 60_000;
const fiveMinutes = startPlan({ deckId: 'first', seed: 7, cursor: 3, lengthMs: 5 * minute, paceMs: minute }, t0);

const changes: PlanChange[] = ['pause', 'resume', 'next', 'previous', 'one-more-minute', 'end'];
const anyPlan = fc
  .record({
    seed: fc.nat(),
    cursor: fc.nat(500),
    minutes: fc.integer({ min: 1, max: 60 }),
    pace: fc.constantFrom(0, 30_000, 60_000, 90_000),
  })
  .map(({ seed, cursor, minutes, pace }) =>
    startPlan({ deckId: 'first', seed, cursor, lengthMs: minutes * minute, paceMs: pace }, t0),
  );
/** Steps of a clock that mostly goes on, sometimes stands, sometimes is set back or jumps by days. */
const anyStep = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: 0, max: 3 * minute }) },
  { weight: 1, arbitrary: fc.integer({ min: -3 * 60 * minute, max: 0 }) },
  { weight: 1, arbitrary: fc.integer({ min: 0, max: 3 * 24 * 60 * minute }) },
);
const anyCourse = fc.array(fc.tuple(fc.constantFrom(...changes), anyStep), { maxLength: 30 });

const play = (plan: Plan, course: [PlanChange, number][], clock = t0): { plan: Plan; now: number } =>
  course.reduce(
    (at, [change, step]) => ({ plan: changePlan(at.plan, change, at.now + step), now: at.now + step }),
    { plan, now: clock },
  );

describe('a warm-up that nobody touches', () => {
  it('starts whole and says when the time will be up', () => {
    expect(stateAt(fiveMinutes, t0)).toEqual({
      phase: 'running',
      cursor: 3,
      shownMs: 0,
      spentMs: 0,
      remainingMs: 5 * minute,
      remainingShare: 1,
      endsAt: t0 + 5 * minute,
    });
  });

  it('turns to the next starter at its pace', () => {
    expect(stateAt(fiveMinutes, t0 + minute - 1).cursor).toBe(3);
    expect(stateAt(fiveMinutes, t0 + minute).cursor).toBe(4);
    expect(stateAt(fiveMinutes, t0 + 4 * minute).cursor).toBe(7);
  });

  it('hands out no new starter when the time is up, and counts overtime', () => {
    const over = stateAt(fiveMinutes, t0 + 9 * minute);
    expect(over).toMatchObject({ phase: 'time-up', cursor: 7, remainingMs: 0, remainingShare: 0, endsAt: null });
    expect(over.spentMs).toBe(9 * minute);
  });

  it('stands still while the clock is set back', () => {
    expect(stateAt(fiveMinutes, t0 - 60 * minute)).toMatchObject({ phase: 'running', spentMs: 0, remainingMs: 5 * minute });
  });

  it('keeps one starter when the pace is by hand', () => {
    const byHand = startPlan({ deckId: 'first', seed: 7, cursor: 3, lengthMs: 5 * minute, paceMs: 0 }, t0);
    expect(stateAt(byHand, t0 + 4 * minute)).toMatchObject({ cursor: 3, shownMs: 4 * minute });
  });
});

describe('changing a warm-up', () => {
  it('pauses and goes on as if no time had passed', () => {
    const paused = changePlan(fiveMinutes, 'pause', t0 + 90_000);
    expect(stateAt(paused, t0 + 60 * minute)).toMatchObject({ phase: 'paused', spentMs: 90_000, shownMs: 30_000, endsAt: null });
    const resumed = changePlan(paused, 'resume', t0 + 60 * minute);
    expect(stateAt(resumed, t0 + 60 * minute + 29_999)).toMatchObject({ phase: 'running', cursor: 4 });
    expect(stateAt(resumed, t0 + 60 * minute + 30_000).cursor).toBe(5);
  });

  it('gives the next starter its whole pace', () => {
    const skipped = changePlan(fiveMinutes, 'next', t0 + 50_000);
    expect(stateAt(skipped, t0 + 50_000)).toMatchObject({ cursor: 4, shownMs: 0 });
    expect(stateAt(skipped, t0 + 109_999).cursor).toBe(4);
  });

  it('goes back no further than where it began', () => {
    expect(changePlan(fiveMinutes, 'previous', t0 + 1)).toBe(fiveMinutes);
    const there = changePlan(changePlan(fiveMinutes, 'next', t0 + 1), 'previous', t0 + 2);
    expect(stateAt(there, t0 + 2).cursor).toBe(3);
  });

  it('counts one more minute from now once the time is up', () => {
    const longer = changePlan(fiveMinutes, 'one-more-minute', t0 + 7 * minute);
    expect(stateAt(longer, t0 + 7 * minute)).toMatchObject({ phase: 'running', remainingMs: minute, cursor: 7 });
    expect(stateAt(longer, t0 + 8 * minute - 1).cursor).toBe(7);
  });

  it('ends for good', () => {
    const ended = changePlan(fiveMinutes, 'end', t0 + minute);
    expect(stateAt(ended, t0 + 60 * minute)).toMatchObject({ phase: 'ended', spentMs: minute, endsAt: null });
    for (const change of changes) expect(changePlan(ended, change, t0 + 2 * minute)).toBe(ended);
  });
});

describe('any course of changes on any clock', () => {
  it('gives a plan that the schema takes and a state within its bounds', () => {
    fc.assert(
      fc.property(anyPlan, anyCourse, anyStep, (start, course, later) => {
        const { plan, now } = play(start, course);
        expect(v.parse(PlanSchema, plan)).toEqual(plan);
        const state = stateAt(plan, now + later);
        expect(state.remainingMs).toBeGreaterThanOrEqual(0);
        expect(state.remainingMs).toBeLessThanOrEqual(longestMs);
        expect(state.remainingShare).toBeGreaterThanOrEqual(0);
        expect(state.remainingShare).toBeLessThanOrEqual(1);
        expect(state.shownMs).toBeGreaterThanOrEqual(0);
        expect(state.spentMs).toBeGreaterThanOrEqual(plan.spentMs);
        expect(state.cursor).toBeGreaterThanOrEqual(plan.firstCursor);
      }),
    );
  });

  it('changes nothing at the moment of the change but what was asked', () => {
    fc.assert(
      fc.property(anyPlan, anyCourse, fc.constantFrom(...changes), (start, course, change) => {
        const { plan, now: reached } = play(start, course);
        // A clock that was set back behind the anchor stands still there.
        const now = Math.max(reached, plan.anchorAt);
        const before = stateAt(plan, now);
        const changed = changePlan(plan, change, now);
        const after = stateAt(changed, now);
        expect(after.spentMs).toBe(before.spentMs);
        if (change !== 'next' && change !== 'previous') expect(after.cursor).toBe(before.cursor);
        if (['pause', 'resume', 'end'].includes(change)) expect(after.shownMs).toBe(before.shownMs);
        if (change !== 'one-more-minute') expect(after.remainingMs).toBe(before.remainingMs);
        expect(changed === plan || changed.revision === plan.revision + 1).toBe(true);
      }),
    );
  });

  it('looks the same to everybody who has the plan, however often and in whatever order they look', () => {
    fc.assert(
      fc.property(anyPlan, anyCourse, fc.array(anyStep, { minLength: 2, maxLength: 8 }), (start, course, looks) => {
        const { plan, now } = play(start, course);
        const first = looks.map((step) => stateAt(plan, now + step));
        const again = [...looks].reverse().map((step) => stateAt(structuredClone(plan), now + step));
        expect(again.reverse()).toEqual(first);
      }),
    );
  });

  it('never turns back by itself', () => {
    fc.assert(
      fc.property(anyPlan, anyCourse, fc.nat(10 * minute), fc.nat(10 * minute), (start, course, a, b) => {
        const { plan, now } = play(start, course);
        const earlier = stateAt(plan, now + Math.min(a, b));
        const later = stateAt(plan, now + Math.max(a, b));
        expect(later.cursor).toBeGreaterThanOrEqual(earlier.cursor);
        expect(later.spentMs).toBeGreaterThanOrEqual(earlier.spentMs);
      }),
    );
  });

  it('does a button pressed twice at once only once, but for the ones that count', () => {
    fc.assert(
      fc.property(anyPlan, anyCourse, fc.constantFrom<PlanChange>('pause', 'resume', 'end'), (start, course, change) => {
        const { plan, now } = play(start, course);
        const once = changePlan(plan, change, now);
        expect(changePlan(once, change, now)).toBe(once);
      }),
    );
  });
});
