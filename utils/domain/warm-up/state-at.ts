import type { EpochMs, Ms } from '@/utils/domain/units';
import { longestSpentMs, type Plan } from '@/utils/domain/warm-up/plan';

/** `time-up` lasts until the host ends the warm-up or gives it another minute; nothing is cut off at zero. */
export type WarmUpPhase = 'running' | 'paused' | 'time-up' | 'ended';

/** What a warm-up looks like at one moment. */
export interface WarmUpState {
  readonly phase: WarmUpPhase;
  /** Which card of the hand is on screen; with turns, which turn it is. */
  readonly cursor: number;
  /** How long it has been on; where there is a pace, always less than the pace. */
  readonly shownMs: Ms;
  /** How much of the length is used up; goes past it in overtime. */
  readonly spentMs: Ms;
  /** What is left of the length, never negative. */
  readonly remainingMs: Ms;
  /** `remainingMs` as a share of the length, 1 … 0. */
  readonly remainingShare: number;
  /** When the time will be up if nobody changes anything; `null` while paused, up or ended. */
  readonly endsAt: EpochMs | null;
}

/**
 * What `plan` looks like at `now`.
 *
 * A clock that stands before the anchor counts as the anchor, so a clock set back never shows a negative time; one that
 * jumped far ahead counts as the end of the longest overtime. The last starter stays when the time is up: nobody is handed
 * a new one with no time to answer it.
 */
export function stateAt(plan: Plan, now: EpochMs): WarmUpState {
  const until = plan.endedAt ?? now;
  const elapsedMs = plan.isPaused ? 0 : clamp(until - plan.anchorAt, 0, longestSpentMs - plan.spentMs);
  const leftAtAnchorMs = Math.max(0, plan.lengthMs - plan.spentMs);
  const rotatingMs = Math.min(elapsedMs, Math.max(0, leftAtAnchorMs - 1));
  const turns = plan.paceMs > 0 ? Math.floor((plan.shownMs + rotatingMs) / plan.paceMs) : 0;

  const spentMs = plan.spentMs + elapsedMs;
  const remainingMs = Math.max(0, plan.lengthMs - spentMs);
  const phase = phaseOf(plan, remainingMs);
  return {
    phase,
    cursor: plan.cursor + turns,
    // The starter on screen when the time is up outstays its pace; it must not turn the moment a minute is added.
    shownMs: Math.min(plan.shownMs + elapsedMs - turns * plan.paceMs, plan.paceMs > 0 ? plan.paceMs - 1 : longestSpentMs),
    spentMs,
    remainingMs,
    remainingShare: remainingMs / plan.lengthMs,
    endsAt: phase === 'running' ? plan.anchorAt + leftAtAnchorMs : null,
  };
}

const clamp = (value: number, least: number, most: number): number => Math.min(Math.max(value, least), most);

function phaseOf(plan: Plan, remainingMs: Ms): WarmUpPhase {
  if (plan.endedAt !== null) return 'ended';
  if (remainingMs === 0) return 'time-up';
  return plan.isPaused ? 'paused' : 'running';
}
