import type { Ending, Segment, Session } from '@/utils/domain/session/session';
import type { EpochMs, Id } from '@/utils/domain/units';

/** A session keeps no more stretches than this; a call rejoined more often goes on as a new session. */
export const mostSegments = 200;

export const isOpen = (session: Pick<Session, 'segments'>): boolean =>
  session.segments.some((segment) => segment.leftAt === null);

export const segmentOf = (session: Pick<Session, 'segments'>, id: Id): Segment | undefined =>
  session.segments.find((segment) => segment.id === id);

/** A stretch that begins at `at`. */
export const openSegment = (id: Id, at: EpochMs): Segment => ({
  id,
  joinedAt: at,
  seenAt: at,
  leftAt: null,
  ending: null,
});

/** The session with other stretches: it has ended when all of them have, at the end of the last. */
export const withSegments = (session: Session, segments: readonly Segment[]): Session => ({
  ...session,
  segments: [...segments],
  endedAt: segments.some(({ leftAt }) => leftAt === null)
    ? null
    : Math.max(...segments.map(({ leftAt, joinedAt }) => leftAt ?? joinedAt)),
});

/**
 * The session with every open stretch that `isMeant` closed by `ending`, none before it was last seen, so a clock set
 * back makes no negative length. The same session when there is nothing to close.
 */
export function closeSegments(
  session: Session,
  isMeant: (segment: Segment) => boolean,
  ending: Ending,
  at: (segment: Segment) => EpochMs,
): Session {
  const close = (segment: Segment): Segment => {
    const leftAt = Math.max(at(segment), segment.seenAt, segment.joinedAt);
    return { ...segment, seenAt: leftAt, leftAt, ending };
  };
  const isClosing = (segment: Segment): boolean => segment.leftAt === null && isMeant(segment);
  if (!session.segments.some(isClosing)) return session;
  return withSegments(
    session,
    session.segments.map((segment) => (isClosing(segment) ? close(segment) : segment)),
  );
}

/** The session with a sign of life at `at` in the open stretch `id`; the same session when that is nothing new. */
export function sawSegment(session: Session, id: Id, at: EpochMs): Session {
  const segment = segmentOf(session, id);
  if (!segment || segment.leftAt !== null || at <= segment.seenAt) return session;
  return withSegments(
    session,
    session.segments.map((one) => (one === segment ? { ...one, seenAt: at } : one)),
  );
}
