import type { EpochMs, Ms } from '@/utils/domain/units';

/** A moment is read as one of the 48½ days that end a day after now: the other side's clock may be ahead. */
const aheadMs: Ms = 24 * 60 * 60_000;

/** How many whole steps of `stepMs` there are in `ms`. A code has room for a part of them; the rest is known from the clock. */
export const stepsIn = (ms: Ms, stepMs: Ms): number => Math.floor(ms / stepMs);

/**
 * The moment that `steps` of `stepMs`, of which only the lower `width` bits were told, stand for: the last one that is not
 * more than a day after `now`. With 2-second steps in 21 bits, and with 64-second steps in 16, that is exact from 47 days
 * before `now` to 1 day after it.
 */
export function momentOf(steps: number, width: number, stepMs: Ms, now: EpochMs): EpochMs {
  const roundMs = 2 ** width * stepMs;
  const latestAt = now + aheadMs;
  return latestAt - modulo(latestAt - steps * stepMs, roundMs);
}

/** The remainder that is never negative. */
export const modulo = (value: number, count: number): number => ((value % count) + count) % count;
