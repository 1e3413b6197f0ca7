import { ownName, type Roster } from '@/utils/domain/session/roster';
import type { Sound } from '@/utils/domain/settings';
import { stateAt } from '@/utils/domain/warm-up/state-at';
import { turnAt } from '@/utils/domain/warm-up/turns';
import type { Look } from './announcements';

/**
 * Whether a soft tone is due between two looks at the same warm-up: when it begins and when its time is up, or, for
 * whoever wants only that, when their own turn comes. Never more than that, and nothing that ticks.
 *
 * @param before `null` when it has just come into sight
 */
export function soundsBetween(before: Look | null, now: Look, sound: Sound, roster: Roster | null): boolean {
  if (sound === 'off') return false;
  if (sound === 'mine') return isOwnTurn(now, roster) && (before === null || !isOwnTurn(before, roster));
  if (before === null) return now.at - now.plan.startedAt < justNowMs && stateAt(now.plan, now.at).phase === 'running';
  return stateAt(before.plan, before.at).phase !== 'time-up' && isJustUp(now);
}

/** What began or ended longer ago than this has not just happened: the panel was hidden, and has been found again. */
const justNowMs = 3_000;

function isJustUp({ plan, at }: Look): boolean {
  const { phase, spentMs } = stateAt(plan, at);
  return phase === 'time-up' && spentMs - plan.lengthMs < justNowMs;
}

/** A turn goes on through a pause, and when the time is up; it is announced once. */
function isOwnTurn({ plan, at }: Look, roster: Roster | null): boolean {
  const own = roster && ownName(roster);
  return own !== null && plan.endedAt === null && turnAt(plan, roster?.names ?? [], at)?.speaker === own;
}
