import type { PanelView } from '@/utils/domain/panel-view';
import { isRoundOn, roundLeftAt } from '@/utils/domain/session/round';
import type { EpochMs, Ms } from '@/utils/domain/units';
import type { Plan } from '@/utils/domain/warm-up/plan';
import { stateAt } from '@/utils/domain/warm-up/state-at';
import type { Clock } from './clock';

/** What there is to beat for. */
export interface Timed extends Pick<PanelView, 'session' | 'group'> {
  readonly plan: Plan | null;
}

/**
 * Beats once a second, on the second of the time that is left, while a warm-up or the usefulness round is running and
 * somebody can see it, and now and then while the end of a meeting is waited for.
 */
export interface Ticker {
  follow(timed: Timed, isVisible: boolean): void;
}

/** A beat that comes a little late must not fall before the change it is for. */
const marginMs: Ms = 15;

/** The last minutes of a meeting need no more exact hour than this. */
const slowBeatMs: Ms = 20_000;

/** @param beat is called on each beat */
export function createTicker(clock: Clock, beat: () => void): Ticker {
  let callOff: (() => void) | null = null;

  const follow = (timed: Timed, isVisible: boolean): void => {
    callOff?.();
    callOff = null;
    if (!isVisible) return;
    const waitMs = untilNextBeat(timed, clock.now());
    if (waitMs !== null) callOff = clock.after(waitMs, beat);
  };
  return { follow };
}

/** Until something shows another second; `null` while all stands still. */
function untilNextBeat({ plan, session, group }: Timed, now: EpochMs): Ms | null {
  const left = [plan && runningMs(plan, now), session && roundLeftAt(session, now)].filter((ms) => ms !== null && ms > 0);
  if (left.length > 0) return Math.min(...left.map((ms) => (ms ?? 0) % 1_000 || 1_000)) + marginMs;
  const isEndAwaited = session?.endedAt === null && session.roundAt === null && Boolean(group?.meetingMinutes);
  return isEndAwaited || isRoundOn(session, now) ? slowBeatMs : null;
}

/** What is left of a warm-up that is running. */
function runningMs(plan: Plan, now: EpochMs): Ms | null {
  const { phase, remainingMs } = stateAt(plan, now);
  return phase === 'running' ? remainingMs : null;
}
