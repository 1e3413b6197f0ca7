import { describe, expect, it } from 'vitest';
import { seededUint32 } from '@/utils/domain/random';
import { chooseSeed } from '@/utils/domain/starters/choose-deal';
import { emptyMemory, noFilter, rankFor, remember, type GroupMemory, type StarterFilter } from '@/utils/domain/starters/eligible';
import { cardsOf } from '@/utils/domain/starters/hand';
import { depthCeiling } from '@/utils/domain/starters/ramp';
import { topics, type Depth } from '@/utils/domain/starters/starter';
import type { Mode } from '@/utils/domain/warm-up/plan';
import { idsOf, syntheticDeck } from './synthetic-deck';

const groups = 500;
const meetings = 20;
const deck = syntheticDeck(300);
const open = { stage: 'late', depthCeiling: 3, appetiteCeiling: 3 } as const;

interface Course {
  readonly mode: Mode;
  readonly filterOf: (group: number) => StarterFilter;
  readonly depthAt: (meeting: number) => Depth;
}

/** Whether all that a group is shown in 20 meetings is new to it and what it wanted. Returns what is not, in words. */
function offencesOf(group: number, { mode, filterOf, depthAt }: Course): readonly string[] {
  const next = seededUint32(group);
  const filter = filterOf(group);
  const cards = mode === 'one' ? 3 : 1;
  const offences: string[] = [];
  let memory: GroupMemory = emptyMemory;
  for (let meeting = 1; meeting <= meetings; meeting++) {
    const limits = { ...open, depthCeiling: depthAt(meeting) };
    const ranks = rankFor(deck, memory, filter, limits);
    const seed = chooseSeed({ deck, memory, filter, ...limits, mode, wantedCards: cards, from: next() });
    const shown = idsOf(cardsOf(deck, { seed, mode }).slice(0, cards).flat());
    for (const id of shown) if (ranks.get(id) !== 'fresh') offences.push(`meeting ${meeting}: ${id} is ${ranks.get(id)}`);
    memory = remember(memory, shown);
  }
  return memory.shown.length === meetings * 3 ? offences : [...offences, `only ${memory.shown.length} starters shown`];
}

/** Filters as people set them, by up to four topics and a length or a mood, that leave about a quarter of the deck. */
const quarters: readonly StarterFilter[] = topics
  .flatMap((_, first) => [1, 2, 3, 4].flatMap((step) => [2, 3, 4, 5, 6].map((count) =>
    Array.from({ length: count }, (_unused, i) => topics[(first + i * step) % topics.length] ?? 'today'))))
  .filter((chosen) => new Set(chosen).size === chosen.length)
  .flatMap((chosen): readonly StarterFilter[] => [
    { ...noFilter, topics: chosen },
    { ...noFilter, topics: chosen, secs: 30 },
    { ...noFilter, topics: chosen, tones: ['playful', 'neutral'] },
    { ...noFilter, topics: chosen, depth: 1 },
  ])
  .filter((filter) => {
    const left = [...rankFor(deck, emptyMemory, filter, open).values()].filter((rank) => rank === 'fresh').length;
    return left >= 0.24 * deck.length && left <= 0.28 * deck.length;
  });

const any = (): Depth => 3;

describe.each(['one', 'menu'] as const)(`in 20 meetings with 3 starters each nothing comes twice, in mode "%s"`, (mode) => {
  it.each<[string, Omit<Course, 'mode'>]>([
    ['without a filter', { filterOf: () => noFilter, depthAt: any }],
    ['with a filter that leaves a quarter of the deck', { filterOf: (group) => quarters[group % quarters.length] ?? noFilter, depthAt: any }],
    ['over a series that goes deeper', { filterOf: () => noFilter, depthAt: (n) => depthCeiling(n, meetings, mode) }],
  ])('%s', (_, course) => {
    const offences = Array.from({ length: groups }, (_unused, group) =>
      offencesOf(group, { ...course, mode }).map((offence) => `group ${group}, ${offence}`)).flat();
    expect(offences).toEqual([]);
  }, 60_000);
});

it('has a variety of filters to try', () => expect(quarters.length).toBeGreaterThan(10));
