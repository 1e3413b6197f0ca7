import { describe, expect, it } from 'vitest';
import { chooseSeed } from '@/utils/domain/starters/choose-deal';
import { emptyMemory, noFilter } from '@/utils/domain/starters/eligible';
import { cardAt } from '@/utils/domain/starters/hand';
import { menuKindOf } from '@/utils/domain/starters/menu-kind';
import { isInPlace, stageAt, stages } from '@/utils/domain/starters/stage';
import type { StarterTag } from '@/utils/domain/starters/starter';
import { syntheticDeck } from './synthetic-deck';

describe('the stage of a session', () => {
  it('is the first, the middle or the last of a series, or somewhere between', () => {
    const ofTwenty = [1, 2, 9, 10, 11, 19, 20].map((n) => stageAt(n, 20));
    expect(ofTwenty).toEqual(['first', 'early', 'early', 'middle', 'late', 'late', 'last']);
  });

  it('never is the last without a planned end', () => {
    expect([1, 2, 9, 10, 500].map((n) => stageAt(n, null))).toEqual(['first', 'early', 'early', 'late', 'late']);
  });

  it('is the first of a series of two, then the last', () => {
    expect([1, 2].map((n) => stageAt(n, 2))).toEqual(['first', 'last']);
  });
});

describe('a starter of a set', () => {
  const placesOf = (...tags: StarterTag[]) => stages.filter((stage) => isInPlace({ tags }, stage));

  it('looks back only when there is something to look back at, and takes leave only at the end', () => {
    expect(placesOf('mid-course')).toEqual(['middle', 'late', 'last']);
    expect(placesOf('last-meeting')).toEqual(['last']);
    expect(placesOf('mid-course', 'last-meeting')).toEqual(['middle', 'late', 'last']);
  });

  it('for a first meeting, or of no set, makes sense on any day', () => {
    expect(placesOf('first-meeting')).toEqual([...stages]);
    expect(placesOf('cultures')).toEqual([...stages]);
  });
});

describe('a deal', () => {
  /** One in twenty is for the first meeting, another one for the last. */
  const tagsOf = (at: number): StarterTag[] => [['first-meeting'], ['last-meeting']][at % 20] as StarterTag[] | undefined ?? ['cultures'];
  const deck = syntheticDeck(300, 'any').map((starter, at) => Object.assign({}, starter, { tags: tagsOf(at) }));
  const dealt = (stage: (typeof stages)[number], from: number) => {
    const wish = { deck, memory: emptyMemory, filter: noFilter, depthCeiling: 3, appetiteCeiling: 3, mode: 'one', wantedCards: 3 } as const;
    const seed = chooseSeed({ ...wish, stage, from });
    return [0, 1, 2].flatMap((cursor) => cardAt(deck, { seed, mode: 'one' }, cursor));
  };

  it('of a menu has one of the set of the day on each, and still one of each kind', () => {
    for (let from = 0; from < 50; from++) {
      const wish = { deck, memory: emptyMemory, filter: noFilter, depthCeiling: 3, appetiteCeiling: 3, mode: 'menu', wantedCards: 1 } as const;
      const seed = chooseSeed({ ...wish, stage: 'last', from: from * 997 });
      const card = cardAt(deck, { seed, mode: 'menu' }, 0);
      expect(card.some(({ tags }) => tags.includes('last-meeting'))).toBe(true);
      expect(new Set(card.map(menuKindOf)).size).toBe(3);
    }
  });

  it('comes from the set of the day, and takes leave on no other day', () => {
    for (let from = 0; from < 200; from++) {
      expect(dealt('first', from * 997).every(({ tags }) => tags.includes('first-meeting'))).toBe(true);
      expect(dealt('last', from * 997).every(({ tags }) => tags.includes('last-meeting'))).toBe(true);
      expect(dealt('late', from * 997).some(({ tags }) => tags.includes('last-meeting'))).toBe(false);
    }
  });
});
