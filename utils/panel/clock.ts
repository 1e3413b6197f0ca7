import type { EpochMs, Ms } from '@/utils/domain/units';

/** Time, as something that can be handed in. */
export interface Clock {
  now(): EpochMs;
  /**
   * Calls `then` once, `ms` from now or a little later.
   *
   * @returns a function that calls it off.
   */
  after(ms: Ms, then: () => void): () => void;
}

/** The machine's own. */
export const systemClock: Clock = {
  now: () => Date.now(),
  after(ms, then) {
    const timer = setTimeout(then, ms);
    return () => clearTimeout(timer);
  },
};
