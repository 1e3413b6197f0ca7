import type { EpochMs, Ms } from '@/utils/domain/units';
import type { Plan } from '@/utils/domain/warm-up/plan';
import { modulo } from './clock';
import { coarseMs, revisionCount } from './layout';

/** What is looked at to tell the newer of two plans. */
export type Dated = Pick<Plan, 'anchorAt' | 'spentMs' | 'lengthMs' | 'revision'>;

/** Starts that lie no farther apart are the same start: a code tells the moment of a pause only this well. */
const sameStartMs: Ms = coarseMs;

/**
 * When the warm-up would have started had nobody paused it. Overtime is left out, as it is in codes: so a plan and its own
 * code are never one newer than the other.
 */
const virtualStart = (plan: Dated): EpochMs => plan.anchorAt - Math.min(plan.spentMs, plan.lengthMs);

/**
 * Whether `a` was made after `b`. The later start is the newer one; between plans of the same start the revision decides, of
 * which codes tell only the last six bits: they are compared as serial numbers are (RFC 1982, section 3.2), so 1 comes
 * after 63. Two plans may be neither newer nor older than each other.
 */
export function isNewer(a: Dated, b: Dated): boolean {
  const laterMs = virtualStart(a) - virtualStart(b);
  if (Math.abs(laterMs) > sameStartMs) return laterMs > 0;
  const ahead = modulo(a.revision - b.revision, revisionCount);
  return ahead > 0 && ahead < revisionCount / 2;
}
