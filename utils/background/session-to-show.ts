import { isOngoing, isOver, type CallState } from '@/utils/domain/call/call-state';
import { rejoinWithinMs } from '@/utils/domain/session/apply-report';
import type { Session } from '@/utils/domain/session/session';
import type { EpochMs } from '@/utils/domain/units';

/** What of a tab decides it. */
interface Place {
  readonly state: CallState;
  readonly roomHash: string | null;
}

/**
 * Which session a panel shows: the tab's own, until the person stands before another call. That is so in front of
 * another room, or of the same one when too much time has gone by for coming back to it.
 *
 * @param session the session going on in the tab, or the one that ended there last
 */
export function sessionToShow(session: Session | null, place: Place | null, now: EpochMs): Session | null {
  if (!session || session.deletedAt !== null) return null;
  if (session.endedAt === null || !place) return session;
  const isBeforeCall = !isOngoing(place.state) && !isOver(place.state) && place.state !== 'not-a-call';
  const isElsewhere = place.roomHash !== null && place.roomHash !== session.roomHash;
  const isLongAgo = now >= session.endedAt + rejoinWithinMs;
  return isBeforeCall && (isElsewhere || isLongAgo) ? null : session;
}
