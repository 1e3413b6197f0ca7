import { firstDeckId } from '@/utils/domain/decks/deck-id';
import { noWish } from '@/utils/domain/moment';
import type { Choices } from '@/utils/domain/settings';
import { menuKindOf } from '@/utils/domain/starters/menu-kind';
import type { Deck } from '@/utils/domain/starters/starter';
import type { EpochMs } from '@/utils/domain/units';
import { changePlan, dealAnew, type PlanChange } from '@/utils/domain/warm-up/change-plan';
import { seedCount, startPlan, type Plan } from '@/utils/domain/warm-up/plan';
import { dealBeside, isKnownCard } from '@/utils/domain/warm-up/deals';
import { stateAt } from '@/utils/domain/warm-up/state-at';
import { cardOf, revised, shownBy, type WarmUp } from '@/utils/domain/warm-up/warm-up';
import { Turns } from '@/utils/messages/turns';
import type { Core } from './core';
import { dealFor, handFor, isStillDealt, isWorthShowing, termsOf } from './dealing';
import { deckWith } from './decks-at-hand';
import { withOwn, type Judged } from './held';
import { keyOf } from './keys';
import type { PanelActions } from './panel-state';
import type { SessionStarter } from './session-actions';
import { cardIn } from './shown-warm-up';

type WarmUpActions = Pick<
  PanelActions,
  'choose' | 'startWarmUp' | 'change' | 'lead' | 'judge' | 'skipWarmUp' | 'offerWarmUp' | 'withdrawWarmUp'
>;

/** Holds a warm-up here and now, and tells the background as soon as that can be. */
export type HoldWarmUp = (warmUp: WarmUp, startsSessionAt: EpochMs | null) => void;

/** The plan runs on in the panel whether or not it can be kept. */
export const createHold =
  (core: Core, sessions: SessionStarter): HoldWarmUp =>
  (warmUp, startsSessionAt) => {
    core.set({ ownWarmUp: warmUp });
    core.keeping.keep(keyOf.warmUp(warmUp.id), async () => {
      const sessionId = await sessions.idOf(warmUp.sessionId, startsSessionAt);
      await core.surroundings.ask('warm-up.save', { ...warmUp, sessionId });
    });
  };

/** What a person can do with a warm-up. */
export function createWarmUpActions(core: Core, sessions: SessionStarter, hold: HoldWarmUp): WarmUpActions {
  const { ask, clock, newId, newSeed } = core.surroundings;
  const turns = new Turns<string>();

  const choose = (choice: Partial<Choices>): void => {
    const ownSettings = { ...core.held().ownSettings, ...choice };
    core.set({ ownSettings });
    // Settings carry no number: of two choices, the one made last must be the one that stays.
    core.keeping.keep(keyOf.settings, () => turns.take(keyOf.settings, () => ask('settings.save', ownSettings)));
  };

  const keepJudged = (judged: Judged): void => {
    const key = keyOf.starter(judged);
    core.set({ judged: [...core.held().judged.filter((one) => keyOf.starter(one) !== key), judged] });
    // These carry no number either.
    core.keeping.keep(key, () => turns.take(key, () => ask('starter.judge', judged)));
  };

  /** What the background is told of a changed warm-up, and what is said aloud of it. */
  const go = (warmUp: WarmUp, said: boolean): void => {
    hold(warmUp, sessions.startOf(warmUp.sessionId));
    if (said) core.say('panel.say.starter', { starter: textOf(core, warmUp, clock.now()) });
  };

  const change = (what: PlanChange): void => {
    const now = clock.now();
    const warmUp = core.warmUp();
    if (!warmUp) return;
    const deck = deckWith(core.held(), warmUp.plan.deckId);
    if (what === 'previous' && deck && isAtFirst(warmUp, now) && stepInto(warmUp, deck, -1, now)) return;
    const plan = changePlan(warmUp.plan, what, now);
    if (plan === warmUp.plan) return;
    if (what === 'next' && deck && (!isKnownWay(warmUp, plan, now) || isRefused(core, warmUp, plan))) {
      if (stepInto(warmUp, deck, 1, now)) return;
      if (isSpent(core, warmUp, deck, plan)) {
        dealOther(warmUp, deck, now);
        return;
      }
    }
    const isTurn = what === 'next' || what === 'previous';
    go(revised(warmUp, plan, now), isTurn && !plan.hasTurns);
  };

  /** Goes on with the deal before or after, where it was left. @returns whether there is one */
  const stepInto = (warmUp: WarmUp, deck: Deck, step: -1 | 1, now: EpochMs): boolean => {
    const deal = dealBeside(warmUp, step, now);
    if (!deal) return false;
    const plan = dealAnew(warmUp.plan, deal.seed, now, deal.cursor);
    if (plan === warmUp.plan) return false;
    go(revised(warmUp, plan, now, handFor(deck, deal.seed, plan.mode)), true);
    return true;
  };

  /** Other starters, which the group has not seen. What it refused is not stepped back into. */
  const dealOther = (warmUp: WarmUp, deck: Deck, now: EpochMs, isOut = false): void => {
    const seed = dealFor(deck, withOwn(core.held()), warmUp.plan, shownBy(warmUp, now));
    const plan = dealAnew(warmUp.plan, seed, now);
    const other = revised(warmUp, plan, now, handFor(deck, seed, plan.mode));
    const deals = other.deals?.filter((deal) => !isOut || deal.seed !== warmUp.plan.seed) ?? [];
    go({ ...other, deals }, true);
  };

  return {
    choose,
    startWarmUp() {
      const now = clock.now();
      const { deck } = core.held();
      const view = withOwn(core.held());
      const before = core.warmUp();
      const session = core.openSession();
      const terms = termsOf(view);
      const seed = deck ? dealFor(deck, view, terms, before ? shownBy(before, now) : []) : newSeed() % seedCount;
      const plan = startPlan(
        { ...terms, deckId: deck?.id ?? firstDeckId, seed, revision: before ? before.plan.revision + 1 : 0 },
        now,
      );
      const warmUp: WarmUp = {
        schema: 1,
        id: newId(),
        sessionId: session?.id ?? newId(),
        plan,
        isHost: true,
        hand: deck ? handFor(deck, seed, plan.mode) : [],
        earlier: [],
      };
      core.set({ wish: noWish });
      hold(warmUp, session ? null : now);
      core.say('panel.say.started', { count: view.settings.minutes, starter: textOf(core, warmUp, now) });
    },
    change,
    lead() {
      const warmUp = core.warmUp();
      if (!warmUp || warmUp.isHost || warmUp.plan.endedAt !== null) return;
      go({ ...warmUp, isHost: true, plan: { ...warmUp.plan, revision: warmUp.plan.revision + 1 } }, false);
    },
    judge(starterId, judgement) {
      const { deck, view } = core.held();
      const warmUp = core.warmUp();
      const now = clock.now();
      const isShown = warmUp?.hand.some((card) => card.includes(starterId));
      const deckId = (isShown ? warmUp?.plan.deckId : deck?.id) ?? firstDeckId;
      if (view.group) keepJudged({ groupId: view.group.id, deckId, starterId, judgement });
      // What a group does not want is not left standing before it.
      const itsDeck = warmUp && deckWith(core.held(), warmUp.plan.deckId);
      if (judgement === 'veto' && itsDeck && warmUp.isHost && canBeReplaced(warmUp, starterId, now)) {
        dealOther(warmUp, itsDeck, now, true);
      }
    },
    skipWarmUp: () => core.set({ wish: { ...core.held().wish, hasSkippedWarmUp: true, isStartingAnother: false } }),
    offerWarmUp: () => core.set({ wish: { ...noWish, isStartingAnother: true } }),
    withdrawWarmUp: () => core.set({ wish: { ...core.held().wish, isStartingAnother: false } }),
  };
}

/**
 * Whether the card that a plan comes to is not one for the group: it was seen, is not wanted, or is not what the deal was
 * chosen for; or the deck no longer deals it. A turn leads to no other card.
 */
function isSpent(core: Core, warmUp: WarmUp, deck: Deck, plan: Plan): boolean {
  if (!isStillDealt(deck, warmUp) || isRefused(core, warmUp, plan)) return true;
  const view = withOwn(core.held());
  const [before, card] = stepOf(warmUp, plan);
  const shown = shownBy(warmUp, plan.anchorAt);
  return kindsIn(deck, card) < kindsIn(deck, before) || !isWorthShowing(deck, view, warmUp.plan, card, shown);
}

/** Whether there is nothing before the card on screen in its own deal. Turns go back no further than to the first. */
const isAtFirst = ({ plan }: WarmUp, now: EpochMs): boolean => !plan.hasTurns && stateAt(plan, now).cursor === 0;

/** How many kinds of starter there are on a card; a menu should not become poorer from one card to the next. */
const kindsIn = ({ starters }: Deck, card: readonly string[]): number =>
  new Set(starters.filter(({ id }) => card.includes(id)).map(menuKindOf)).size;

/** The card that a plan comes from, and the one it comes to, both of the same hand. */
const stepOf = ({ hand }: WarmUp, plan: Plan): readonly [readonly string[], readonly string[]] => [
  cardOf(hand, plan, plan.cursor - 1) ?? [],
  cardOf(hand, plan, plan.cursor) ?? [],
];

/** Whether the card that a plan comes to holds something that is not for the group. */
function isRefused(core: Core, warmUp: WarmUp, plan: Plan): boolean {
  const vetoed = withOwn(core.held()).group?.memory[plan.deckId]?.vetoed ?? [];
  return !plan.hasTurns && stepOf(warmUp, plan)[1].some((id) => vetoed.includes(id));
}

/** Whether a step forward leads on as before: to the next turn, or to what one has stepped back from. */
const isKnownWay = (warmUp: WarmUp, plan: Plan, now: EpochMs): boolean => plan.hasTurns || isKnownCard(warmUp, plan.cursor, now);

/** Whether a starter is on screen in a warm-up that goes on. Once a round of turns has begun, all speak about the same. */
function canBeReplaced({ plan, hand }: WarmUp, starterId: string, now: EpochMs): boolean {
  const { phase, cursor } = stateAt(plan, now);
  const isOn = phase === 'running' || phase === 'paused';
  return isOn && cardOf(hand, plan, cursor)?.includes(starterId) === true && !(plan.hasTurns && cursor > 0);
}

/** The starters on screen, to be said aloud. */
const textOf = (core: Core, warmUp: WarmUp, now: EpochMs): string =>
  cardIn(deckWith(core.held(), warmUp.plan.deckId), warmUp, now)
    .map(({ text }) => text)
    .join(' ');
