import * as fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { comingAgain, emptyMemory, GroupMemorySchema, isUsedUp, judge, noFilter, rankFor, remember, StarterFilterSchema } from '@/utils/domain/starters/eligible';
import { idsOf, syntheticDeck } from './synthetic-deck';

const deck = syntheticDeck(40, 'any');
const ids = idsOf(deck);
const open = { stage: 'late', depthCeiling: 3, appetiteCeiling: 3 } as const;
const someIds = fc.subarray([...ids]);

describe('the rank of a starter', () => {
  it('is fresh until it is shown, and out once it is vetoed', () => {
    const memory = { shown: ['s001', 's002'], vetoed: ['s002', 's003'], favourites: ['s003'] };
    const ranks = rankFor(deck, memory, noFilter, open);
    expect(['s001', 's002', 's003', 's004'].map((id) => ranks.get(id))).toEqual(['spent', 'out', 'out', 'fresh']);
  });

  it.each([
    [{ depth: 2 }, 'depth', [2]],
    [{ secs: 30 }, 'secs', [10, 30]],
    [{ topics: ['today', 'curiosity'] }, 'topic', ['curiosity', 'today']],
    [{ tones: ['playful'] }, 'tone', ['playful']],
  ] as const)('keeps to the filter %j', (wanted, field, values) => {
    const ranks = rankFor(deck, emptyMemory, { ...noFilter, ...wanted }, open);
    const passing = deck.filter(({ id }) => ranks.get(id) === 'fresh').map((starter) => starter[field]);
    expect(new Set<unknown>(passing)).toEqual(new Set<unknown>(values));
  });

  it('keeps to the limits of the day', () => {
    const ranks = rankFor(deck, emptyMemory, noFilter, { ...open, depthCeiling: 2, appetiteCeiling: 1 });
    for (const { id, depth, appetite } of deck) expect(ranks.get(id)).toBe(depth <= 2 && appetite <= 1 ? 'fresh' : 'out');
  });

  it('is out for what only makes sense at the end of a call', () => {
    const ranks = rankFor(syntheticDeck(40, 'end'), emptyMemory, noFilter, open);
    expect(new Set(ranks.values())).toEqual(new Set(['out']));
  });
});

describe('a deck that is used up', () => {
  it('is one with nothing fresh in it', () => {
    expect(isUsedUp(rankFor(deck, { ...emptyMemory, shown: ids.slice(1) }, noFilter, open))).toBe(false);
    expect(isUsedUp(rankFor(deck, { ...emptyMemory, shown: ids }, noFilter, open))).toBe(true);
  });

  it('gives favourites back first, and the most recent quarter not yet', () => {
    const memory = { shown: ids, vetoed: ['s002'], favourites: ['s007', 's040'] };
    const again = comingAgain(rankFor(deck, memory, noFilter, open), memory);
    expect(again.slice(0, 3)).toEqual(['s007', 's001', 's003']);
    expect(again).toHaveLength(39 - 9);
    expect(again).not.toContain('s040');
  });
});

describe('the memory of a group', () => {
  it('holds each starter once, the latest at the end', () => {
    fc.assert(
      fc.property(someIds, someIds, (before, now) => {
        const { shown } = remember({ ...emptyMemory, shown: before }, [...now, ...now]);
        expect(shown.slice(shown.length - now.length)).toEqual(now);
        expect(new Set(shown)).toEqual(new Set([...before, ...now]));
        expect(shown).toHaveLength(new Set(shown).size);
      }),
    );
  });

  it('changes nothing when told twice', () => {
    fc.assert(
      fc.property(someIds, someIds, (before, now) => {
        const once = remember({ ...emptyMemory, shown: before }, now);
        expect(remember(once, now)).toEqual(once);
      }),
    );
  });

  it('forgets the oldest before it grows beyond what can be stored', () => {
    const many = Array.from({ length: 1001 }, (_, i) => `x${i}`);
    const memory = remember(emptyMemory, many);
    expect(memory.shown).toEqual(many.slice(1));
    expect(v.is(GroupMemorySchema, memory)).toBe(true);
  });

  it('keeps the last thing said of a starter', () => {
    const loved = judge(emptyMemory, 's001', 'favourite');
    expect(loved).toEqual({ shown: [], vetoed: [], favourites: ['s001'] });
    expect(judge(loved, 's001', 'favourite')).toEqual(loved);
    expect(judge(loved, 's001', 'veto')).toEqual({ shown: [], vetoed: ['s001'], favourites: [] });
    expect(judge(loved, 's001', 'none')).toEqual(emptyMemory);
  });

  it.each([
    { ...emptyMemory, shown: ['s001', 's001'] },
    { ...emptyMemory, vetoed: ['S 1'] },
    { ...emptyMemory, favourites: Array.from({ length: 1001 }, (_, i) => `x${i}`) },
    { shown: [], vetoed: [] },
  ])('is not read from what is none (%#)', (memory) => expect(v.is(GroupMemorySchema, memory)).toBe(false));
});

describe('a filter', () => {
  it.each([noFilter, { depth: 3, secs: 90, topics: ['today'], tones: ['playful', 'neutral'] }])('is read from %j', (filter) =>
    expect(v.is(StarterFilterSchema, filter)).toBe(true));

  it.each([{ depth: 4 }, { secs: 45 }, { topics: ['weather'] }, { tones: [''] }])('is not read with %j', (fields) =>
    expect(v.is(StarterFilterSchema, { ...noFilter, ...fields })).toBe(false));
});
