import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changePlan } from '@/utils/domain/warm-up/change-plan';
import { decodeCode } from '@/utils/domain/warm-up/code/decode';
import { encodePlan } from '@/utils/domain/warm-up/code/encode';
import { paces, seedCount, startPlan, type Plan } from '@/utils/domain/warm-up/plan';
import { nextHost, shareFor, speakingOrder, turnAt } from '@/utils/domain/warm-up/turns';

const t0 = Date.UTC(2026, 10, 23, 14, 0);
const minute = 60_000;
const names = ['Amara', 'Björn', 'Chloé', 'Darya'];
const plan: Plan = startPlan(
  { deckId: 'first', seed: 7, mode: 'one', hasTurns: true, appetite: 2, lengthMs: 4 * minute, paceMs: minute, revision: 0 },
  t0,
);
const anySeed = fc.nat(seedCount - 1);

describe('the order in which people speak', () => {
  it('is the same for everybody, in whatever order and case and accents the names were typed', () => {
    const typedElsewhere = ['DARYA', 'chloe\u0301', ' amara ', 'Bjo\u0308rn'];
    const key = (name: string) => name.trim().normalize('NFC').toLowerCase();
    fc.assert(
      fc.property(anySeed, fc.shuffledSubarray(typedElsewhere, { minLength: 4 }), (seed, typed) => {
        expect(speakingOrder(typed, seed).map(key)).toEqual(speakingOrder(names, seed).map(key));
      }),
    );
  });

  it('has everybody once, and lets everybody begin at some time', () => {
    fc.assert(fc.property(anySeed, (seed) => speakingOrder(names, seed).toSorted().join() === names.join()));
    const first = new Set(Array.from({ length: 100 }, (_, seed) => speakingOrder(names, seed)[0]));
    expect(first.size).toBe(names.length);
  });
});

describe('a turn', () => {
  it('passes from one to the next when its share is over, and the card stays', () => {
    const order = speakingOrder(names, plan.seed);
    expect(turnAt(plan, names, t0)).toMatchObject({ order, speaker: order[0], next: order[1], shareMs: minute });
    expect(turnAt(plan, names, t0 + 1.5 * minute)).toMatchObject({ speaker: order[1], next: order[2] });
    expect(turnAt(plan, names, t0 + 3.5 * minute)).toMatchObject({ speaker: order[3], next: null });
  });

  it('is wound up in its last quarter, and handed over in its last tenth', () => {
    const phaseAt = (seconds: number) => turnAt(plan, names, t0 + seconds * 1_000)?.phase;
    expect([0, 44, 45, 53, 54, 59, 60].map(phaseAt)).toEqual([
      'speaking',
      'speaking',
      'wrapping-up',
      'wrapping-up',
      'grace',
      'grace',
      'speaking',
    ]);
  });

  it('outlasts the time: whoever speaks at the end is not cut off', () => {
    expect(turnAt(plan, names, t0 + 9 * minute)).toMatchObject({ speaker: speakingOrder(names, 7)[3], phase: 'grace', isRoundOver: false });
  });

  it('is nobody’s once everybody has had theirs', () => {
    const skipped = names.reduce((at, _, turn) => changePlan(at, 'next', t0 + turn * 2_000), plan);
    expect(turnAt(skipped, names, t0 + 10_000)).toMatchObject({ speaker: null, next: null, isRoundOver: true });
  });

  it('is none without a roster, or where nobody wanted turns', () => {
    expect(turnAt(plan, [], t0)).toBeNull();
    expect(turnAt({ ...plan, hasTurns: false }, names, t0)).toBeNull();
  });

  it('is the same turn for whoever came by the code, also where the host has gone back to somebody', () => {
    const course = ['next', 'next', 'previous', 'previous', 'pause', 'resume', 'one-more-minute'] as const;
    const changes = fc.array(fc.tuple(fc.constantFrom(...course), fc.integer({ min: 0, max: 50_000 })), { maxLength: 12 });
    fc.assert(
      fc.property(changes, fc.nat(4 * minute), (made, later) => {
        let now = t0;
        let host = plan;
        for (const [change, ms] of made) host = changePlan(host, change, (now += ms));
        const decoded = decodeCode(encodePlan(host, { deckFingerprint: 1, roomTag: null }).replaceAll('-', ''), now);
        if (decoded.kind !== 'code') throw new Error('No code');
        const at = now + later;
        const guest = turnAt({ ...decoded.code.plan, deckId: 'first' }, names, at);
        expect(guest?.speaker).toEqual(turnAt(host, names, at)?.speaker);
      }),
    );
  });
});

describe('shares', () => {
  it('are as long as gives everybody a turn within the length', () => {
    expect([2, 3, 5, 8, 10, 15].map((people) => shareFor(5 * minute, people))).toEqual([120, 90, 60, 30, 30, 20]);
  });

  it('are the shortest there is where no share would do, and never none', () => {
    expect(shareFor(minute, 32)).toBe(20);
  });

  it('are always a pace that a code can tell', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 60 }), fc.integer({ min: 1, max: 32 }), (minutes, people) => {
        const share = shareFor(minutes * minute, people);
        expect(paces).toContain(share);
        expect(share).toBeGreaterThan(0);
      }),
    );
  });
});

describe('who might host next time', () => {
  it('goes through the roster as it was typed, and begins again', () => {
    expect([1, 2, 3, 4, 5].map((session) => nextHost(names, session))).toEqual(['Björn', 'Chloé', 'Darya', 'Amara', 'Björn']);
    expect(nextHost([], 3)).toBeNull();
  });
});
