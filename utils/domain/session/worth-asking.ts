import { lengthOf, type Session } from '@/utils/domain/session/session';
import type { Ms } from '@/utils/domain/units';

/** A call shorter than this, with nothing done in it, was most likely a wrong door. */
const shortestWorthAskingMs: Ms = 60_000;

/** Whether an ended session gets a reflection: something was done in it, or it was long enough to have been a meeting. */
export const isWorthAsking = (
  session: Session,
  { hasWarmUp, isByHand }: { readonly hasWarmUp: boolean; readonly isByHand: boolean },
): boolean =>
  session.endedAt !== null &&
  (hasWarmUp || isByHand || session.note !== '' || lengthOf(session, session.endedAt) >= shortestWorthAskingMs);
