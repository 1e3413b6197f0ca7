import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

import { describe, expect, it } from 'vitest';

import { lintDeck } from '@/utils/domain/starters/lint/lint';
import {
  joinDeck,
  parseDeckFile,
  parseDeckTextFile,
  type Starter,
  type StarterTag,
  type Topic,
} from '@/utils/domain/starters/starter';

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
  const amount = (counts: (starter: Starter) => boolean) => starters.filter(counts).length;
  const has = (tag: StarterTag) => (starter: Starter) => starter.tags?.includes(tag) ?? false;
  /** What a warm-up may deal; the rest belongs to the closing round. */
  const dealt = (counts: (starter: Starter) => boolean) => amount((starter) => starter.phase !== 'end' && counts(starter));

  it('is large enough for a series of twenty, and another with other cards', () => {
    expect(starters).toHaveLength(300);
    expect(dealt(() => true)).toBeGreaterThanOrEqual(240);
  });

  it('has three light cards for a quiet group in each of twenty meetings, and some to spare', () => {
    expect(dealt(({ appetite, depth }) => appetite <= 1 && depth === 1)).toBeGreaterThanOrEqual(75);
  });

  it('has enough about tools, study, teaching and working together for groups that came to work', () => {
    const working = new Set<Topic>(['tool-talk', 'study-and-work', 'learning-and-teaching', 'working-together']);
    expect(dealt(({ topic }) => working.has(topic))).toBeGreaterThanOrEqual(60);
  });

  it('has enough to think about for groups that like to reflect', () => {
    expect(dealt(({ tone }) => tone === 'reflective')).toBeGreaterThanOrEqual(60);
  });

  it('has cards for the first meeting, the middle of a course and the last meeting', () => {
    expect(amount(has('first-meeting'))).toBeGreaterThanOrEqual(12);
    expect(amount(has('mid-course'))).toBeGreaterThanOrEqual(12);
    expect(amount(has('last-meeting'))).toBeGreaterThanOrEqual(12);
  });

  it('asks for little at a first meeting', () => {
    const firsts = starters.filter(has('first-meeting'));
    expect(firsts.filter(({ depth, phase }) => depth > 1 || phase === 'end')).toEqual([]);
  });

  it('can open and close a call', () => {
    expect(amount(({ phase }) => phase === 'start')).toBeGreaterThanOrEqual(50);
    expect(amount(({ phase }) => phase === 'end')).toBeGreaterThanOrEqual(30);
  });

  it('mostly has a question to go on with', () => {
    expect(amount(({ followUp }) => followUp !== undefined)).toBeGreaterThan(starters.length / 2);
  });

  it('is short, so that three starters fit into one chat message', () => {
    const lengths = starters.map(({ text }) => text.length).toSorted((one, other) => one - other);
    expect(lengths[lengths.length / 2]).toBeLessThanOrEqual(60);
  });

  it('begins in many ways', () => {
    const beginning = (words: number) => starters.map(({ text }) => text.split(' ').slice(0, words).join(' '));
    const most = (openings: readonly string[]) =>
      Math.max(...openings.map((opening) => openings.filter((other) => other === opening).length));
    expect(beginning(1).filter((opening) => opening === 'Which').length).toBeLessThanOrEqual(starters.length / 5);
    expect(most(beginning(1))).toBeLessThanOrEqual(starters.length * 0.4);
    expect(most(beginning(2))).toBeLessThanOrEqual(starters.length / 10);
  });
});
