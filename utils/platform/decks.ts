import { joinDeck, parseDeckFile, parseDeckTextFile, type Deck } from '@/utils/domain/starters/starter';

/**
 * A deck that comes with the extension, in one language, as warm-ups deal it: starters for the end of a call are left
 * out. Everybody who looks up what a warm-up showed must do so in this deck.
 *
 * @throws TypeError if a file is not there, or what `joinDeck` and the parsers throw if one is not what it should be.
 */
export async function loadDeck(id: string, locale: string): Promise<Deck> {
  const [facts, words] = await Promise.all([read(`/decks/${id}/deck.json`), read(`/decks/${id}/${locale}.json`)]);
  const deck = joinDeck(parseDeckFile(facts), parseDeckTextFile(words));
  return { ...deck, starters: deck.starters.filter(({ phase }) => phase !== 'end') };
}

async function read(path: string): Promise<unknown> {
  const response = await fetch(path);
  if (!response.ok) throw new TypeError(`No ${path}`);
  return response.json();
}
