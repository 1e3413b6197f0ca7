import { noWish, momentOf, type Wish } from '@/utils/domain/moment';
import { emptyView, type PanelView } from '@/utils/domain/panel-view';
import type { Answers } from '@/utils/domain/reflection/reflection';
import type { Settings } from '@/utils/domain/settings';
import type { Deck } from '@/utils/domain/starters/starter';
import type { EpochMs, Id } from '@/utils/domain/units';
import type { WarmUp } from '@/utils/domain/warm-up/warm-up';
import type { TroubleCode } from '@/utils/messages/answer';
import type { SaveState } from '@/utils/messages/outbox';
import type { PanelState, Said } from './panel-state';
import { warmUpThatHolds } from './warm-up-holder';

/** What a panel knows; what it shows is derived from it. */
export interface Held {
  readonly stage: PanelState['stage'];
  /** As the background told it last. */
  readonly view: PanelView;
  readonly deck: Deck | null;
  readonly wish: Wish;
  /** The warm-up that was started or changed here last. */
  readonly ownWarmUp: WarmUp | null;
  /** Chosen here. */
  readonly ownSettings: Partial<Pick<Settings, 'minutes' | 'paceSeconds' | 'isCalm'>>;
  /** Typed here. */
  readonly ownGroupName: { readonly id: Id; readonly name: string } | null;
  readonly lookTrouble: TroubleCode | null;
  /** Of what was pressed last. */
  readonly deedTrouble: TroubleCode | null;
  /** The trouble that the person has read and put away; it is shown no more while it lasts. */
  readonly understood: TroubleCode | null;
  readonly deedsGoingOn: number;
  readonly hasHealed: boolean;
  readonly isKeyboardTaken: boolean;
  readonly said: Said | null;
}

/** What a panel knows before anybody has told it anything. */
export const heldAtFirst: Held = {
  stage: 'opening',
  view: emptyView,
  deck: null,
  wish: noWish,
  ownWarmUp: null,
  ownSettings: {},
  ownGroupName: null,
  lookTrouble: null,
  deedTrouble: null,
  understood: null,
  deedsGoingOn: 0,
  hasHealed: false,
  isKeyboardTaken: false,
  said: null,
};

/** What is being typed, and how the saving of it goes. */
export interface Typing {
  readonly answers: Answers | undefined;
  readonly note: string | undefined;
  readonly answersSave: SaveState;
  readonly noteSave: SaveState;
  /** Of whatever else is being saved. */
  readonly saveTrouble: TroubleCode | null;
  readonly hasUnsavedWords: boolean;
}

/** What the panel shows at `now`. */
export function stateOf(held: Held, typing: Typing, now: EpochMs): PanelState {
  const view = withOwn(held);
  const plan = warmUpThatHolds(held.ownWarmUp, held.view)?.plan ?? null;
  const troubles = [held.deedTrouble, typing.saveTrouble, held.lookTrouble];
  return {
    stage: held.stage,
    now,
    moment: momentOf({ view, plan, wish: held.wish }, now),
    view,
    plan,
    deck: held.deck,
    answers: typing.answers ?? view.reflection?.answers ?? {},
    note: typing.note ?? view.session?.note ?? '',
    answersSave: typing.answersSave,
    noteSave: typing.noteSave,
    isBusy: held.deedsGoingOn > 0,
    trouble: troubles.find((code) => code !== null && code !== held.understood) ?? null,
    hasHealed: held.hasHealed,
    hasUnsavedWords: typing.hasUnsavedWords,
    isKeyboardTaken: held.isKeyboardTaken,
    said: held.said,
  };
}

function withOwn({ view, ownSettings, ownGroupName }: Held): PanelView {
  const group = view.group && view.group.id === ownGroupName?.id ? { ...view.group, name: ownGroupName.name } : view.group;
  return { ...view, group, settings: { ...view.settings, ...ownSettings } };
}

/**
 * What a new view changes in what is held: a wish is about one session, a warm-up goes out of sight with its session, and
 * a call joined again is a call again.
 */
export function withView(held: Held, view: PanelView): Held {
  const before = held.view.session;
  const isOther = before !== null && view.session !== null && before.id !== view.session.id;
  const isReopened = before !== null && before.endedAt !== null && view.session?.endedAt === null;
  const isWarmUpGone = before !== null && before.id === held.ownWarmUp?.sessionId && before.id !== view.session?.id;
  return {
    ...held,
    view,
    lookTrouble: null,
    understood: null,
    wish: isOther || isReopened ? noWish : held.wish,
    ownWarmUp: isWarmUpGone ? null : held.ownWarmUp,
  };
}

/** What is held when nothing stored can be read: what was known goes on to be shown, beside the call as it is now. */
export const withCallAlone = (held: Held, call: PanelView['call'], trouble: TroubleCode): Held => ({
  ...held,
  view: { ...held.view, call },
  lookTrouble: trouble,
});
