import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DeckContent } from '@/utils/domain/decks/own-deck';
import { readCsv } from '@/utils/exchange/csv';
import { deckToCsv } from '@/utils/exchange/deck-csv';
import { deckToJson } from '@/utils/exchange/deck-json';
import { readDeck, type ReadDeck } from '@/utils/exchange/read-deck';
import { anyDeck, nastyTexts, sampleDeck } from './any-deck';

async function mustRead(text: string): Promise<ReadDeck> {
  const reading = await readDeck(text);
  if (!reading.ok) throw new Error(JSON.stringify(reading.fault));
  return reading.value;
}

/** As a file comes back: through bytes. */
const throughBytes = (text: string): Promise<ReadDeck> => {
  const bytes = new TextEncoder().encode(text);
  return readDeck(new Blob([bytes])).then((reading) => {
    if (!reading.ok) throw new Error(JSON.stringify(reading.fault));
    return reading.value;
  });
};

const contentOf = ({ id, name, locale, starters }: ReadDeck): DeckContent => ({ id, name, locale: locale ?? '', starters });

describe('a deck as JSON', () => {
  it('comes back as it went, and goes again byte for byte as before', async () => {
    await fc.assert(
      fc.asyncProperty(anyDeck(), async (deck) => {
        const text = await deckToJson(deck);
        const back = contentOf(await throughBytes(text));
        expect(back).toEqual(deck);
        expect(await deckToJson(back)).toBe(text);
      }),
      { numRuns: 200 },
    );
  });

  it('may be laid out anew', async () => {
    const text = JSON.stringify(JSON.parse(await deckToJson(sampleDeck)), null, '\t').replaceAll('\n', '\r\n');
    expect(contentOf(await mustRead(`\uFEFF${text}\r\n`))).toEqual(sampleDeck);
  });

  it('writes what is no text in Unicode as every file does', async () => {
    const starters = sampleDeck.starters.map((starter) => ({ ...starter, text: `lone \ud800 half` }));
    const back = contentOf(await mustRead(await deckToJson({ ...sampleDeck, starters })));
    expect(back.starters.map(({ text }) => text)).toEqual(['lone \ufffd half', 'lone \ufffd half']);
    expect(await deckToJson(back)).toBe(await deckToJson({ ...sampleDeck, starters }));
  });

  it('tells nothing of when and where it was written', async () => {
    expect(Object.keys(JSON.parse(await deckToJson(sampleDeck)))).toEqual([
      'kindling',
      'version',
      'id',
      'name',
      'locale',
      'starters',
      'checksum',
    ]);
  });
});

describe('a deck as CSV', () => {
  it('gives every starter back as it was', async () => {
    await fc.assert(
      fc.asyncProperty(anyDeck(1), async (deck) => {
        const text = deckToCsv(deck);
        const back = await throughBytes(text);
        expect(back.starters).toEqual(deck.starters);
        expect(deckToCsv(back)).toBe(text);
      }),
      { numRuns: 300 },
    );
  });

  it('holds no cell that a spreadsheet would reckon with', () => {
    const [, plain] = sampleDeck.starters;
    const starters = nastyTexts.flatMap((text, n) => (plain ? [{ ...plain, id: `s-${n}`, text, alt: text }] : []));
    const cells = [...readCsv(deckToCsv({ starters }).slice(1), ',')].flat();
    expect(cells.filter((cell) => /^(?:[\t\r\n]|[\s\p{C}]*[=+\-@＝＋－＠])/u.test(cell))).toEqual([]);
  });

  it('leaves numbers numbers', () => {
    expect(deckToCsv(sampleDeck).split('\r\n').slice(0, 3)).toEqual([
      '\uFEFFid,text,alt,followUp,appetite,depth,secs,tone,topic,phase,tags',
      's-1,Which word is new to you? “Été” 🌱,One letter you like?,Where did you hear it?,0,2,10,playful,words-and-languages,start,cultures first-meeting',
      "s-2,'=1+1,,,1,1,30,neutral,today,any,",
    ]);
  });
});

describe('a list of lines', () => {
  it('is the same deck wherever it is pasted', async () => {
    const mine = await mustRead('What is new?\nWhich word is short?');
    const theirs = await mustRead('1. “what is  new?”\r\n\r\n2) Which word\u00a0is short?\r\n');
    expect(theirs.starters.map(({ id }) => id)).toEqual(mine.starters.map(({ id }) => id));
    expect(theirs.id).toBe(mine.id);
    expect(mine).toMatchObject({ format: 'lines', name: '', locale: null, duplicates: 0 });
  });
});
