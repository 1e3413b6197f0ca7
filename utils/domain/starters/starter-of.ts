import { starterAt } from '@/utils/domain/starters/order';
import type { Deck, Starter } from '@/utils/domain/starters/starter';
import type { Plan } from '@/utils/domain/warm-up/plan';

/** The starter at a position of a plan; `null` while there is no deck to take it from. */
export const starterOf = (deck: Deck | null, plan: Plan, cursor: number): Starter | null =>
  deck && deck.starters.length > 0 ? starterAt(deck.starters, plan.seed, cursor) : null;
