import * as fc from 'fast-check';
import { seededUint32 } from '@/utils/domain/random';
import { encodePlan } from '@/utils/domain/warm-up/code/encode';
import { gridMs, groupAppetites, modes, onGrid, paces, seedCount, type Plan } from '@/utils/domain/warm-up/plan';

export const minute = 60_000;
export const hour = 60 * minute;
export const day = 24 * hour;
export const t0 = Date.UTC(2026, 10, 23, 14, 0);

/** A running warm-up of five minutes, a new card each minute. */
export const fiveMinutes: Plan = {
  schema: 1,
  deckId: 'first',
  seed: 123_456,
  mode: 'one',
  hasTurns: false,
  appetite: 2,
  lengthMs: 5 * minute,
  paceMs: minute,
  startedAt: t0,
  revision: 3,
  anchorAt: t0,
  spentMs: 0,
  cursor: 0,
  shownMs: 0,
  isPaused: false,
  endedAt: null,
};

/** Any plan on the grid: running, in overtime, paused or ended, anchored within a day of `t0`. */
export const anyPlan: fc.Arbitrary<Plan> = fc
  .record({
    seed: fc.nat(seedCount - 1),
    mode: fc.constantFrom(...modes),
    wantsTurns: fc.boolean(),
    appetite: fc.constantFrom(...groupAppetites),
    minutes: fc.integer({ min: 1, max: 63 }),
    pace: fc.constantFrom(...paces),
    revision: fc.nat(300),
    anchorSteps: fc.nat(day / gridMs),
    spentSteps: fc.oneof(fc.nat(64 * 30), fc.nat(60)),
    cursor: fc.nat(200),
    shown: fc.nat(1_000),
    phase: fc.constantFrom('running', 'running', 'paused', 'ended'),
  })
  .map(({ seed, mode, wantsTurns, appetite, minutes, pace, revision, anchorSteps, spentSteps, cursor, shown, phase }) => {
    const anchorAt = t0 + anchorSteps * gridMs;
    const lengthMs = minutes * minute;
    const spentMs = phase === 'paused' ? Math.min(spentSteps * gridMs, lengthMs) : spentSteps * gridMs;
    return {
      schema: 1,
      deckId: 'first',
      seed,
      mode,
      hasTurns: wantsTurns && pace > 0,
      appetite,
      lengthMs,
      paceMs: pace * 1_000,
      startedAt: onGrid(anchorAt - spentMs),
      revision,
      anchorAt,
      spentMs,
      cursor,
      shownMs: pace > 0 ? (shown * gridMs) % (pace * 1_000) : shown * gridMs,
      isPaused: phase === 'paused',
      endedAt: phase === 'ended' ? anchorAt : null,
    };
  });

/** Random numbers that are the same in every run. */
export function numbers(seed: number): (below: number) => number {
  const next = seededUint32(seed);
  return (below) => next() % below;
}

/** Codes of random plans, without hyphens. */
export function randomCodes(count: number, seed: number): readonly string[] {
  const below = numbers(seed);
  return Array.from({ length: count }, () =>
    encodePlan(
      {
        ...fiveMinutes,
        seed: below(seedCount),
        revision: below(64),
        lengthMs: (1 + below(63)) * minute,
        anchorAt: t0 + below(hour / gridMs) * gridMs,
        cursor: below(32),
        isPaused: below(4) === 0,
        endedAt: below(8) === 0 ? t0 : null,
      },
      { deckFingerprint: below(256), roomTag: below(256) },
    ).replaceAll('-', ''),
  );
}
