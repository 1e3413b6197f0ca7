import { describe, expect, it } from 'vitest';

import { lintDeck } from '@/utils/domain/starters/lint/lint';
import { deckRules } from '@/utils/domain/starters/lint/rules';
import { topics, type Deck, type Starter } from '@/utils/domain/starters/starter';
import { goodStarter } from './good-starter';

const deckOf = (starters: readonly Starter[]): Deck => ({ id: 'trial', locale: 'en', starters });

/** What a rule about the whole deck says; the deck's texts are not looked at. */
const said = (rule: string, starters: readonly Starter[]) =>
  deckRules.filter(({ id }) => id === rule).flatMap(({ check }) => check(deckOf(starters)).map(({ message }) => message));

/** Where `lintDeck` finds twins. */
const found = (starters: readonly Starter[]) =>
  lintDeck(deckOf(starters)).filter(({ rule }) => rule === 'E18').map(({ starterId, excerpt }) => [starterId, excerpt]);

describe('E18', () => {
  const other: Starter = { ...goodStarter, id: 's002', text: 'How do you write a laugh in a message?' };

  it('lets two different starters pass', () => {
    expect(found([goodStarter, other])).toEqual([]);
  });

  it('finds an id used twice', () => {
    expect(found([goodStarter, { ...other, id: 's001' }])).toEqual([['s001', other.text]]);
  });

  it('finds the same words in other dress', () => {
    const text = 'which word – did you learn, this WEEK';
    expect(found([goodStarter, { ...other, text }])).toEqual([['s002', text]]);
  });

  it('finds a near copy', () => {
    const text = 'Which words did you learn this week?';
    expect(found([goodStarter, { ...other, text }])).toEqual([['s002', text]]);
  });

  it('finds an alt that is another starter’s text, but leaves a starter’s own alt to E17', () => {
    expect(found([goodStarter, { ...other, alt: goodStarter.text }])).toEqual([['s002', goodStarter.text]]);
    expect(found([goodStarter, { ...other, alt: other.text }])).toEqual([]);
  });

  it('finds every twin of three', () => {
    expect(found([goodStarter, { ...goodStarter, id: 's002' }, { ...goodStarter, id: 's003' }])).toHaveLength(3);
  });
});

/** The value in whose share an index falls. */
function pick<T>(index: number, shares: readonly (readonly [T, number])[], fallback: T): T {
  let left = index;
  for (const [value, amount] of shares) {
    if (left < amount) return value;
    left -= amount;
  }
  return fallback;
}

/** Some facts of a starter, changed. */
const changed = (starter: Starter, facts: Partial<Starter>): Starter => ({ ...starter, ...facts });

/** A starter without its tags. */
function untagged(starter: Starter): Starter {
  const bare = { ...starter };
  delete bare.tags;
  return bare;
}

/** A deck of 240 with exactly the wanted mix. */
function exactDeck(): Starter[] {
  return Array.from({ length: 240 }, (_, index): Starter => ({
    ...goodStarter,
    id: `s${index}`,
    appetite: pick<Starter['appetite']>(index, [[0, 50], [1, 90], [2, 75]], 3),
    depth: pick<Starter['depth']>(index, [[1, 120], [2, 85]], 3),
    tone: pick<Starter['tone']>(index, [['playful', 80], ['neutral', 90]], 'reflective'),
    phase: pick<Starter['phase']>(index, [['start', 40], ['end', 24]], 'any'),
    topic: pick(index, [['tool-talk', 36]], topics[index % topics.length] ?? 'today'),
    tags: pick<NonNullable<Starter['tags']>>(index, [[['cultures'], 30]], ['group-process']),
  }));
}

describe('D01', () => {
  it('is content with the wanted mix', () => {
    const full = exactDeck();
    expect(said('D01', full)).toEqual([]);
  });

  it('bears 3 % of the deck and no more', () => {
    const deck = exactDeck();
    const moved = deck.map((starter) => changed(starter, { tone: 'neutral' }));
    expect(said('D01', [...moved.slice(0, 7), ...deck.slice(7)])).toEqual([]);
    expect(said('D01', [...moved.slice(0, 8), ...deck.slice(8)])).toEqual(['playful: 72, about 80 wanted', 'neutral: 98, about 90 wanted']);
  });

  it('does not bear one less than a group needs', () => {
    const [first = goodStarter, ...rest] = exactDeck();
    expect(said('D01', [changed(untagged(first), { topic: 'curiosity', phase: 'any' }), ...rest])).toEqual([
      'exchange across cultures: 29, at least 30 wanted',
      'for the start: 39, at least 40 wanted',
    ]);
  });

  it('scales with the size of the deck', () => {
    const third = exactDeck().filter((_, index) => index % 3 === 0);
    expect(said('D01', third)).toEqual([]);
    expect(said('D01', third.map((starter) => changed(starter, { appetite: 2 })))).toEqual([
      'appetite 0: 0, about 17 wanted',
      'appetite 1: 0, about 30 wanted',
      'appetite 2: 80, about 25 wanted',
      'appetite 3: 0, about 8 wanted',
      'light (appetite 0 or 1, depth 1): 0, at least 20 wanted',
    ]);
  });

  it('counts group process and appreciation together, and asks for tool talk', () => {
    const without = exactDeck().map((starter) => changed(untagged(starter), { topic: 'today' }));
    expect(said('D01', without)).toEqual([
      'tool talk: 0, at least 36 wanted',
      'exchange across cultures: 0, at least 30 wanted',
      'group process and appreciation: 0, at least 36 wanted',
    ]);
    const thanking = without.map((starter) => changed(starter, { topic: 'appreciation' }));
    expect(said('D01', thanking)).not.toContain('group process and appreciation: 0, at least 36 wanted');
  });
});

/** A hundred starters, so many of them about today. */
const withTopic = (amount: number) =>
  Array.from({ length: 100 }, (_, index): Starter => ({
    ...goodStarter,
    topic: index < amount ? 'today' : (topics[1 + (index % 9)] ?? 'curiosity'),
  }));

describe('D02', () => {
  it('lets 18 % pass and refuses 19 %', () => {
    expect(said('D02', withTopic(18))).toEqual([]);
    expect(said('D02', withTopic(19))).toEqual(['today: 19 of 100']);
  });
});

/** A hundred starters, so many of them with a waiver. */
const withWaivers = (amount: number) =>
  Array.from({ length: 100 }, (_, index): Starter => ({
    ...goodStarter,
    id: `s${index}`,
    ...(index < amount ? { waive: [{ rule: 'W01', reason: 'a reason in writing' }] } : {}),
  }));

describe('D03', () => {
  it('lets waivers for 5 % pass and refuses one more', () => {
    expect(said('D03', withWaivers(5))).toEqual([]);
    expect(said('D03', withWaivers(6))).toEqual(['6 of 100 starters have a waiver']);
  });

  it('bears none in a small deck', () => {
    expect(said('D03', withWaivers(1).slice(0, 19))).toEqual(['1 of 19 starters have a waiver']);
  });
});

it('puts the findings of the starters before those of the deck', () => {
  const findings = lintDeck(deckOf([{ ...goodStarter, text: 'Which wine do you like?' }]));
  expect(findings[0]).toMatchObject({ rule: 'E06', severity: 'error', starterId: 's001' });
  expect(findings.at(-1)).toMatchObject({ rule: 'D02', severity: 'error', starterId: null });
});
