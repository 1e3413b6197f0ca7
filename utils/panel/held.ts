import { firstDeckId } from '@/utils/domain/decks/deck-id';
import { noWish, momentOf, type Moment, type Wish } from '@/utils/domain/moment';
import { emptyView, type PanelView } from '@/utils/domain/panel-view';
import type { Answers } from '@/utils/domain/reflection/reflection';
import type { GroupChoice } from '@/utils/domain/session/group';
import { roundLeftAt } from '@/utils/domain/session/round';
import type { Choices } from '@/utils/domain/settings';
import { emptyMemory, judge, type Judgement } from '@/utils/domain/starters/eligible';
import type { Deck } from '@/utils/domain/starters/starter';
import type { EpochMs, Id } from '@/utils/domain/units';
import type { WarmUp } from '@/utils/domain/warm-up/warm-up';
import type { Words } from '@/utils/i18n/words';
import type { TroubleCode } from '@/utils/messages/answer';
import type { SaveState } from '@/utils/messages/outbox';
import { deckWith, type DecksAtHand } from './decks-at-hand';
import { joiningOf } from './joining';
import type { PanelState, Said } from './panel-state';
import { shownWarmUp } from './shown-warm-up';
import { warmUpThatHolds } from './warm-up-holder';

/** What a message for the chat is made from: its words and the deck that comes with Kindling, in the language of the chat. */
export interface Chat {
  readonly language: string | null;
  readonly words: Words;
  readonly deck: Deck;
}

/** What a group thinks of a starter. */
export interface Judged {
  readonly groupId: Id;
  readonly deckId: string;
  readonly starterId: string;
  readonly judgement: Judgement;
}

/** What a panel knows; what it shows is derived from it. */
export interface Held extends DecksAtHand {
  readonly stage: PanelState['stage'];
  /** As the background told it last. */
  readonly view: PanelView;
  readonly chat: Chat | null;
  readonly wish: Wish;
  /** The warm-up that was started, joined or changed here last. */
  readonly ownWarmUp: WarmUp | null;
  /** Chosen here. */
  readonly ownSettings: Partial<Choices>;
  /** Said here of a group. */
  readonly ownGroup: { readonly id: Id; readonly choice: Partial<GroupChoice> } | null;
  /** What was thought here of starters, the newest last. */
  readonly judged: readonly Judged[];
  /** What stands in the field for a code. */
  readonly codeText: string;
  /** The codes that were copied here, to be known again. */
  readonly ownCodes: readonly string[];
  /** The code that was copied last. */
  readonly copied: string | null;
  readonly lookTrouble: TroubleCode | null;
  /** Of what was pressed last. */
  readonly deedTrouble: TroubleCode | null;
  /** The trouble that the person has read and put away; it is shown no more while it lasts. */
  readonly understood: TroubleCode | null;
  readonly deedsGoingOn: number;
  readonly hasHealed: boolean;
  /** The moment in which the call took the keyboard out of a field; what is said of it is about that moment's field. */
  readonly keyboardTakenIn: Moment | null;
  readonly said: Said | null;
}

/** What a panel knows before anybody has told it anything. */
export const heldAtFirst: Held = {
  stage: 'opening',
  view: emptyView,
  deck: null,
  guestDeck: null,
  secondDeck: null,
  decks: [],
  chat: null,
  wish: noWish,
  ownWarmUp: null,
  ownSettings: {},
  ownGroup: null,
  judged: [],
  codeText: '',
  ownCodes: [],
  copied: null,
  lookTrouble: null,
  deedTrouble: null,
  understood: null,
  deedsGoingOn: 0,
  hasHealed: false,
  keyboardTakenIn: null,
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

/** What a panel shows besides what it holds. */
export interface Besides {
  readonly typing: Typing;
  readonly languages: readonly string[];
  /** What the next warm-up would show; asked for only while the person looks at it. */
  readonly peek: () => PanelState['peek'];
}

/** What the panel shows at `now`. */
export function stateOf(held: Held, { typing, languages, peek }: Besides, now: EpochMs): PanelState {
  const view = withOwn(held);
  const holds = warmUpThatHolds(held.ownWarmUp, held.view);
  const warmUp = holds && shownWarmUp(holds, { view, deck: deckWith(held, holds.plan.deckId), secondDeck: held.secondDeck }, now);
  const moment = momentOf({ view, plan: holds?.plan ?? null, wish: held.wish }, now);
  const troubles = [held.deedTrouble, typing.saveTrouble, held.lookTrouble];
  return {
    stage: held.stage,
    now,
    moment,
    view,
    warmUp,
    joining: joiningOf({ ...held, view }, holds, now),
    peek: moment === 'peek' ? peek() : null,
    wish: held.wish,
    roundLeftMs: view.session && roundLeftAt(view.session, now),
    deckId: held.deck?.id ?? firstDeckId,
    decks: held.decks,
    languages,
    hasCopied: held.copied !== null && warmUp?.code === held.copied,
    answers: typing.answers ?? view.reflection?.answers ?? {},
    note: typing.note ?? view.session?.note ?? '',
    answersSave: typing.answersSave,
    noteSave: typing.noteSave,
    isBusy: held.deedsGoingOn > 0,
    trouble: troubles.find((code) => code !== null && code !== held.understood) ?? null,
    hasHealed: held.hasHealed,
    hasUnsavedWords: typing.hasUnsavedWords,
    isKeyboardTaken: held.keyboardTakenIn === moment,
    said: held.said,
  };
}

/** What was told, with what was chosen here laid over it. */
export function withOwn({ view, ownSettings, ownGroup, judged }: Held): PanelView {
  const { group } = view;
  const chosen = group && group.id === ownGroup?.id ? { ...group, ...ownGroup.choice } : group;
  const memory = { ...chosen?.memory };
  for (const { groupId, deckId, starterId, judgement } of judged) {
    if (groupId !== group?.id) continue;
    memory[deckId] = judge(memory[deckId] ?? emptyMemory, starterId, judgement);
  }
  return { ...view, group: chosen && { ...chosen, memory }, settings: { ...view.settings, ...ownSettings } };
}

/**
 * What a new view changes in what is held: a wish is about one session, a warm-up goes out of sight with its session, and
 * a call joined again is a call again.
 */
export function withView(held: Held, view: PanelView): Held {
  const before = held.view.session;
  const isOther = before !== null && view.session !== null && before.id !== view.session.id;
  const isReopened = before !== null && before.endedAt !== null && view.session?.endedAt === null;
  const isOver = !isOther && before?.endedAt === null && view.session !== null && view.session.endedAt !== null;
  const isWarmUpGone = before !== null && before.id === held.ownWarmUp?.sessionId && before.id !== view.session?.id;
  return {
    ...held,
    view,
    lookTrouble: null,
    understood: null,
    wish: isOther || isReopened ? noWish : isOver ? withoutWarmUpPage(held.wish) : held.wish,
    ownWarmUp: isWarmUpGone ? null : held.ownWarmUp,
  };
}

/** When the call is over, a page about its warm-up must not keep the form away; one where somebody may be typing stays. */
const withoutWarmUpPage = (wish: Wish): Wish => ({ ...wish, page: wish.page === 'group' ? wish.page : null });

/** What is held when nothing stored can be read: what was known goes on to be shown, beside the call as it is now. */
export const withCallAlone = (held: Held, call: PanelView['call'], trouble: TroubleCode): Held => ({
  ...held,
  view: { ...held.view, call },
  lookTrouble: trouble,
});
