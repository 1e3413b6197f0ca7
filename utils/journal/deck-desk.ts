import type { DeckReader } from '@/utils/domain/journal';
import type { DeckContent } from '@/utils/domain/decks/own-deck';
import type { Deck } from '@/utils/domain/starters/starter';
import type { EpochMs, Id } from '@/utils/domain/units';
import type { Reading } from '@/utils/exchange/fault';
import type { ReadDeck } from '@/utils/exchange/read-deck';
import type { ChosenFile } from '@/utils/exchange/read-file';
import type { DeckActions } from './deck-actions';

export type { ReadFault } from '@/utils/exchange/fault';
export type { ChosenFile, ReadDeck, Reading };

/** What a deck can be taken along as. */
export type DeckFormat = 'json' | 'csv';

/** Decks as files and as text, in and out. */
export interface DeckPapers {
  /** Reads what a person has pasted or chosen. Nothing is kept by it. */
  read(source: string | ChosenFile): Promise<Reading<ReadDeck>>;
  /** A deck as the text that {@link read} reads. */
  textOf(deck: DeckContent): Promise<string>;
  /** Gives the person a file. */
  download(deck: DeckContent, format: DeckFormat): Promise<void>;
  /** Puts a text on the clipboard; to be called in the handler of the press itself. @returns whether it worked */
  copy(text: string): boolean;
}

/** All that the pages about decks need from outside. */
export interface DeckDesk {
  readonly reader: DeckReader;
  readonly actions: DeckActions;
  readonly papers: DeckPapers;
  /** The languages of the deck that comes with Kindling. */
  readonly languages: readonly string[];
  /** That deck, in one of them. */
  loadFirst(language: string): Promise<Deck>;
  /** An id for a deck that is made now. */
  newId(): string;
  /** Names this page among others that may be open on the same deck. */
  readonly editorId: Id;
  readonly clock: () => EpochMs;
}
