import type { EpochMs } from '@/utils/domain/units';
import { longestMs, onGrid, type Plan } from '@/utils/domain/warm-up/plan';
import { stateAt } from '@/utils/domain/warm-up/state-at';

/** Everything a host can do to a warm-up that has started. */
export type PlanChange = 'pause' | 'resume' | 'next' | 'previous' | 'one-more-minute' | 'end';

const minuteMs = 60_000;

/**
 * The next revision of `plan`, with `change` made at `now`. A change that would change nothing (pausing what is paused,
 * anything after the end) gives back the same plan, so pressing a button twice is harmless.
 */
export function changePlan(plan: Plan, change: PlanChange, now: EpochMs): Plan {
  if (plan.endedAt !== null) return plan;
  const here = anchored(plan, now);
  switch (change) {
    case 'pause':
      return plan.isPaused || stateAt(plan, now).phase === 'time-up' ? plan : { ...here, isPaused: true };
    case 'resume':
      return plan.isPaused ? { ...here, isPaused: false } : plan;
    case 'next':
      return { ...here, cursor: here.cursor + 1, shownMs: 0 };
    case 'previous':
      return here.cursor > 0 ? { ...here, cursor: here.cursor - 1, shownMs: 0 } : plan;
    case 'one-more-minute':
      return plan.lengthMs + minuteMs > longestMs ? plan : longer(here);
    case 'end':
      return { ...here, endedAt: Math.max(now, plan.anchorAt) };
  }
}

/** The same warm-up with another hand, from its first card on or from where it was left: for when its own holds nothing more. */
export const dealAnew = (plan: Plan, seed: number, now: EpochMs, cursor = 0): Plan =>
  plan.endedAt === null ? { ...anchored(plan, now), seed, cursor, shownMs: 0 } : plan;

/** In overtime the minute counts from now, and the starter that people are finishing gets its whole pace again. */
function longer(plan: Plan): Plan {
  const isTimeUp = plan.spentMs >= plan.lengthMs;
  return {
    ...plan,
    lengthMs: plan.lengthMs + minuteMs,
    spentMs: isTimeUp ? plan.lengthMs : plan.spentMs,
    shownMs: isTimeUp ? 0 : plan.shownMs,
  };
}

/** The same warm-up told from the last moment on the grid, as its next revision. */
function anchored(plan: Plan, now: EpochMs): Plan {
  const anchorAt = Math.max(plan.anchorAt, onGrid(now));
  const { spentMs, cursor, shownMs } = stateAt(plan, anchorAt);
  return { ...plan, revision: plan.revision + 1, anchorAt, spentMs, cursor, shownMs };
}
