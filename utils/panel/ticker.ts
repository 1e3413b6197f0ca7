import type { EpochMs, Ms } from '@/utils/domain/units';
import type { Plan } from '@/utils/domain/warm-up/plan';
import { stateAt } from '@/utils/domain/warm-up/state-at';
import type { Clock } from './clock';

/** Beats once a second, on the second of the time that is left, while there is a running plan and somebody can see it. */
export interface Ticker {
  /** Says what to beat for; `null` for nothing. */
  follow(plan: Plan | null, isVisible: boolean): void;
}

/** A beat that comes a little late must not fall before the change it is for. */
const marginMs: Ms = 15;

/** @param beat is called on each beat */
export function createTicker(clock: Clock, beat: () => void): Ticker {
  let callOff: (() => void) | null = null;

  const follow = (plan: Plan | null, isVisible: boolean): void => {
    callOff?.();
    callOff = null;
    if (plan === null || !isVisible) return;
    const waitMs = untilNextSecond(plan, clock.now());
    if (waitMs !== null) callOff = clock.after(waitMs, beat);
  };
  return { follow };
}

/** Until the remaining time shows another second; `null` while it stands still. */
function untilNextSecond(plan: Plan, now: EpochMs): Ms | null {
  const { phase, remainingMs } = stateAt(plan, now);
  return phase === 'running' ? (remainingMs % 1_000 || 1_000) + marginMs : null;
}
