import * as fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { withoutHyphens } from '@/utils/domain/warm-up/code/base32';
import { decodeCode, type JoinCode } from '@/utils/domain/warm-up/code/decode';
import { encodePlan } from '@/utils/domain/warm-up/code/encode';
import { changePlan, type PlanChange } from '@/utils/domain/warm-up/change-plan';
import { gridMs, PlanSchema, startPlan, type Plan } from '@/utils/domain/warm-up/plan';
import { stateAt } from '@/utils/domain/warm-up/state-at';
import { anyPlan, day, fiveMinutes, hour, minute, t0 } from './any-plan';

const surroundings = { deckFingerprint: 77, roomTag: 200 };

function decoded(plan: Plan, now: number): JoinCode {
  const result = decodeCode(withoutHyphens(encodePlan(plan, surroundings)), now);
  if (result.kind !== 'code') throw new Error(`${result.kind}: ${JSON.stringify(plan)}`);
  return result.code;
}

const told = (code: JoinCode): Plan => ({ ...code.plan, deckId: 'first' });

/** What everybody in the call has to agree on. */
function agreed(plan: Plan, now: number) {
  const { phase, cursor, remainingMs, remainingShare, endsAt } = stateAt(plan, now);
  if (phase === 'ended') return { phase };
  return { phase, cursor: ((cursor % 32) + 32) % 32, remainingMs, remainingShare, endsAt };
}

const anyLater = fc.oneof(fc.nat(2 * minute), fc.nat(70 * minute), fc.nat(6 * hour));

describe('a plan told as a code', () => {
  it('looks the same as the plan itself, at any time after it was made', () => {
    fc.assert(
      fc.property(anyPlan, anyLater, anyLater, (plan, readLater, lookedLater) => {
        const code = decoded(plan, plan.anchorAt + readLater);
        const now = plan.anchorAt + lookedLater;
        expect(agreed(told(code), now)).toEqual(agreed(plan, now));
      }),
      { numRuns: 3_000 },
    );
  });

  it('looks the same after any course of changes, on the very moments when cards turn', () => {
    const changes: PlanChange[] = ['pause', 'resume', 'next', 'previous', 'one-more-minute'];
    const course = fc.array(fc.tuple(fc.constantFrom(...changes), fc.nat(4 * minute)), { maxLength: 12 });
    fc.assert(
      fc.property(anyPlan, course, fc.nat(200), (start, steps, ticks) => {
        const fresh = startPlan({ ...start, revision: 0 }, t0);
        const { plan, now } = steps.reduce(
          (at, [change, step]) => ({ plan: changePlan(at.plan, change, at.now + step), now: at.now + step }),
          { plan: fresh, now: t0 },
        );
        const code = decoded(plan, now);
        for (const look of [plan.anchorAt, plan.anchorAt + ticks * gridMs, plan.anchorAt + ticks * gridMs + 1_999]) {
          expect(agreed(told(code), look)).toEqual(agreed(plan, look));
        }
      }),
      { numRuns: 2_000 },
    );
  });

  it('is a plan that the schema takes, with all that was chosen, and makes the same code again', () => {
    fc.assert(
      fc.property(anyPlan, anyLater, (plan, later) => {
        const code = decoded(plan, plan.anchorAt + later);
        expect(v.parse(PlanSchema, told(code))).toEqual(told(code));
        const { seed, mode, hasTurns, appetite, lengthMs, paceMs, isPaused } = plan;
        expect(code.plan).toMatchObject({ seed, mode, hasTurns, appetite, lengthMs, paceMs, isPaused });
        expect(code.plan.revision).toBe(plan.revision % 64);
        expect(code.plan.endedAt).toBe(plan.endedAt);
        expect(code).toMatchObject(surroundings);
        expect(withoutHyphens(encodePlan(told(code), surroundings))).toBe(code.symbols);
      }),
      { numRuns: 1_000 },
    );
  });

  it('is five groups of four that begin with 4, 5 or 6', () => {
    fc.assert(
      fc.property(anyPlan, (plan) => {
        expect(encodePlan(plan, surroundings)).toMatch(/^[456][0-9A-HJKMNP-TV-Z]{3}(-[0-9A-HJKMNP-TV-Z]{4}){4}$/);
      }),
    );
  });

  it('has its time from 47 days before now to one day after', () => {
    for (const plan of [fiveMinutes, { ...fiveMinutes, isPaused: true }, { ...fiveMinutes, endedAt: t0 }]) {
      for (let after = -day; after <= 47 * day; after += 7 * hour + 1) {
        const { anchorAt } = decoded(plan, t0 + after).plan;
        expect(t0 - anchorAt).toBeGreaterThanOrEqual(0);
        expect(t0 - anchorAt).toBeLessThan(plan.isPaused ? 64_000 : gridMs);
      }
    }
  });

  it('tells the same to all whose clocks are up to a day apart', () => {
    const here = decoded(fiveMinutes, t0).plan;
    for (const wrongBy of [-day, -hour, hour, day]) expect(decoded(fiveMinutes, t0 + wrongBy).plan).toEqual(here);
  });

  it('names no room where none is known', () => {
    for (const roomTag of [null, 0]) {
      const result = decodeCode(withoutHyphens(encodePlan(fiveMinutes, { deckFingerprint: 1, roomTag })), t0);
      expect(result).toMatchObject({ kind: 'code', code: { roomTag: null } });
    }
  });
});

describe('codes that were posted once', () => {
  const paused: Plan = { ...fiveMinutes, mode: 'menu', hasTurns: true, spentMs: 90_000, cursor: 33, shownMs: 30_000, isPaused: true };
  const ended: Plan = { ...fiveMinutes, lengthMs: 63 * minute, paceMs: 0, appetite: 0, revision: 70, endedAt: t0 + 2 * hour };

  it.each([
    ['4S08-HQ00-02R9-6GVR-J0VW', fiveMinutes],
    ['5S08-HP1D-12SS-6GVR-J04Z', paused],
    ['6S08-RR00-0ZG1-6HKR-J0ES', ended],
  ])('are read as %s for ever', (posted, plan) => {
    expect(encodePlan(plan, surroundings)).toBe(posted);
    const { seed, mode, hasTurns, appetite, lengthMs, paceMs, isPaused, endedAt } = plan;
    expect(decodeCode(withoutHyphens(posted), t0 + hour)).toMatchObject({
      kind: 'code',
      code: { ...surroundings, plan: { seed, mode, hasTurns, appetite, lengthMs, paceMs, isPaused, endedAt } },
    });
  });
});

describe('overtime', () => {
  const over: Plan = { ...fiveMinutes, anchorAt: t0 + 8 * minute, spentMs: 8 * minute, cursor: 6, shownMs: 0 };

  it('keeps the card that was turned to when the time was up', () => {
    const shown = agreed(told(decoded(over, over.anchorAt)), over.anchorAt);
    expect(shown).toMatchObject({ phase: 'time-up', cursor: 6, remainingMs: 0 });
  });

  it('is told as no more than the length', () => {
    expect(decoded(over, over.anchorAt).plan.anchorAt).toBe(over.anchorAt - over.lengthMs);
    expect(decoded({ ...over, isPaused: true }, over.anchorAt).plan.spentMs).toBe(over.lengthMs);
  });
});
