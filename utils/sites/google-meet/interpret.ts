import type { CallSign } from '@/utils/domain/call/holds';
import type { MeetFact } from './selectors';

/**
 * What the facts on a page of Meet say. The error screen is an exit hall with a code. Exit before lobby, lobby before
 * call: hang-up may be there in the lobby. A call needs a second control besides hang-up, which is there already while one
 * waits to be let in; the lesser marks of the exit hall count only without hang-up, microphone and camera.
 */
export function interpret(isThere: (fact: MeetFact) => boolean): CallSign {
  if (isThere('callEnded')) return isThere('startupCode') ? 'error' : 'left';
  if (isThere('join')) return 'lobby';
  if (isThere('hangUp')) return isThere('inCallControl') ? 'in-call' : 'waiting';
  if (isThere('startupCode')) return 'error';
  return isThere('exitMark') && !isThere('muteControl') ? 'left' : 'unknown';
}
