import * as v from 'valibot';
import { StarterIdSchema } from '@/utils/domain/starters/eligible';
import { IdSchema, type EpochMs, type Id } from '@/utils/domain/units';
import { dealsAt, DealsSchema } from '@/utils/domain/warm-up/deals';
import { cursorCount, PlanSchema, type Plan } from '@/utils/domain/warm-up/plan';
import { stateAt } from '@/utils/domain/warm-up/state-at';

/** The most cards of a hand that a warm-up can come to. */
const mostCards = cursorCount;
/** The most starters in a card, a menu of three. */
const mostInCard = 3;
const mostEarlier = 300;

/**
 * A warm-up of a session, as stored: the last revision of its plan, and which starters it dealt. Schema 1.
 *
 * The ids are kept because decks change: a seed means these starters only as long as the deck is what it was.
 */
export const WarmUpSchema = v.strictObject({
  schema: v.literal(1),
  id: IdSchema,
  sessionId: IdSchema,
  plan: PlanSchema,
  /** Started here; if not, it was joined by a code. */
  isHost: v.boolean(),
  /** The cards that the plan's seed deals, as ids of starters; empty where the deck could not be read. */
  hand: v.pipe(v.array(v.pipe(v.array(StarterIdSchema), v.minLength(1), v.maxLength(mostInCard))), v.maxLength(mostCards)),
  /** The starters that had been shown before the plan's anchor, in the order they were shown first. */
  earlier: v.pipe(v.array(StarterIdSchema), v.maxLength(mostEarlier)),
  /** The deals there were up to the plan's anchor, so that one can step back into them. */
  deals: v.exactOptional(DealsSchema),
});

export type WarmUp = v.InferOutput<typeof WarmUpSchema>;

/**
 * The card of a hand at a cursor, which goes round, and first of all where a join code's does: so that a small hand, too,
 * is the same to whoever joins later. `null` for an empty hand. With turns, all speak about the first.
 */
export function cardOf<T>(hand: readonly T[], plan: Pick<Plan, 'hasTurns'>, cursor: number): T | null {
  return hand[plan.hasTurns ? 0 : (cursor % cursorCount) % hand.length] ?? null;
}

/** The ids of all starters that a warm-up has shown by `at`, in the order they were shown first. */
export function shownBy({ plan, hand, earlier }: WarmUp, at: EpochMs): readonly Id[] {
  const last = Math.max(plan.cursor, stateAt(plan, at).cursor);
  const cursors = Array.from({ length: Math.min(last - plan.cursor + 1, mostCards) }, (_, step) => plan.cursor + step);
  const since = cursors.flatMap((cursor) => cardOf(hand, plan, cursor) ?? []);
  return [...new Set([...earlier, ...since])].slice(0, mostEarlier);
}

/** The warm-up with the next revision of its plan, made at `at`; with another hand if it was dealt anew. */
export const revised = (warmUp: WarmUp, plan: Plan, at: EpochMs, hand: WarmUp['hand'] = warmUp.hand): WarmUp => ({
  ...warmUp,
  plan,
  hand,
  earlier: [...shownBy(warmUp, at)],
  deals: dealsAt(warmUp, at),
});
