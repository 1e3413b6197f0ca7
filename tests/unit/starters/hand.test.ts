import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cardAt, cardsOf, handOf, handSize } from '@/utils/domain/starters/hand';
import { menuKindOf } from '@/utils/domain/starters/menu-kind';
import { idsOf, syntheticDeck } from './synthetic-deck';

const anySeed = fc.integer({ min: 0, max: 0xffff_ffff });
const anyMode = fc.constantFrom('one' as const, 'menu' as const);
const anyDeck = fc.integer({ min: 1, max: 150 }).map((size) => syntheticDeck(size));
const idsIn = (cards: readonly (readonly { readonly id: string }[])[]): readonly string[] => idsOf(cards.flat());

describe('the hand that a seed deals', () => {
  it('is the same for everybody, whatever the order of the file and the language', () => {
    const deck = syntheticDeck(60);
    fc.assert(
      fc.property(anySeed, anyMode, fc.shuffledSubarray([...deck], { minLength: 60 }), (seed, mode, jumbled) => {
        const translated = jumbled.map((starter) => ({ ...starter, text: `¿${starter.id}?` }));
        expect(cardsOf(translated, { seed, mode }).map(idsOf)).toEqual(cardsOf(deck, { seed, mode }).map(idsOf));
      }),
    );
  });

  it('orders ids by code unit, as every machine does, and not as a language would', () => {
    const deck = ['b', 'ä', 'a', 'Z', 'z'].map((id) => ({ id }));
    expect(handOf(deck, 7, 5, 1)).toEqual(handOf(['Z', 'a', 'b', 'z', 'ä'].map((id) => ({ id })), 7, 5, 1));
  });

  it('never changes: a code pasted into an old version must show the same', () => {
    expect(idsIn(handOf(syntheticDeck(300), 12_345, 6, 1))).toEqual(['s230', 's044', 's207', 's039', 's240', 's162']);
  });

  it('repeats nothing', () => {
    fc.assert(
      fc.property(anyDeck, anySeed, anyMode, (deck, seed, mode) => {
        const ids = idsIn(cardsOf(deck, { seed, mode }));
        expect(new Set(ids).size).toBe(ids.length);
      }),
    );
  });

  it('has as many cards as the cursor counts, or as many whole ones as the deck suffices for', () => {
    const sizes = (size: number, mode: 'one' | 'menu') => cardsOf(syntheticDeck(size), { seed: 5, mode }).map((card) => card.length);
    expect(sizes(300, 'one')).toEqual(Array(handSize).fill(1));
    expect(sizes(300, 'menu')).toEqual(Array(handSize).fill(3));
    expect(sizes(20, 'one')).toEqual(Array(20).fill(1));
    expect(sizes(20, 'menu')).toEqual(Array(6).fill(3));
    expect(sizes(2, 'menu')).toEqual([2]);
    expect(sizes(0, 'menu')).toEqual([]);
  });

  it('begins with the same cards however many are asked for', () => {
    fc.assert(
      fc.property(anySeed, fc.integer({ min: 1, max: 20 }), (seed, cards) => {
        const deck = syntheticDeck(90);
        expect(handOf(deck, seed, cards, 3)).toEqual(handOf(deck, seed, 30, 3).slice(0, cards));
      }),
    );
  });

  it('gives each starter about the same chance at each place', () => {
    const deck = syntheticDeck(10);
    const counts = Array.from({ length: 3 }, () => new Map<string, number>());
    for (let seed = 0; seed < 5_000; seed++) {
      for (const [place, id] of idsIn(handOf(deck, seed, 3, 1)).entries()) counts[place]?.set(id, (counts[place].get(id) ?? 0) + 1);
    }
    for (const count of counts) for (const { id } of deck) expect(Math.abs((count.get(id) ?? 0) - 500)).toBeLessThan(100);
  });
});

describe('the card at a cursor', () => {
  it('is one starter, or three in a menu', () => {
    expect(cardAt(syntheticDeck(72), { seed: 3, mode: 'one' }, 0)).toHaveLength(1);
    expect(cardAt(syntheticDeck(72), { seed: 3, mode: 'menu' }, 0)).toHaveLength(3);
  });

  it('goes round at the end of the hand', () => {
    fc.assert(
      fc.property(anyDeck, anySeed, anyMode, fc.nat(500), (deck, seed, mode, cursor) => {
        const hand = cardsOf(deck, { seed, mode });
        expect(cardAt(deck, { seed, mode }, cursor)).toEqual(hand[(cursor % handSize) % hand.length]);
      }),
    );
  });

  it('shows a menu from light to reflective', () => {
    const rank = { light: 0, tool: 1, reflective: 2 };
    fc.assert(
      fc.property(anySeed, fc.nat(31), (seed, cursor) => {
        const ranks = cardAt(syntheticDeck(300), { seed, mode: 'menu' }, cursor).map((starter) => rank[menuKindOf(starter)]);
        expect(ranks).toEqual(ranks.toSorted((a, b) => a - b));
      }),
    );
  });

  it('refuses an empty deck and a cursor that is none', () => {
    const deal = { seed: 1, mode: 'one' } as const;
    expect(() => cardAt([], deal, 0)).toThrow(RangeError);
    expect(() => cardAt(syntheticDeck(9), deal, -1)).toThrow(RangeError);
    expect(() => cardAt(syntheticDeck(9), deal, 0.5)).toThrow(RangeError);
  });
});

describe('the kind of a starter in a menu', () => {
  it.each([
    ['tool-talk', 'playful', 'tool'],
    ['working-together', 'reflective', 'tool'],
    ['appreciation', 'reflective', 'reflective'],
    ['today', 'neutral', 'light'],
    ['curiosity', 'playful', 'light'],
  ] as const)('%s, %s: %s', (topic, tone, kind) => expect(menuKindOf({ topic, tone })).toBe(kind));
});
