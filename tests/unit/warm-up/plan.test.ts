import * as fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { changePlan, dealAnew, type PlanChange } from '@/utils/domain/warm-up/change-plan';
import { gridMs, longestMs, paces, PlanSchema, seedCount, startPlan, type Plan } from '@/utils/domain/warm-up/plan';
import { stateAt } from '@/utils/domain/warm-up/state-at';

const t0 = Date.UTC(2026, 10, 23, 14, 0);
const minute = 60_000;
const choice = { deckId: 'first', seed: 7, mode: 'one', hasTurns: false, appetite: 2, revision: 0 } as const;
const fiveMinutes = startPlan({ ...choice, lengthMs: 5 * minute, paceMs: minute }, t0);

const changes: PlanChange[] = ['pause', 'resume', 'next', 'previous', 'one-more-minute', 'end'];
const anyPlan = fc
  .record({
    seed: fc.nat(seedCount - 1),
    minutes: fc.integer({ min: 1, max: 60 }),
    pace: fc.constantFrom(...paces),
    offGridMs: fc.nat(gridMs),
  })
  .map(({ seed, minutes, pace, offGridMs }) =>
    startPlan({ ...choice, seed, lengthMs: minutes * minute, paceMs: pace * 1_000 }, t0 + offGridMs),
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
      cursor: 0,
      shownMs: 0,
      spentMs: 0,
      remainingMs: 5 * minute,
      remainingShare: 1,
      endsAt: t0 + 5 * minute,
    });
  });

  it('turns to the next starter at its pace', () => {
    expect(stateAt(fiveMinutes, t0 + minute - 1).cursor).toBe(0);
    expect(stateAt(fiveMinutes, t0 + minute).cursor).toBe(1);
    expect(stateAt(fiveMinutes, t0 + 4 * minute).cursor).toBe(4);
  });

  it('hands out no new starter when the time is up, and counts overtime', () => {
    const over = stateAt(fiveMinutes, t0 + 9 * minute);
    expect(over).toMatchObject({ phase: 'time-up', cursor: 4, remainingMs: 0, remainingShare: 0, endsAt: null });
    expect(over.spentMs).toBe(9 * minute);
  });

  it('stands still while the clock is set back', () => {
    expect(stateAt(fiveMinutes, t0 - 60 * minute)).toMatchObject({ phase: 'running', spentMs: 0, remainingMs: 5 * minute });
  });

  it('keeps one starter when the pace is by hand', () => {
    const byHand = startPlan({ ...choice, lengthMs: 5 * minute, paceMs: 0 }, t0);
    expect(stateAt(byHand, t0 + 4 * minute)).toMatchObject({ cursor: 0, shownMs: 4 * minute });
  });

  it('begins at the next moment that a code can tell, so that nobody loses a second of it', () => {
    for (const offGridMs of [1, 700, 1_999]) {
      const plan = startPlan({ ...choice, lengthMs: 5 * minute, paceMs: minute }, t0 + offGridMs);
      expect(plan.startedAt).toBe(t0 + gridMs);
      expect(stateAt(plan, t0 + offGridMs).remainingMs).toBe(5 * minute);
    }
  });
});

describe('changing a warm-up', () => {
  it('pauses and goes on as if no time had passed', () => {
    const paused = changePlan(fiveMinutes, 'pause', t0 + 90_000);
    expect(stateAt(paused, t0 + 60 * minute)).toMatchObject({ phase: 'paused', spentMs: 90_000, shownMs: 30_000, endsAt: null });
    const resumed = changePlan(paused, 'resume', t0 + 60 * minute);
    expect(stateAt(resumed, t0 + 60 * minute + 29_999)).toMatchObject({ phase: 'running', cursor: 1 });
    expect(stateAt(resumed, t0 + 60 * minute + 30_000).cursor).toBe(2);
  });

  it('gives the next starter its whole pace', () => {
    const skipped = changePlan(fiveMinutes, 'next', t0 + 50_000);
    expect(stateAt(skipped, t0 + 50_000)).toMatchObject({ cursor: 1, shownMs: 0 });
    expect(stateAt(skipped, t0 + 109_999).cursor).toBe(1);
  });

  it('goes back no further than where it began', () => {
    expect(changePlan(fiveMinutes, 'previous', t0 + 1)).toBe(fiveMinutes);
    const there = changePlan(changePlan(fiveMinutes, 'next', t0 + 1), 'previous', t0 + 2);
    expect(stateAt(there, t0 + 2).cursor).toBe(0);
  });

  it('counts one more minute from now once the time is up', () => {
    const longer = changePlan(fiveMinutes, 'one-more-minute', t0 + 7 * minute);
    expect(stateAt(longer, t0 + 7 * minute)).toMatchObject({ phase: 'running', remainingMs: minute, cursor: 4 });
    expect(stateAt(longer, t0 + 8 * minute - 1).cursor).toBe(4);
  });

  it('adds a minute to what is left while there is something left, and turns no starter sooner for it', () => {
    const longer = changePlan(fiveMinutes, 'one-more-minute', t0 + 4.5 * minute);
    expect(stateAt(longer, t0 + 4.5 * minute)).toMatchObject({ remainingMs: 1.5 * minute, cursor: 4, shownMs: minute / 2 });
  });

  it('is never made longer than a code can tell', () => {
    let plan = startPlan({ ...choice, lengthMs: 60 * minute, paceMs: 0 }, t0);
    for (let times = 0; times < 5; times++) plan = changePlan(plan, 'one-more-minute', t0);
    expect(plan.lengthMs).toBe(longestMs);
  });

  it('gives back what lies between a pause and the grid, which is less than two seconds', () => {
    const paused = changePlan(fiveMinutes, 'pause', t0 + 91_900);
    expect(stateAt(paused, t0 + 60 * minute).spentMs).toBe(90_000);
  });

  it('deals other starters from the first on, and takes nothing of the time', () => {
    const anew = dealAnew(changePlan(fiveMinutes, 'next', t0 + 10_000), 99, t0 + 100_000);
    expect(anew).toMatchObject({ seed: 99, revision: 2 });
    expect(stateAt(anew, t0 + 100_000)).toMatchObject({ cursor: 0, shownMs: 0, spentMs: 100_000 });
    const ended = changePlan(fiveMinutes, 'end', t0 + minute);
    expect(dealAnew(ended, 99, t0 + 2 * minute)).toBe(ended);
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
        expect(state.cursor).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  it('lies on the grid, so that its code tells exactly what the host sees', () => {
    fc.assert(
      fc.property(anyPlan, anyCourse, (start, course) => {
        const { plan } = play(start, course);
        for (const at of [plan.startedAt, plan.anchorAt, plan.spentMs, plan.lengthMs, plan.paceMs]) expect(at % gridMs).toBe(0);
        // What was on screen in overtime counts as shown for all but a moment of its pace, and says so only at the end.
        if (plan.endedAt === null) expect(plan.shownMs % gridMs).toBe(0);
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
        if (change !== 'next' && change !== 'previous') expect(after.cursor).toBe(before.cursor);
        // Overtime does not count when a minute is added. A pause gives back what lies between it and the grid, and going on
        // takes what lies between it and the grid.
        const isLonger = change === 'one-more-minute' && changed !== plan;
        const hasOvertime = isLonger && before.remainingMs === 0;
        const [least, most] = change === 'pause' ? [0, gridMs - 1] : change === 'resume' ? [1 - gridMs, 0] : [0, 0];
        const givenBackMs = before.spentMs - after.spentMs;
        if (hasOvertime) {
          expect(after.remainingMs).toBeLessThanOrEqual(minute);
          expect(after.remainingMs).toBeGreaterThan(minute - gridMs);
        } else {
          expect(givenBackMs).toBeGreaterThanOrEqual(least);
          expect(givenBackMs).toBeLessThanOrEqual(most);
        }
        if (!isLonger && before.remainingMs > 0) expect(after.remainingMs - before.remainingMs).toBe(givenBackMs);
        if (change === 'end') expect(after.shownMs).toBe(before.shownMs);
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
