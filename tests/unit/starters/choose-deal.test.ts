import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chooseSeed, type DealWish } from '@/utils/domain/starters/choose-deal';
import { emptyMemory, noFilter, type StarterFacts } from '@/utils/domain/starters/eligible';
import { cardAt } from '@/utils/domain/starters/hand';
import { menuKindOf } from '@/utils/domain/starters/menu-kind';
import { idsOf, syntheticDeck } from './synthetic-deck';

const deck = syntheticDeck(300);
const forStart = deck.filter(({ phase }) => phase !== 'end');
const plain: DealWish<StarterFacts> = {
  deck,
  memory: emptyMemory,
  filter: noFilter,
  stage: 'late',
  depthCeiling: 3,
  appetiteCeiling: 3,
  mode: 'one',
  wantedCards: 3,
  from: 0,
};
const anyFrom = fc.integer({ min: 0, max: 0xffff_ffff });
const anyMode = fc.constantFrom('one' as const, 'menu' as const);

function cardsFor(wish: DealWish<StarterFacts>): readonly (readonly StarterFacts[])[] {
  const seed = chooseSeed(wish);
  return Array.from({ length: wish.wantedCards }, (_, cursor) => cardAt(wish.deck, { seed, mode: wish.mode }, cursor));
}
const startersFor = (wish: DealWish<StarterFacts>): readonly StarterFacts[] => cardsFor(wish).flat();

describe('a chosen deal', () => {
  it('is the same for the same wish, whatever order the deck is in, and says so in 18 bits', () => {
    fc.assert(
      fc.property(anyFrom, anyMode, fc.subarray(idsOf(deck) as string[], { maxLength: 150 }), (from, mode, shown) => {
        const wish = { ...plain, from, mode, memory: { ...emptyMemory, shown } };
        const seed = chooseSeed(wish);
        expect(chooseSeed({ ...wish, deck: deck.toReversed() })).toBe(seed);
        expect(seed).toBeGreaterThanOrEqual(0);
        expect(seed).toBeLessThan(2 ** 18);
      }),
      { numRuns: 30 },
    );
  });

  it('differs from group to group', () => {
    const seeds = new Set(Array.from({ length: 50 }, (_, group) => chooseSeed({ ...plain, from: group * 5_000 })));
    expect(seeds.size).toBeGreaterThan(45);
  });

  it('never begins with what was shown, vetoed, filtered away or beyond the limits while there is enough else', () => {
    fc.assert(
      fc.property(anyFrom, anyMode, fc.shuffledSubarray(idsOf(deck) as string[], { minLength: 120, maxLength: 120 }), (from, mode, ids) => {
        const memory = { shown: ids.slice(0, 60), vetoed: ids.slice(60), favourites: [] };
        const filter = { ...noFilter, tones: ['playful' as const, 'neutral' as const] };
        const wantedCards = mode === 'one' ? 3 : 1;
        for (const starter of startersFor({ ...plain, from, mode, wantedCards, memory, filter, depthCeiling: 2, appetiteCeiling: 2 })) {
          expect(ids).not.toContain(starter.id);
          expect(starter.tone).not.toBe('reflective');
          expect(starter.depth).toBeLessThanOrEqual(2);
          expect(starter.appetite).toBeLessThanOrEqual(2);
          expect(starter.phase).not.toBe('end');
        }
      }),
      { numRuns: 30 },
    );
  });

  it('offers one of each kind in a menu', () => {
    fc.assert(
      fc.property(anyFrom, (from) => {
        for (const card of cardsFor({ ...plain, from, mode: 'menu', wantedCards: 2 })) {
          expect(card.map(menuKindOf)).toEqual(['light', 'tool', 'reflective']);
        }
      }),
      { numRuns: 30 },
    );
  });

  it('puts nothing of the same topic and tone side by side', () => {
    fc.assert(
      fc.property(anyFrom, (from) => {
        const starters = startersFor({ ...plain, from, wantedCards: 6 });
        const feels = starters.map(({ topic, tone }) => `${topic} ${tone}`);
        expect(feels.filter((feel, i) => feel === feels[i + 1])).toEqual([]);
      }),
      { numRuns: 30 },
    );
  });

  it('meets a condition on the seed, and lets cards fit, as they are shown', () => {
    const short = new Set(idsOf(deck.filter((_, i) => i % 2 === 0)));
    fc.assert(
      fc.property(anyFrom, (from) => {
        const wish: DealWish<StarterFacts> = {
          ...plain,
          from,
          mode: 'menu',
          wantedCards: 1,
          isGoodSeed: (seed) => seed % 5 === 3,
          fits: ([first]) => first !== undefined && short.has(first.id) && menuKindOf(first) === 'light',
        };
        expect(chooseSeed(wish) % 5).toBe(3);
        expect(short.has(startersFor(wish)[0]?.id ?? '')).toBe(true);
      }),
      { numRuns: 30 },
    );
  });

  it('is found even if a condition is never met', () => {
    const wish = { ...plain, isGoodSeed: () => false, fits: () => false, memory: { ...emptyMemory, shown: idsOf(forStart).slice(100) } };
    for (const { id } of startersFor(wish)) expect(wish.memory.shown).not.toContain(id);
  });

  it('needs a starter', () => {
    expect(() => chooseSeed({ ...plain, deck: [] })).toThrow(RangeError);
    expect(startersFor({ ...plain, deck: deck.slice(0, 1), mode: 'menu', wantedCards: 4 })).toHaveLength(4);
  });
});

describe('a deck in which too little is fresh', () => {
  const small = syntheticDeck(60, 'any');
  const ids = idsOf(small);

  it('leads with what is left, and goes on with what may come again', () => {
    const memory = { shown: ids.slice(2), vetoed: ['s050'], favourites: [] };
    const dealt = idsOf(startersFor({ ...plain, deck: small, memory, wantedCards: 4 }));
    expect(dealt.slice(0, 2).toSorted()).toEqual(['s001', 's002']);
    for (const id of dealt.slice(2)) expect(ids.slice(2, 46)).toContain(id);
  });

  it('fills a menu likewise', () => {
    const memory = { ...emptyMemory, shown: ids.slice(2) };
    const dealt = idsOf(startersFor({ ...plain, deck: small, memory, mode: 'menu', wantedCards: 1 }));
    expect(dealt).toEqual(expect.arrayContaining(['s001', 's002']));
  });

  it('begins with a favourite when all is used up, and lets the latest quarter rest', () => {
    fc.assert(
      fc.property(anyFrom, anyMode, (from, mode) => {
        const memory = { shown: ids, vetoed: [], favourites: ['s005', 's060'] };
        const dealt = idsOf(startersFor({ ...plain, from, deck: small, memory, mode, wantedCards: 2 }));
        expect(dealt.slice(0, mode === 'one' ? 1 : 3)).toContain('s005');
        for (const id of dealt) expect(ids.slice(0, 45)).toContain(id);
      }),
      { numRuns: 30 },
    );
  });

  it('takes from outside of the filter before it takes what was vetoed or is too deep', () => {
    const filter = { ...noFilter, topics: ['curiosity' as const] };
    const wanted = small.filter(({ topic }) => topic === 'curiosity');
    const memory = { ...emptyMemory, vetoed: idsOf(wanted).slice(1) };
    const [first, ...others] = startersFor({ ...plain, deck: small, memory, filter, depthCeiling: 2 });
    expect(first?.topic).toBe('curiosity');
    for (const { id, depth } of others) {
      expect(memory.vetoed).not.toContain(id);
      expect(depth).toBeLessThanOrEqual(2);
    }
  });
});
