import type { EpochMs } from '@/utils/domain/units';
import { longestMs, type Plan } from '@/utils/domain/warm-up/plan';
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
      return here.cursor > plan.firstCursor ? { ...here, cursor: here.cursor - 1, shownMs: 0 } : plan;
    case 'one-more-minute': {
      // In overtime the minute counts from now, and the starter that people are finishing gets its whole pace again.
      const isTimeUp = here.spentMs >= here.lengthMs;
      const lengthMs = Math.min(longestMs, (isTimeUp ? here.spentMs : here.lengthMs) + minuteMs);
      const shownMs = isTimeUp ? 0 : here.shownMs;
      return lengthMs > here.lengthMs ? { ...here, lengthMs, shownMs } : plan;
    }
    case 'end':
      return { ...here, endedAt: Math.max(now, plan.anchorAt) };
  }
}

/** The same warm-up told from `now`, as its next revision. */
function anchored(plan: Plan, now: EpochMs): Plan {
  const state = stateAt(plan, now);
  return {
    ...plan,
    revision: plan.revision + 1,
    anchorAt: now,
    spentMs: state.spentMs,
    cursor: state.cursor,
    shownMs: state.shownMs,
  };
}
