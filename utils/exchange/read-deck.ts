import { deckIdFor } from '@/utils/domain/decks/content-id';
import { withTexts } from '@/utils/domain/decks/change-deck';
import type { DeckContent, OwnStarter } from '@/utils/domain/decks/own-deck';
import { readLines } from '@/utils/domain/decks/read-lines';
import { layoutOf, startersFromCsv } from './deck-csv';
import { deckFromJson } from './deck-json';
import { Refusal, reading, type Reading } from './fault';
import { parseJson } from './json';
import { pastedText, textOf, type ChosenFile } from './read-file';

/** A deck as it was read, before anybody has agreed to keep it. */
export interface ReadDeck extends Omit<DeckContent, 'locale'> {
  readonly format: 'json' | 'csv' | 'lines';
  /** `null` where nothing tells it; tables and lists have no name either. */
  readonly locale: string | null;
  /** How many lines were left out because they say what another one says. */
  readonly duplicates: number;
}

/**
 * Reads whatever a person has pasted or chosen: a deck's file, a table or a list of lines. What it is is found in it, whatever
 * its name says. It is read whole, or there is the one reason why not.
 *
 * The same text always gives the same deck, id included: whoever keeps it can tell that it is there already.
 */
export const readDeck = (source: string | ChosenFile): Promise<Reading<ReadDeck>> =>
  reading(async () => deckIn(typeof source === 'string' ? pastedText(source) : await textOf(source)));

async function deckIn(text: string): Promise<ReadDeck> {
  if (text.trim() === '') throw new Refusal({ kind: 'empty' });
  if (/^\s*<(?:!doctype|html|\?xml|svg)[\s>]/i.test(text)) throw new Refusal({ kind: 'not-a-deck', found: 'web-page' });
  if (isMeantAsJson(text)) return { format: 'json', ...(await deckFromJson(text)), duplicates: 0 };
  const layout = layoutOf(text);
  return layout ? nameless('csv', startersFromCsv(text, layout), 0) : listIn(text);
}

/**
 * A brace before a name in quotation marks is JSON, whole or broken. A list's line may begin with other braces, or with a
 * bracket, a quotation mark or a number: there it takes the whole text to be JSON.
 */
function isMeantAsJson(text: string): boolean {
  if (/^\s*\{\s*(?:"|\}|$)/.test(text)) return true;
  const [, first] = /^\s*(\[|"|-?\d|true|false|null)/.exec(text) ?? [];
  if (first === undefined) return false;
  try {
    parseJson(text);
    return true;
  } catch (error) {
    if (error instanceof Refusal) return first === '[' && error.fault.kind !== 'broken-json';
    throw error;
  }
}

function listIn(text: string): ReadDeck {
  const lines = readLines(text);
  if (lines.ok) return nameless('lines', withTexts([], lines.texts), lines.duplicates);
  const { fault } = lines;
  if (fault.kind !== 'long-line') throw new Refusal(fault);
  const { line, length, limit } = fault;
  throw new Refusal({ kind: 'too-long', at: { unit: 'line', number: line }, field: 'text', length, limit });
}

const nameless = (format: 'csv' | 'lines', starters: readonly OwnStarter[], duplicates: number): ReadDeck => ({
  format,
  id: deckIdFor(starters.map(({ id }) => id)),
  name: '',
  locale: null,
  starters,
  duplicates,
});
