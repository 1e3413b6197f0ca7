import { comingAgain, isWithin, rankFor } from '@/utils/domain/starters/eligible';
import { isForStage } from '@/utils/domain/starters/stage';
import type { Mode } from '@/utils/domain/warm-up/plan';
import type { GroupMemory, Limits, StarterFacts, StarterFilter } from '@/utils/domain/starters/eligible';

/**
 * What it costs to deal a starter. Each is more than three of the one before, so that a card of three is as good as its
 * worst starter: better three that come again than two new ones beside one that nobody wanted. `unsuited` is new, and not of
 * the set that the day has.
 */
const costs = { fresh: 0, unsuited: 1, again: 4, recent: 16, unwanted: 64, refused: 255 } as const;

/** What a group asks of the starters it is dealt. */
export interface Wishes extends Limits {
  readonly memory: GroupMemory;
  readonly filter: StarterFilter;
  readonly mode: Mode;
}

/** What each place of a deck is worth to a group today. A search looks at it a million times, so it is plain numbers. */
export interface Worth {
  /** What dealing the starter at a place costs; 0 for a fresh one. */
  readonly costs: Uint8Array;
  /** The places of the favourites that may come again. */
  readonly favourites: ReadonlySet<number>;
}

/** The worth of each starter of `ordered`, by its place. */
export function worthOf(ordered: readonly StarterFacts[], { memory, filter, mode, ...limits }: Wishes): Worth {
  const ranks = rankFor(ordered, memory, filter, limits);
  const again = new Set(comingAgain(ranks, memory));
  const vetoed = new Set(memory.vetoed);
  const costOf = (starter: StarterFacts): number => {
    switch (ranks.get(starter.id)) {
      case 'fresh':
        // A menu needs one starter of the day's set, and variety besides: that is weighed where whole cards are.
        return mode === 'menu' || isForStage(starter, limits.stage) ? costs.fresh : costs.unsuited;
      case 'spent':
        return again.has(starter.id) ? costs.again : costs.recent;
      default:
        return vetoed.has(starter.id) || !isWithin(starter, limits) ? costs.refused : costs.unwanted;
    }
  };
  return {
    costs: new Uint8Array(ordered.map(costOf)),
    favourites: new Set(memory.favourites.filter((id) => again.has(id)).map((id) => ordered.findIndex((starter) => starter.id === id))),
  };
}

/** The least that each of the first `cards` cards can cost if the best come first. */
export function leastCosts(worth: Worth, cards: number, perCard: number): readonly number[] {
  const ascending = worth.costs.toSorted();
  return Array.from({ length: cards }, (_, card) =>
    ascending.subarray(card * perCard, (card + 1) * perCard).reduce((sum, cost) => sum + cost, 0),
  );
}

/** The starters worth dealing: the best `count` of `ordered`, and all that cost no more than the worst of those. */
export function bestOf<T>(ordered: readonly T[], worth: Worth, count: number): readonly T[] {
  const dearest = worth.costs.toSorted()[count - 1] ?? 0;
  return ordered.filter((_, place) => (worth.costs[place] ?? 0) <= dearest);
}
