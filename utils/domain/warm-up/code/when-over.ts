import type { EpochMs, Ms } from '@/utils/domain/units';
import type { CodePlan } from './decode';
import { minuteMs } from './layout';

/** How long after its end a warm-up can still be joined: people talk on, and the next card is only minutes away. */
const afterEndMs: Ms = 10 * minuteMs;

/** Nobody comes back to a pause after this. */
const afterPauseMs: Ms = 4 * 60 * minuteMs;

/** Since when a warm-up is a thing of the past; `null` if it is not. */
export function overSince(plan: CodePlan, now: EpochMs): EpochMs | null {
  const sinceAt = plan.endedAt ?? (plan.isPaused ? plan.anchorAt : plan.anchorAt + plan.lengthMs - plan.spentMs);
  const isLongPause = plan.isPaused && plan.endedAt === null;
  return now - sinceAt > (isLongPause ? afterPauseMs : afterEndMs) ? sinceAt : null;
}
