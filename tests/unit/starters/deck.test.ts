import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

import { describe, expect, it } from 'vitest';

import { lintDeck } from '@/utils/domain/starters/lint/lint';
import { joinDeck, parseDeckFile, parseDeckTextFile } from '@/utils/domain/starters/starter';

const decksFolder = new URL('../../../public/decks/', import.meta.url);

function readJson(path: string): unknown {
  return JSON.parse(readFileSync(new URL(path, decksFolder), 'utf8'));
}

function loadDeck(deckId: string, locale: string) {
  return joinDeck(
    parseDeckFile(readJson(`${deckId}/deck.json`)),
    parseDeckTextFile(readJson(`${deckId}/${locale}.json`)),
  );
}

const shipped = readdirSync(fileURLToPath(decksFolder)).flatMap((deckId) =>
  readdirSync(fileURLToPath(new URL(`${deckId}/`, decksFolder)))
    .filter((file) => file !== 'deck.json')
    .map((file) => ({ deckId, locale: file.replace(/\.json$/, '') })),
);

describe.each(shipped)('the deck $deckId in $locale', ({ deckId, locale }) => {
  const deck = loadDeck(deckId, locale);

  it('says in its files what its folder and file names say', () => {
    expect([deck.id, deck.locale]).toEqual([deckId, locale]);
  });

  it('breaks no rule', () => {
    expect(lintDeck(deck)).toEqual([]);
  });
});

describe('the first deck', () => {
  const { starters } = loadDeck('first', 'en');
  const amount = (counts: (starter: (typeof starters)[number]) => boolean) => starters.filter(counts).length;

  it('is large enough for a first series', () => {
    expect(starters).toHaveLength(72);
  });

  it('has two light cards for a quiet group in each of the first twelve meetings', () => {
    expect(amount(({ appetite, depth }) => appetite <= 1 && depth === 1)).toBeGreaterThanOrEqual(24);
  });

  it('has enough of depth 1 for four meetings with menus of three', () => {
    expect(amount(({ depth, phase }) => depth === 1 && phase !== 'end')).toBeGreaterThanOrEqual(4 * 3 * 2);
  });

  it('asks across cultures, about the group, and about tools', () => {
    expect(amount(({ tags }) => tags?.includes('cultures') ?? false)).toBeGreaterThanOrEqual(9);
    expect(amount(({ tags, topic }) => topic === 'appreciation' || (tags?.includes('group-process') ?? false)))
      .toBeGreaterThanOrEqual(11);
    expect(amount(({ topic }) => topic === 'tool-talk')).toBeGreaterThanOrEqual(11);
  });

  it('can open and close a call', () => {
    expect(amount(({ phase }) => phase === 'start')).toBeGreaterThanOrEqual(12);
    expect(amount(({ phase }) => phase === 'end')).toBeGreaterThanOrEqual(8);
  });

  it('mostly has a question to go on with', () => {
    expect(amount(({ followUp }) => followUp !== undefined)).toBeGreaterThan(starters.length / 2);
  });
});
