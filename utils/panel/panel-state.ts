import type { Moment } from '@/utils/domain/moment';
import type { PanelView } from '@/utils/domain/panel-view';
import type { Answers } from '@/utils/domain/reflection/reflection';
import type { Deck } from '@/utils/domain/starters/starter';
import type { EpochMs } from '@/utils/domain/units';
import type { Plan } from '@/utils/domain/warm-up/plan';
import type { PlanChange } from '@/utils/domain/warm-up/change-plan';
import type { MessageKey, Values } from '@/utils/i18n/words';
import type { TroubleCode } from '@/utils/messages/answer';
import type { SaveState } from '@/utils/messages/outbox';

/** Something said aloud, once; `turn` tells two sayings of the same words apart. */
export interface Said {
  readonly turn: number;
  readonly key: MessageKey;
  readonly values: Values;
}

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
  readonly plan: Plan | null;
  /** `null` until it is read, or if it cannot be. */
  readonly deck: Deck | null;
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
  chooseMinutes(minutes: number): void;
  choosePace(seconds: number): void;
  setCalm(isCalm: boolean): void;
  nameGroup(name: string): void;

  startWarmUp(): void;
  change(change: PlanChange): void;
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
  moveToOtherEdge(): void;
  closePanel(): void;
  /** Gives the keyboard back to the call. */
  leave(): void;

  tryAgain(): void;
  copyWords(): void;
  reloadPanel(): void;
  dismissNotice(): void;
}
