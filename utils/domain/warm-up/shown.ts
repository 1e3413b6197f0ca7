import type { EpochMs } from '@/utils/domain/units';
import type { Plan } from '@/utils/domain/warm-up/plan';
import { stateAt } from '@/utils/domain/warm-up/state-at';

const lastCursor = 0xffff_ffff;

/** The first position in the group's order that a warm-up has not shown by `now`. */
export const firstUnshown = (plan: Plan, now: EpochMs): number => Math.min(lastCursor, stateAt(plan, now).cursor + 1);
