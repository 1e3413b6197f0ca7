import type { Session } from '@/utils/domain/session/session';
import type { EpochMs, Ms } from '@/utils/domain/units';

/** How long the usefulness round takes: long enough for a sentence of each, short enough to be held every time. */
export const roundMs: Ms = 90_000;

/** What is left of the session's usefulness round, 0 when it is over; `null` if there was none. */
export const roundLeftAt = ({ roundAt }: Pick<Session, 'roundAt'>, now: EpochMs): Ms | null =>
  roundAt === null ? null : Math.min(roundMs, Math.max(0, roundAt + roundMs - now));

/** Nobody is cut off: the card stays for so long after its time, for whoever still wants to add something. */
export const roundLingerMs: Ms = 5 * 60_000;

/** Whether the round is going on, or has just been. */
export const isRoundOn = (session: Pick<Session, 'roundAt'> | null, now: EpochMs): boolean =>
  session !== null && session.roundAt !== null && now < session.roundAt + roundMs + roundLingerMs;
