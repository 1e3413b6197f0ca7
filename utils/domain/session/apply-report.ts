import { isOngoing, isOver, type CallState, type Site } from '@/utils/domain/call/call-state';
import {
  closeSegments,
  isOpen,
  mostSegments,
  openSegment,
  sawSegment,
  segmentOf,
  withSegments,
} from '@/utils/domain/session/segments';
import type { Ending, Segment, Session } from '@/utils/domain/session/session';
import type { EpochMs, Id, Ms } from '@/utils/domain/units';

/** Whoever comes back to a room within this time goes on with the session that ended there. */
export const rejoinWithinMs: Ms = 15 * 60_000;

/** What a call's page said, with the room already hashed. */
export interface Report {
  /** The stretch in the call this belongs to. */
  readonly visitId: Id;
  readonly site: Site;
  readonly roomHash: string | null;
  readonly state: CallState;
  readonly at: EpochMs;
}

/** What a new session has to know besides the report. */
export interface Origin {
  readonly groupId: Id;
  readonly zone: string;
}

/**
 * Whether a report may be applied to `session`: it holds the visit already, or it is one that this visit goes on with,
 * being open or ended a short while ago in the same room.
 */
export const takesUp = (session: Session, report: Report): boolean =>
  segmentOf(session, report.visitId) !== undefined ||
  (session.deletedAt === null &&
    session.roomHash === report.roomHash &&
    session.segments.length < mostSegments &&
    (session.endedAt === null || report.at < session.endedAt + rejoinWithinMs));

/**
 * What a report makes of a session.
 *
 * A clock set back must not keep a call open, so an end is believed whatever its time; going on is believed only when it
 * is later than the end, so a report that was overtaken on its way opens nothing again. Applying the same report again
 * changes nothing.
 *
 * @param session the one that holds the visit, else the one the visit goes on with (see {@link takesUp}), else `null`
 * @param handId the stretch that the person began by hand in the same tab: the visit takes its place, so that the call's
 *   end ends it too
 * @returns the session as it is now, the very same object if nothing changed; `null` if there still is none
 */
export function applyReport(
  session: Session | null,
  report: Report,
  origin: Origin,
  handId: Id | null = null,
): Session | null {
  if (isOngoing(report.state)) {
    if (!session) return beginSession(report, origin);
    return segmentOf(session, report.visitId) ? goOn(session, report) : join(session, report, handId);
  }
  const ending = endingOf(report.state);
  if (!session || !ending) return session;
  return closeSegments(session, ({ id }) => id === report.visitId, ending, () => report.at);
}

/** A session that begins by a report, or by hand. Its id is that of its first stretch, so making it twice makes one. */
export const beginSession = (
  { visitId, site, roomHash, at }: Omit<Report, 'state' | 'site'> & { readonly site: Site | null },
  { groupId, zone }: Origin,
): Session => ({
  schema: 1,
  id: visitId,
  groupId,
  site,
  roomHash,
  startedAt: at,
  endedAt: null,
  segments: [openSegment(visitId, at)],
  zone,
  note: '',
  roundAt: null,
  deletedAt: null,
});

/** What a state ends a visit as; `null` for one that ends nothing: a breakout room, a dropped line, a page in between. */
function endingOf(state: CallState): Ending | null {
  if (isOver(state)) return state as 'left' | 'removed' | 'ended';
  return state === 'not-a-call' || state === 'lobby' || state === 'error' ? 'left' : null;
}

function goOn(session: Session, { visitId, at }: Report): Session {
  const isReopened = (segment: Segment): boolean =>
    segment.id === visitId && segment.leftAt !== null && segment.ending !== 'by-hand' && at > segment.leftAt;
  if (!session.segments.some(isReopened)) return sawSegment(session, visitId, at);
  return withSegments(
    session,
    session.segments.map((segment) =>
      isReopened(segment) ? { ...segment, seenAt: at, leftAt: null, ending: null } : segment,
    ),
  );
}

function join(session: Session, { visitId, at }: Report, handId: Id | null): Session {
  const byHand = handId === null ? undefined : segmentOf(session, handId);
  if (byHand?.leftAt === null) {
    const taken = { ...byHand, id: visitId, seenAt: Math.max(byHand.seenAt, at) };
    return withSegments(
      session,
      session.segments.map((segment) => (segment === byHand ? taken : segment)),
    );
  }
  return session.segments.length < mostSegments
    ? withSegments(session, [...session.segments, openSegment(visitId, at)])
    : session;
}

/** The session with every stretch closed that was last seen before `before`: the browser went without a word. */
export const closeUnseen = (session: Session, before: EpochMs): Session =>
  isOpen(session)
    ? closeSegments(
        session,
        ({ seenAt }) => seenAt < before,
        'browser-closed',
        ({ seenAt }) => seenAt,
      )
    : session;
