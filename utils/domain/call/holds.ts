import type { CallState } from './call-state';
import type { Ms } from '@/utils/domain/units';

/**
 * What one look at a call's page says. `gone`: nothing of a call is on it, not even something that would explain that;
 * it may be the moment between two screens, or the end.
 */
export type CallSign = Exclude<CallState, 'not-a-call'> | 'gone';

const holds: Partial<Record<CallSign, Ms>> = {
  // Sites swap whole subtrees between two screens, and for some hundred milliseconds both can be seen in part.
  'in-call': 1_000,
  // A final dialog is unmistakable, and is itself gone after five seconds.
  removed: 500,
  ended: 500,
  // Zoom takes its footer away while it mends a line or moves people between rooms, at times without saying so.
  gone: 10_000,
};

/**
 * How long a sign has to be seen without a break before it is believed.
 *
 * @param isVisiting whether the person is in the call
 */
export function holdMs(sign: CallSign, isVisiting: boolean): Ms {
  // The screens that follow a visit stay for a minute, so there is time to rule out a flicker.
  const leaveHoldMs = 1_500;
  // Signs that neither begin nor end a visit may be believed soon.
  const passingHoldMs = 500;
  return holds[sign] ?? (isVisiting ? leaveHoldMs : passingHoldMs);
}
