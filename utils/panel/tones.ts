import type { Roster } from '@/utils/domain/session/roster';
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
  return stateAt(before.plan, before.at).phase !== 'time-up' && stateAt(now.plan, now.at).phase === 'time-up';
}

/** A warm-up that was started longer ago has not begun just now, it was found. */
const justNowMs = 3_000;

function isOwnTurn({ plan, at }: Look, roster: Roster | null): boolean {
  const own = roster?.self === null || roster?.self === undefined ? undefined : roster.names[roster.self];
  return own !== undefined && stateAt(plan, at).phase === 'running' && turnAt(plan, roster?.names ?? [], at)?.speaker === own;
}
