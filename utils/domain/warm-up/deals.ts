import * as v from 'valibot';
import type { EpochMs } from '@/utils/domain/units';
import { SeedSchema, type Plan } from '@/utils/domain/warm-up/plan';
import { stateAt } from '@/utils/domain/warm-up/state-at';

/** Nobody steps back further than through so many. */
const mostDeals = 60;

const lastCursor = 0xffff_ffff;

const CursorSchema = v.pipe(v.number(), v.safeInteger(), v.minValue(0), v.maxValue(lastCursor));

/** A deal of a warm-up: the card it was left at, and the furthest that was shown of it. */
const LeftDealSchema = v.strictObject({ seed: SeedSchema, cursor: CursorSchema, furthest: CursorSchema });

/** Parses the deals of a warm-up, in the order in which they were dealt. */
export const DealsSchema = v.pipe(v.array(LeftDealSchema), v.maxLength(mostDeals));

export type LeftDeal = v.InferOutput<typeof LeftDealSchema>;

/** A warm-up, as far as its deals are concerned. */
interface Dealt {
  readonly plan: Plan;
  /** Those there were at its last revision; none before the first. */
  readonly deals?: readonly LeftDeal[];
}

/** The deals of a warm-up up to `at`, with the card that each is at. */
export function dealsAt({ plan, deals = [] }: Dealt, at: EpochMs): LeftDeal[] {
  const cursor = Math.min(lastCursor, stateAt(plan, at).cursor);
  const known = deals.find(({ seed }) => seed === plan.seed);
  const here = { seed: plan.seed, cursor, furthest: Math.max(cursor, known?.furthest ?? 0) };
  const all = known ? deals.map((deal) => (deal === known ? here : deal)) : [...deals, here];
  return all.slice(-mostDeals);
}

/** The deal before (−1) or after (1) the one that is on; `null` if there is none. */
export function dealBeside(warmUp: Dealt, step: -1 | 1, at: EpochMs): LeftDeal | null {
  const deals = dealsAt(warmUp, at);
  const here = deals.findIndex(({ seed }) => seed === warmUp.plan.seed);
  return deals[here + step] ?? null;
}

/** Whether the card at a cursor of the deal that is on has been shown before. */
export const isKnownCard = (warmUp: Dealt, cursor: number, at: EpochMs): boolean =>
  dealsAt(warmUp, at).some(({ seed, furthest }) => seed === warmUp.plan.seed && cursor <= furthest);
