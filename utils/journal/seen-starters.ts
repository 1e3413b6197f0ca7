import type { Session } from '@/utils/domain/session/session';
import { starterAt } from '@/utils/domain/starters/order';
import type { Deck, Starter } from '@/utils/domain/starters/starter';
import type { EpochMs, Ms } from '@/utils/domain/units';
import type { Plan } from '@/utils/domain/warm-up/plan';
import { stateAt } from '@/utils/domain/warm-up/state-at';

/** More than anybody looks back at; a plan from a broken file may claim millions. */
const mostSeen = 200;

/** The moment at which a warm-up is looked back at: one that nobody ended went no further than its session. */
export const lookedBackAt = (session: Pick<Session, 'endedAt'>, now: EpochMs): EpochMs =>
  Math.min(now, session.endedAt ?? now);

/** The positions in the group's order that a warm-up had been through at a moment, the first one first. */
export function seenCursors(plan: Plan, at: EpochMs): readonly number[] {
  const last = Math.max(plan.firstCursor, stateAt(plan, at).cursor);
  return Array.from({ length: Math.min(last - plan.firstCursor + 1, mostSeen) }, (_, step) => plan.firstCursor + step);
}

/** A starter that was shown, and the position in the group's order at which it stood. */
export interface SeenStarter {
  readonly cursor: number;
  readonly starter: Starter;
}

/** The starters a warm-up had shown at a moment, in order. None if the deck is empty. */
export const seenStarters = (plan: Plan, deck: Pick<Deck, 'starters'>, at: EpochMs): readonly SeenStarter[] =>
  deck.starters.length === 0
    ? []
    : seenCursors(plan, at).map((cursor) => ({ cursor, starter: starterAt(deck.starters, plan.seed, cursor) }));

/** How long a warm-up had taken at a moment, pauses not counted. The time after its end counts only if somebody ended it. */
export function warmUpLength(plan: Plan, at: EpochMs): Ms {
  const { spentMs } = stateAt(plan, at);
  return plan.endedAt === null ? Math.min(spentMs, plan.lengthMs) : spentMs;
}
