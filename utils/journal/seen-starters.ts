import type { Session } from '@/utils/domain/session/session';
import type { Deck, Starter } from '@/utils/domain/starters/starter';
import type { EpochMs, Ms } from '@/utils/domain/units';
import type { Plan } from '@/utils/domain/warm-up/plan';
import { stateAt } from '@/utils/domain/warm-up/state-at';

/** The moment at which a warm-up is looked back at: one that nobody ended went no further than its session. */
export const lookedBackAt = (session: Pick<Session, 'endedAt'>, now: EpochMs): EpochMs =>
  Math.min(now, session.endedAt ?? now);

/** The starters of a deck by their ids, in the order of the ids; those that it does not have (any more) are left out. */
export function startersIn({ starters }: Pick<Deck, 'starters'>, ids: readonly string[]): readonly Starter[] {
  const byId = new Map(starters.map((starter) => [starter.id, starter]));
  return ids.flatMap((id) => byId.get(id) ?? []);
}

/** How long a warm-up had taken at a moment, pauses not counted. The time after its end counts only if somebody ended it. */
export function warmUpLength(plan: Plan, at: EpochMs): Ms {
  const { spentMs } = stateAt(plan, at);
  return plan.endedAt === null ? Math.min(spentMs, plan.lengthMs) : spentMs;
}
