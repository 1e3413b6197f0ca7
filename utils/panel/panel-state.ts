import type { PasteResult } from '@/utils/domain/warm-up/code/read-paste';
import type { GroupChoice } from '@/utils/domain/session/group';
import type { CarryOver, CarryOverVerdict } from '@/utils/domain/session/carry-over';
import type { Choices } from '@/utils/domain/settings';
import type { Judgement } from '@/utils/domain/starters/eligible';
import type { Moment, Wish } from '@/utils/domain/moment';
import type { PanelView } from '@/utils/domain/panel-view';
import type { Answers } from '@/utils/domain/reflection/reflection';
import type { Starter } from '@/utils/domain/starters/starter';
import type { EpochMs, Id, Ms } from '@/utils/domain/units';
import type { Plan } from '@/utils/domain/warm-up/plan';
import type { PlanChange } from '@/utils/domain/warm-up/change-plan';
import type { Turn } from '@/utils/domain/warm-up/turns';
import type { MessageKey, Values } from '@/utils/i18n/words';
import type { TroubleCode } from '@/utils/messages/answer';
import type { SaveState } from '@/utils/messages/outbox';
import type { KnownDeck } from './decks-at-hand';

/** Something said aloud, once; `turn` tells two sayings of the same words apart. */
export interface Said {
  readonly turn: number;
  readonly key: MessageKey;
  readonly values: Values;
}

/** One card: a starter, or up to three to choose from. Empty where the deck cannot be read. */
export type Card = readonly Starter[];

/** A warm-up as it is shown. */
export interface ShownWarmUp {
  readonly plan: Plan;
  /** It was started here: the person leads it. If not, they have joined it by a code. */
  readonly isHost: boolean;
  readonly card: Card;
  /** BCP 47, of the card's words. */
  readonly locale: string | undefined;
  /** The same card in a second language, if the person wants one. */
  readonly second: { readonly card: Card; readonly locale: string } | null;
  /** There is a card, or a turn, before the one on screen. */
  readonly canGoBack: boolean;
  /** `null` in a warm-up without turns, or where there is no roster. */
  readonly turn: Turn | null;
  /** The code that brings others to this very moment; `null` where there is none that would, see `codeOf`. */
  readonly code: string | null;
}

/** What is typed into the field for a code, and what comes of it. */
export interface Joining {
  readonly text: string;
  readonly result: PasteResult;
}

/** What the next warm-up would show, in this order. */
export type Peek = readonly Card[];

/**
 * All that the panel shows at one moment.
 *
 * `opening`: not yet known; `inert`: this page is not ours to fill, and shows nothing; `open`: everything else.
 */
export interface PanelState {
  readonly stage: 'opening' | 'inert' | 'open';
  readonly now: EpochMs;
  readonly moment: Moment;
  /** What the background told, with what was changed here and not yet told laid over it. */
  readonly view: PanelView;
  /** The warm-up that is going on, or the last one of the session in view; `null` if there was none. */
  readonly warmUp: ShownWarmUp | null;
  readonly joining: Joining;
  /** Only while the person looks at it. */
  readonly peek: Peek | null;
  readonly wish: Wish;
  /** What is left of the usefulness round; `null` if there was none. */
  readonly roundLeftMs: Ms | null;
  /** The deck that the next warm-up is dealt from. */
  readonly deckId: string;
  /** The decks that a group may choose from, the one that comes with Kindling first. */
  readonly decks: readonly KnownDeck[];
  /** The languages that a message for the chat can be written in, as `public/locales` calls them. */
  readonly languages: readonly string[];
  /** The message for the chat was copied since the last change of the warm-up. */
  readonly hasCopied: boolean;
  readonly answers: Answers;
  readonly note: string;
  readonly answersSave: SaveState;
  readonly noteSave: SaveState;
  /** Something is being done that was pressed a moment ago. */
  readonly isBusy: boolean;
  readonly trouble: TroubleCode | null;
  /** The panel came back by itself after the extension was updated. */
  readonly hasHealed: boolean;
  /** There are words here that are not stored. */
  readonly hasUnsavedWords: boolean;
  /** The call's page took the keyboard while the person was typing. */
  readonly isKeyboardTaken: boolean;
  readonly said: Said | null;
}

/** Everything a person can do on the panel. Nothing here waits, throws or fails silently: what goes wrong is `trouble`. */
export interface PanelActions {
  choose(choice: Partial<Choices>): void;
  changeGroup(choice: Partial<GroupChoice>): void;
  /** In a companion: whose call this is; `null` for nobody's yet. */
  pickGroup(id: Id | null): void;

  startWarmUp(): void;
  change(change: PlanChange): void;
  /** Puts the message for the chat on the clipboard. */
  copyMessage(): void;
  /** Takes the whole text of the field for a code. */
  typeCode(text: string): void;
  /** Joins by what stands in that field; `symbols` says which code, where there are several. */
  join(symbols?: string): void;
  /** Leads a warm-up that was joined: from here on it is changed here, and has a code of its own. */
  lead(): void;
  judge(starterId: string, judgement: Judgement): void;
  settle(carried: CarryOver, verdict: CarryOverVerdict): void;
  /** Opens a page aside, or goes back from it. */
  openPage(page: Wish['page']): void;
  startRound(): void;
  leaveRound(): void;
  skipWarmUp(): void;
  /** Offers a warm-up once more, on any state of the page. */
  offerWarmUp(): void;
  /** Takes that back. */
  withdrawWarmUp(): void;
  writeNote(note: string): void;

  startSession(): void;
  /** Ends the session by hand and opens the form. */
  finishSession(): void;
  /** Opens the form whatever the call does. */
  reflectNow(): void;
  /** Back from the form to the call. */
  leaveForm(): void;
  /** Takes the whole form as it is now. */
  answer(answers: Answers): void;
  closeReflection(state: 'submitted' | 'put-off' | 'declined'): void;
  /** The person has read the thanks. */
  done(): void;

  openJournal(): void;
  /** Opens the journal at the decks, where one that is missing can be brought in. */
  openDecks(): void;
  moveToOtherEdge(): void;
  closePanel(): void;
  /** Gives the keyboard back to the call. */
  leave(): void;

  tryAgain(): void;
  copyWords(): void;
  reloadPanel(): void;
  dismissNotice(): void;
}
