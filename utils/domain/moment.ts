import { isOngoing, type CallState } from '@/utils/domain/call/call-state';
import type { PanelView } from '@/utils/domain/panel-view';
import type { EpochMs } from '@/utils/domain/units';
import type { Plan } from '@/utils/domain/warm-up/plan';
import { stateAt } from '@/utils/domain/warm-up/state-at';

/**
 * What the panel is about; there is always exactly one.
 *
 * - `waiting`: the call has not begun, and nothing is asked
 * - `ready`: in the call, a warm-up could be started
 * - `warm-up`: one is running or paused
 * - `time-up`: its time is up and nobody has moved on
 * - `meeting`: the meeting itself; the panel keeps quiet
 * - `reflecting`: the short form
 * - `set-aside`: the reflection was put off or declined
 * - `saved`: the reflection was submitted
 * - `unsure`: the page says nothing that is understood, or there is no page to ask
 */
export const moments = [
  'waiting',
  'ready',
  'warm-up',
  'time-up',
  'meeting',
  'reflecting',
  'set-aside',
  'saved',
  'unsure',
] as const;

export type Moment = (typeof moments)[number];

/** What the person has asked for on this panel, about the session in view. */
export interface Wish {
  /** Straight to the meeting, without a warm-up. */
  readonly hasSkippedWarmUp: boolean;
  /** A warm-up, though the panel would not offer one: another one, or one where the page tells nothing. */
  readonly isStartingAnother: boolean;
  /** The form, whatever the call does. */
  readonly isReflecting: boolean;
  /** The reflection was closed a moment ago, and the person has not gone on from there. */
  readonly hasJustClosed: boolean;
}

export const noWish: Wish = { hasSkippedWarmUp: false, isStartingAnother: false, isReflecting: false, hasJustClosed: false };

/** What the moment depends on besides the clock. */
export interface Scene {
  readonly view: Pick<PanelView, 'call' | 'session' | 'reflection'>;
  /** The plan as this panel holds it, which may be ahead of what is stored; `null` if no warm-up was started. */
  readonly plan: Plan | null;
  readonly wish: Wish;
}

/**
 * The moment the panel is in at `now`. What the person asked for comes first, then the records, then what the page says.
 * Whoever has begun a note is in the meeting, and stays there with it through a reload of the page.
 */
export function momentOf({ view, plan, wish }: Scene, now: EpochMs): Moment {
  const { call, session, reflection } = view;
  if (wish.hasJustClosed) return closedMoment(reflection);
  if (wish.isReflecting) return 'reflecting';

  const isSessionOver = session !== null && session.endedAt !== null;
  if (plan !== null && plan.endedAt === null && !isSessionOver) {
    return stateAt(plan, now).phase === 'time-up' ? 'time-up' : 'warm-up';
  }
  if (wish.isStartingAnother && !isSessionOver) return 'ready';
  if (session !== null && !isSessionOver) return session.note === '' ? openSessionMoment(plan, wish) : 'meeting';
  if (isSessionOver && reflection !== null && !isBeforeACall(call?.state)) {
    return reflection.state === 'open' ? 'reflecting' : closedMoment(reflection);
  }
  return withoutSession(call?.state, plan, wish);
}

const openSessionMoment = (plan: Plan | null, wish: Wish): Moment =>
  plan !== null || wish.hasSkippedWarmUp ? 'meeting' : 'ready';

const closedMoment = (reflection: PanelView['reflection']): Moment =>
  reflection?.state === 'submitted' ? 'saved' : 'set-aside';

/** On the way into a call, the one before it is not what the person is thinking of. */
const isBeforeACall = (state: CallState | undefined): boolean =>
  state === 'lobby' || state === 'joining' || state === 'waiting';

/** In a call without a record of it (it is about to come, or cannot be kept) the panel goes on as with one. */
function withoutSession(state: CallState | undefined, plan: Plan | null, wish: Wish): Moment {
  if (state === undefined || state === 'unknown' || state === 'error') return plan === null ? 'unsure' : 'meeting';
  return isOngoing(state) ? openSessionMoment(plan, wish) : 'waiting';
}
