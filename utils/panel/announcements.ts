import type { EpochMs, Ms } from '@/utils/domain/units';
import type { Plan } from '@/utils/domain/warm-up/plan';
import { stateAt, type WarmUpState } from '@/utils/domain/warm-up/state-at';

const minuteMs: Ms = 60_000;

/** A warm-up shorter than this has its halfway mark too near to its last minute to be worth two remarks. */
const shortestWithHalfMs: Ms = 4 * minuteMs;

/** What is said aloud about a warm-up to people who listen to the panel instead of looking at it. */
export type Remark = 'half' | 'last-minute' | 'time-up' | 'paused' | 'resumed' | 'longer' | 'ended';

/** A warm-up as it was when it was looked at. */
export interface Look {
  readonly plan: Plan;
  readonly at: EpochMs;
}

/**
 * What there is to say between two looks at the same warm-up; `null` for nothing. A warm-up that nobody touches gets at
 * most three remarks after its start, whatever its length: starters that change by themselves are not among them, so that
 * nobody is talked over by a machine once a minute.
 */
export function remarkBetween(before: Look, now: Look): Remark | null {
  return touched(before.plan, now.plan) ?? passed(stateAt(before.plan, before.at), stateAt(now.plan, now.at), now.plan);
}

function touched(before: Plan, now: Plan): Remark | null {
  if (before.endedAt === null && now.endedAt !== null) return 'ended';
  if (now.isPaused !== before.isPaused) return now.isPaused ? 'paused' : 'resumed';
  return now.lengthMs > before.lengthMs ? 'longer' : null;
}

function passed(before: WarmUpState, now: WarmUpState, { lengthMs }: Plan): Remark | null {
  const hasPassed = (mark: Ms): boolean => before.remainingMs > mark && now.remainingMs <= mark;
  if (hasPassed(0)) return 'time-up';
  if (lengthMs > minuteMs && hasPassed(minuteMs)) return 'last-minute';
  return lengthMs >= shortestWithHalfMs && hasPassed(lengthMs / 2) ? 'half' : null;
}
