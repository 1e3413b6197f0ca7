import type { Session } from '@/utils/domain/session/session';
import type { EpochMs, Ms } from '@/utils/domain/units';

/** How long the usefulness round takes: long enough for a sentence of each, short enough to be held every time. */
export const roundMs: Ms = 90_000;

/** What is left of the session's usefulness round, 0 when it is over; `null` if there was none. */
export const roundLeftAt = ({ roundAt }: Pick<Session, 'roundAt'>, now: EpochMs): Ms | null =>
  roundAt === null ? null : Math.min(roundMs, Math.max(0, roundAt + roundMs - now));

/** Whether the round is going on. */
export const isRoundOn = (session: Pick<Session, 'roundAt'> | null, now: EpochMs): boolean =>
  session !== null && (roundLeftAt(session, now) ?? 0) > 0;
