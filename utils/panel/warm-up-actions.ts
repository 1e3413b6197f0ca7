import { noWish } from '@/utils/domain/moment';
import type { Settings } from '@/utils/domain/settings';
import { starterOf } from '@/utils/domain/starters/starter-of';
import type { Deck } from '@/utils/domain/starters/starter';
import type { EpochMs, Id } from '@/utils/domain/units';
import { changePlan } from '@/utils/domain/warm-up/change-plan';
import { startPlan, type Plan } from '@/utils/domain/warm-up/plan';
import { firstUnshown } from '@/utils/domain/warm-up/shown';
import { stateAt } from '@/utils/domain/warm-up/state-at';
import type { WarmUp } from '@/utils/domain/warm-up/warm-up';
import { Turns } from '@/utils/messages/turns';
import type { Core } from './core';
import { keyOf } from './keys';
import type { PanelActions } from './panel-state';
import type { SessionStarter } from './session-actions';
import { warmUpThatHolds } from './warm-up-holder';

const deckId = 'first';
const minuteMs = 60_000;
const secondMs = 1_000;

type WarmUpActions = Pick<
  PanelActions,
  | 'chooseMinutes'
  | 'choosePace'
  | 'setCalm'
  | 'startWarmUp'
  | 'change'
  | 'skipWarmUp'
  | 'offerWarmUp'
  | 'withdrawWarmUp'
>;

/**
 * What a person can do with a warm-up. It happens here and now, and is told to the background as soon as that can be:
 * the plan runs on in the panel whether or not it can be kept.
 */
export function createWarmUpActions(core: Core, sessions: SessionStarter): WarmUpActions {
  const { ask, clock, newId, newSeed } = core.surroundings;
  const turns = new Turns<string>();

  const choose = (choice: Partial<Pick<Settings, 'minutes' | 'paceSeconds' | 'isCalm'>>): void => {
    const ownSettings = { ...core.held().ownSettings, ...choice };
    core.set({ ownSettings });
    // Settings carry no number: of two choices, the one made last must be the one that stays.
    core.keeping.keep(keyOf.settings, () => turns.take(keyOf.settings, () => ask('settings.save', ownSettings)));
  };

  const hold = (warmUp: WarmUp, startsSessionAt: EpochMs | null): void => {
    core.set({ ownWarmUp: warmUp });
    core.keeping.keep(keyOf.warmUp(warmUp.id), async () => {
      const sessionId = await sessions.idOf(warmUp.sessionId, startsSessionAt);
      await ask('warm-up.save', { ...pick(warmUp), sessionId });
    });
  };

  return {
    chooseMinutes: (minutes) => choose({ minutes }),
    choosePace: (paceSeconds) => choose({ paceSeconds }),
    setCalm: (isCalm) => choose({ isCalm }),

    startWarmUp() {
      const now = clock.now();
      const { view, plan: before, deck } = core.state();
      const session = view.session?.endedAt === null ? view.session : null;
      const { minutes, paceSeconds } = view.settings;
      const plan = startPlan(
        {
          deckId,
          seed: before?.seed ?? view.group?.seed ?? newSeed(),
          cursor: Math.max(view.group?.cursor ?? 0, before ? firstUnshown(before, now) : 0),
          lengthMs: minutes * minuteMs,
          paceMs: paceSeconds * secondMs,
        },
        now,
      );
      core.set({ wish: noWish });
      hold({ schema: 1, id: newId(), sessionId: session?.id ?? newId(), plan }, session ? null : now);
      core.say('panel.say.started', { count: minutes, starter: starterText(plan, now, deck) });
    },
    change(change) {
      const now = clock.now();
      const warmUp = warmUpThatHolds(core.held().ownWarmUp, core.held().view);
      const plan = warmUp && changePlan(warmUp.plan, change, now);
      if (!warmUp || !plan || plan === warmUp.plan) return;
      hold({ ...warmUp, plan }, sessions.startOf(warmUp.sessionId));
      if (change === 'next' || change === 'previous') {
        core.say('panel.say.starter', { starter: starterText(plan, now, core.held().deck) });
      }
    },
    skipWarmUp: () => core.set({ wish: { ...core.held().wish, hasSkippedWarmUp: true, isStartingAnother: false } }),
    offerWarmUp: () => core.set({ wish: { ...noWish, isStartingAnother: true } }),
    withdrawWarmUp: () => core.set({ wish: { ...core.held().wish, isStartingAnother: false } }),
  };
}

const pick = ({ id, plan }: WarmUp): { readonly id: Id; readonly plan: Plan } => ({ id, plan });

/** The starter on screen, to be said aloud. */
const starterText = (plan: Plan, now: EpochMs, deck: Deck | null): string =>
  starterOf(deck, plan, stateAt(plan, now).cursor)?.text ?? '';
