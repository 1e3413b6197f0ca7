import { describe, expect, it } from 'vitest';

import { DeckMismatchError, joinDeck, parseDeckFile, parseDeckTextFile } from '@/utils/domain/starters/starter';

const facts = { id: 's001', appetite: 0, depth: 1, secs: 10, tone: 'playful', topic: 'today', phase: 'any' };
const deckJson = { id: 'trial', schema: 1, starters: [facts, { ...facts, id: 's002' }] };
const textJson = {
  deck: 'trial',
  locale: 'pt-BR',
  schema: 1,
  texts: { s001: { text: 'Um?', followUp: 'Dois?' }, s002: { text: 'Três?' } },
};

describe('parseDeckFile', () => {
  it('takes a deck', () => {
    expect(parseDeckFile(deckJson)).toEqual(deckJson);
  });

  it.each([
    ['another schema', { ...deckJson, schema: 2 }],
    ['no starters', { ...deckJson, starters: [] }],
    ['an id twice', { ...deckJson, starters: [facts, facts] }],
    ['an unknown field', { ...deckJson, starters: [{ ...facts, colour: 'red' }] }],
    ['words among the facts', { ...deckJson, starters: [{ ...facts, text: 'What?' }] }],
    ['an id that is none', { ...deckJson, id: '__proto__' }],
    ['an empty list of tags', { ...deckJson, starters: [{ ...facts, tags: [] }] }],
    ['something else', 'deck'],
  ])('refuses %s', (_, json) => {
    expect(() => parseDeckFile(json)).toThrow();
  });
});

describe('parseDeckTextFile', () => {
  it('takes the words of a deck', () => {
    expect(parseDeckTextFile(textJson)).toEqual(textJson);
  });

  it.each([
    ['an empty text', { ...textJson, texts: { s001: { text: '' } } }],
    ['a text without end', { ...textJson, texts: { s001: { text: 'a'.repeat(201) } } }],
    ['no text', { ...textJson, texts: { s001: { alt: 'What?' } } }],
    ['an unknown field', { ...textJson, texts: { s001: { text: 'What?', hint: 'None' } } }],
    ['a locale with a path in it', { ...textJson, locale: '../en' }],
    ['an id that is none', { ...textJson, texts: { 'S 1': { text: 'What?' } } }],
  ])('refuses %s', (_, json) => {
    expect(() => parseDeckTextFile(json)).toThrow();
  });
});

const join = (texts: object, deck = 'trial') =>
  joinDeck(parseDeckFile(deckJson), parseDeckTextFile({ ...textJson, deck, texts }));

const joinUnequal = () => join({ s001: { text: 'Um?' }, s999: { text: 'Mais?' } });

describe('joinDeck', () => {
  it('puts facts and words together, in the order of the deck', () => {
    const { starters, ...rest } = join({ ...textJson.texts });
    expect(rest).toEqual({ id: 'trial', locale: 'pt-BR' });
    expect(starters).toEqual([
      { ...facts, text: 'Um?', followUp: 'Dois?' },
      { ...facts, id: 's002', text: 'Três?' },
    ]);
  });

  it('names what is missing and what is too much', () => {
    expect(joinUnequal).toThrow(DeckMismatchError);
    expect(joinUnequal).toThrow(
      expect.objectContaining({ deckId: 'trial', locale: 'pt-BR', missing: ['s002'], surplus: ['s999'] }),
    );
    expect(joinUnequal).toThrow('deck "trial", locale "pt-BR": no words for s002; words for unknown starters s999');
  });

  it('refuses the words of another deck', () => {
    expect(() => join(textJson.texts, 'second')).toThrow('its words are for the deck "second"');
  });
});
