import { isOngoing, type CallState } from '@/utils/domain/call/call-state';
import type { PanelView } from '@/utils/domain/panel-view';
import { isRoundOn } from '@/utils/domain/session/round';
import type { EpochMs, Ms } from '@/utils/domain/units';
import type { Plan } from '@/utils/domain/warm-up/plan';
import { stateAt } from '@/utils/domain/warm-up/state-at';

/**
 * What the panel is about; there is always exactly one.
 *
 * - `waiting`: the call has not begun, and nothing is asked
 * - `picking`: a companion asks whose call this is
 * - `ready`: in the call, a warm-up could be started
 * - `joining`: a code was posted, and can be pasted
 * - `peek`: what the next warm-up would show
 * - `group`: the group's people, its series, and which starters it would like
 * - `warm-up`: one is running or paused
 * - `time-up`: its time is up and nobody has moved on
 * - `meeting`: the meeting itself; the panel keeps quiet
 * - `last-minutes`: the meeting is about to end, and the usefulness round is offered
 * - `round`: that round
 * - `reflecting`: the short form
 * - `set-aside`: the reflection was put off or declined
 * - `saved`: the reflection was submitted
 * - `unsure`: the page says nothing that is understood, or there is no page to ask
 */
export const moments = [
  'waiting',
  'picking',
  'ready',
  'joining',
  'peek',
  'group',
  'warm-up',
  'time-up',
  'meeting',
  'last-minutes',
  'round',
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
  /** A page aside, from which the person goes back to where they were. */
  readonly page: 'joining' | 'peek' | 'group' | null;
  /** Back from the usefulness round to the meeting. */
  readonly hasLeftRound: boolean;
  /** The form, whatever the call does. */
  readonly isReflecting: boolean;
  /** The reflection was closed a moment ago, and the person has not gone on from there. */
  readonly hasJustClosed: boolean;
}

export const noWish: Wish = {
  hasSkippedWarmUp: false,
  isStartingAnother: false,
  page: null,
  hasLeftRound: false,
  isReflecting: false,
  hasJustClosed: false,
};

/** What the moment depends on besides the clock. */
export interface Scene {
  readonly view: Pick<PanelView, 'call' | 'session' | 'group' | 'reflection' | 'groups'>;
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
  if (wish.page !== null) return wish.page;
  if (wish.hasJustClosed) return closedMoment(reflection);
  if (wish.isReflecting) return 'reflecting';

  const isSessionOver = session !== null && session.endedAt !== null;
  if (!isSessionOver && !wish.hasLeftRound && isRoundOn(session, now)) return 'round';
  if (plan !== null && plan.endedAt === null && !isSessionOver) {
    return stateAt(plan, now).phase === 'time-up' ? 'time-up' : 'warm-up';
  }
  if (wish.isStartingAnother && !isSessionOver) return 'ready';
  if (session !== null && !isSessionOver) return openSessionMoment(view, plan, wish, now);
  if (isSessionOver && reflection !== null && !isBeforeACall(call?.state)) {
    return reflection.state === 'open' ? 'reflecting' : closedMoment(reflection);
  }
  if (view.groups !== null) return view.group === null && plan === null ? 'picking' : inCallMoment(plan, wish);
  return withoutSession(call?.state, plan, wish);
}

function openSessionMoment({ session, group }: Scene['view'], plan: Plan | null, wish: Wish, now: EpochMs): Moment {
  const moment = session?.note ? 'meeting' : inCallMoment(plan, wish);
  return moment === 'meeting' && isAboutToEnd(session, group, now) ? 'last-minutes' : moment;
}

const inCallMoment = (plan: Plan | null, wish: Wish): Moment =>
  plan !== null || wish.hasSkippedWarmUp ? 'meeting' : 'ready';

/** How long before the planned end of a meeting its usefulness round is offered, and for how long it goes on being. */
const lastMinutesMs: Ms = 6 * 60_000;

/** The meeting has come to its last minutes, as far as the group has said how long it is, and had no round yet. */
function isAboutToEnd(session: PanelView['session'], group: PanelView['group'], now: EpochMs): boolean {
  if (!session || session.roundAt !== null || !group?.meetingMinutes) return false;
  const endsAt = session.startedAt + group.meetingMinutes * 60_000;
  // A meeting of a few minutes still has a beginning.
  return now >= Math.max(endsAt - lastMinutesMs, (session.startedAt + endsAt) / 2) && now < endsAt + lastMinutesMs;
}

const closedMoment = (reflection: PanelView['reflection']): Moment =>
  reflection?.state === 'submitted' ? 'saved' : 'set-aside';

/** On the way into a call, the one before it is not what the person is thinking of. */
const isBeforeACall = (state: CallState | undefined): boolean =>
  state === 'lobby' || state === 'joining' || state === 'waiting';

/** In a call without a record of it (it is about to come, or cannot be kept) the panel goes on as with one. */
function withoutSession(state: CallState | undefined, plan: Plan | null, wish: Wish): Moment {
  if (state === undefined || state === 'unknown' || state === 'error') return plan === null ? 'unsure' : 'meeting';
  return isOngoing(state) ? inCallMoment(plan, wish) : 'waiting';
}
