import { isOwnDeckId } from '@/utils/domain/decks/deck-id';
import { deckOf } from '@/utils/domain/decks/own-deck';
import type { Deck } from '@/utils/domain/starters/starter';
import type { Ask } from './ask';

/**
 * Loads a deck, wherever it is kept: a person's own is asked for, the others come with the extension.
 *
 * @param loadBuiltIn loads one of those, in a language
 */
export const createDeckLoader =
  <L>(ask: Ask, loadBuiltIn: (id: string, language: L) => Promise<Deck>) =>
  async (id: string, language: L): Promise<Deck> =>
    isOwnDeckId(id) ? deckOf((await ask('deck.get', { id })).deck) : loadBuiltIn(id, language);
