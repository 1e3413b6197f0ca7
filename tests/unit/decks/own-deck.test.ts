import * as fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { addStarters, changeStarter, moveStarter, removeStarter } from '@/utils/domain/decks/change-deck';
import { starterIdFor } from '@/utils/domain/decks/content-id';
import { firstDeckId, isOwnDeckId, ownDeckIdFrom } from '@/utils/domain/decks/deck-id';
import { deckOf, newDeck, OwnDeckSchema, summaryOf, type OwnDeck } from '@/utils/domain/decks/own-deck';
import { fingerprintOf } from '@/utils/domain/starters/fingerprint';
import { DeckIdSchema } from '@/utils/domain/warm-up/plan';

const at = Date.UTC(2026, 10, 24);
const later = at + 60_000;
const editorId = '00000000-0000-4000-8000-000000000001';
const empty = newDeck({ id: 'own-0123456789ab', name: 'Ours', locale: 'en' }, { at, editorId });

function withLines(deck: OwnDeck, lines: string): OwnDeck {
  const added = addStarters(deck, lines, later);
  if (!added.ok) throw new Error(added.fault.kind);
  return added.deck;
}
const idsOf = (deck: OwnDeck): string[] => deck.starters.map(({ id }) => id);
const textsOf = (deck: OwnDeck): string[] => deck.starters.map(({ text }) => text);
const three = withLines(empty, 'One?\nTwo?\nThree?');
const [one = '', two = '', last = ''] = idsOf(three);

describe('the id of a deck of one’s own', () => {
  it('is like any deck’s, and never that of one that comes with Kindling', () => {
    const made = ownDeckIdFrom(crypto.randomUUID());
    expect(isOwnDeckId(made)).toBe(true);
    expect(v.is(DeckIdSchema, made)).toBe(true);
    expect(isOwnDeckId(firstDeckId)).toBe(false);
  });
});

describe('adding', () => {
  it('makes plain starters of lines, whose ids come of what they say', () => {
    expect(three.starters[0]).toEqual({
      id: starterIdFor('One?'),
      text: 'One?',
      appetite: 1,
      depth: 1,
      secs: 30,
      tone: 'neutral',
      topic: 'today',
      phase: 'any',
    });
    expect(three).toMatchObject({ createdAt: at, changedAt: later });
    expect(v.is(OwnDeckSchema, three)).toBe(true);
  });

  it('makes the same deck of the same lines for everybody, as join codes see it', () => {
    const theirs = newDeck({ id: 'own-ffffffffffff', name: 'Theirs', locale: 'sv' }, { at: later, editorId });
    const pasted = withLines(theirs, ' • one?\r\n• “TWO?”\r\n\r\n3. Three?\u200b');
    expect(summaryOf(pasted).fingerprint).toBe(summaryOf(three).fingerprint);
    expect(summaryOf(withLines(three, 'Four?')).fingerprint).not.toBe(summaryOf(three).fingerprint);
  });

  it('leaves out what is there already, and counts it', () => {
    expect(addStarters(three, 'Two?\nFour?\n four? \nONE?', later)).toMatchObject({ ok: true, added: 1, duplicates: 3 });
    expect(addStarters(three, 'Two?', later)).toMatchObject({ deck: three, added: 0, duplicates: 1 });
  });

  it('adds all or nothing', () => {
    const lines = (count: number): string => Array.from({ length: count }, (_, n) => `Question ${n}?`).join('\n');
    expect(addStarters(three, lines(998), later)).toEqual({ ok: false, fault: { kind: 'too-many', count: 1001, limit: 1000 } });
    expect(withLines(three, lines(997)).starters).toHaveLength(1000);
    expect(addStarters(three, `Fine?\n${'x'.repeat(201)}`, later)).toMatchObject({ ok: false, fault: { kind: 'long-line', line: 2, length: 201 } });
    expect(addStarters(three, '\n \n---\n• \n', later)).toEqual({ ok: false, fault: { kind: 'empty' } });
  });

  it('gives an id of its own to what says now what an edited starter said before', () => {
    const edited = changeStarter(three, one, { text: 'Uno?' }, later);
    const again = withLines(edited, 'One?');
    expect(idsOf(again)).toEqual([one, two, last, `${one}-2`]);
    expect(v.is(OwnDeckSchema, again)).toBe(true);
  });
});

describe('changing a starter', () => {
  it('keeps its id and its place', () => {
    const changed = changeStarter(three, two, { text: 'Två?', alt: 'Lätt?', appetite: 0, tags: ['cultures'] }, later);
    expect(changed.starters[1]).toEqual({ ...three.starters[1], text: 'Två?', alt: 'Lätt?', appetite: 0, tags: ['cultures'] });
    expect(idsOf(changed)).toEqual(idsOf(three));
  });

  it('takes away what does not have to be there', () => {
    const changed = changeStarter(three, two, { alt: 'Light?', followUp: 'Then?' }, later);
    expect(changeStarter(changed, two, { alt: null, followUp: null, tags: null }, later).starters[1]).toEqual(three.starters[1]);
  });

  it('keeps what was typed, but for half characters', () => {
    const typed = '  =1 <b>\u0000\u202e \ud800 ';
    expect(changeStarter(three, one, { text: typed }, later).starters[0]?.text).toBe('  =1 <b>\u0000\u202e \ufffd ');
  });

  it('changes nothing where no starter would be left of it', () => {
    for (const text of ['', ' ', '\u200b', 'x'.repeat(201)]) expect(changeStarter(three, one, { text }, later)).toBe(three);
    expect(changeStarter(three, one, { alt: '' }, later)).toBe(three);
    expect(changeStarter(three, one, { secs: 11 as never }, later)).toBe(three);
    expect(changeStarter(three, 'nobody', { text: 'New?' }, later)).toBe(three);
  });
});

describe('order', () => {
  it('is the person’s', () => {
    expect(textsOf(moveStarter(three, one, 2, later))).toEqual(['Two?', 'Three?', 'One?']);
    expect(textsOf(moveStarter(three, last, 0, later))).toEqual(['Three?', 'One?', 'Two?']);
    expect(textsOf(moveStarter(three, one, 99, later))).toEqual(['Two?', 'Three?', 'One?']);
    expect(moveStarter(three, one, -5, later)).toBe(three);
    expect(moveStarter(three, 'nobody', 1, later)).toBe(three);
    expect(textsOf(removeStarter(three, two, later))).toEqual(['One?', 'Three?']);
    expect(removeStarter(three, 'nobody', later)).toBe(three);
  });

  it('holds the same starters, whatever is moved where', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(3), fc.integer({ min: -2, max: 5 }))), (moves) => {
        const moved = moves.reduce((deck, [from, to]) => moveStarter(deck, deck.starters[from]?.id ?? '', to, later), three);
        expect(idsOf(moved).toSorted()).toEqual(idsOf(three).toSorted());
      }),
    );
  });
});

describe('the deck that warm-ups deal', () => {
  it('is without starters for the end of a call, and codes know it as such', () => {
    const changed = changeStarter(three, two, { phase: 'end' }, later);
    expect(deckOf(changed)).toMatchObject({ id: three.id, locale: 'en', starters: [{ text: 'One?' }, { text: 'Three?' }] });
    expect(summaryOf(changed)).toEqual({
      id: three.id,
      name: 'Ours',
      locale: 'en',
      count: 3,
      fingerprint: fingerprintOf(deckOf(changed).starters),
      changedAt: later,
    });
    expect(summaryOf(empty)).toMatchObject({ count: 0, fingerprint: null });
  });
});
