import { bestOf, leastCosts, worthOf, type Wishes } from '@/utils/domain/starters/deal-worth';
import { dealtPlaces, drawsFrom, type Draws } from '@/utils/domain/starters/draws';
import type { StarterFacts } from '@/utils/domain/starters/eligible';
import { cardsIn, handSize, inIdOrder, inShownOrder, perCardIn } from '@/utils/domain/starters/hand';
import { menuKindOf } from '@/utils/domain/starters/menu-kind';
import { isForStage } from '@/utils/domain/starters/stage';
import { seedCount } from '@/utils/domain/warm-up/plan';

/** What the host's machine knows when it chooses a deal for everybody. */
export interface DealWish<T extends StarterFacts> extends Wishes {
  readonly deck: readonly T[];
  /** How many cards the warm-up is likely to come to; beyond them anything may follow. */
  readonly wantedCards: number;
  /** Where the search begins, 0 … 2³²−1, so that two groups with the same wishes are dealt differently. */
  readonly from: number;
  /** A condition that has nothing to do with starters, for example that the host is not the first to speak. */
  readonly isGoodSeed?: (seed: number) => boolean;
  /** Whether a card, in the order it is shown, has room where it has to fit, for example in a chat message. */
  readonly fits?: (card: readonly T[]) => boolean;
}

/**
 * Among the deals that are equally fresh, so many are looked at closely. A wish that none of them meets is one that this
 * deck cannot meet, and a person waits for the answer.
 */
const mostJudged = 4096;

/**
 * The seed, 0 … 2¹⁸−1, of the deal that suits a group best: most of its leading cards fresh, then all the other wishes, in
 * the order of {@link missesOf}. Only the host's machine can know what is fresh, and nobody else has to: everybody gets the
 * same hand from the seed alone.
 *
 * The search goes through the seeds there are, one after the other, and stops at the first that leaves no wish open. It is
 * bounded by counts, never by a clock: the same wish gives the same seed, on any machine.
 *
 * Where too little is fresh, what is left of it leads, and what may come again follows (see `comingAgain`).
 *
 * @throws RangeError if the deck is empty
 */
export function chooseSeed<T extends StarterFacts>(wish: DealWish<T>): number {
  const table = tableOf(wish);
  let best: { readonly seed: number; readonly lead: number; readonly misses: readonly number[] } | null = null;
  let judged = 0;
  const start = wish.from % seedCount;
  for (let trial = 0; trial < seedCount; trial++) {
    const seed = (start + trial) % seedCount;
    const lead = leadOf(table, seed, best?.lead ?? Number.NEGATIVE_INFINITY);
    if (best && lead < best.lead) continue;
    const isAhead = !best || lead > best.lead;
    if (isAhead) judged = 0;
    if (judged === mostJudged) {
      if (lead === table.least.length) break;
      continue;
    }
    judged++;
    const misses = missesOf(table, seed, lead);
    if (isAhead || isLess(misses, best?.misses ?? [])) best = { seed, lead, misses };
    if (lead === table.least.length && misses.every((miss) => miss === 0)) break;
  }
  return best?.seed ?? 0;
}

/** The part of a wish that is about places, worked out once for all the seeds that are tried. */
interface Odds {
  readonly perCard: number;
  readonly draws: Draws;
  /** What dealing the starter at a place costs. */
  readonly costs: Uint8Array;
  /** The least each wanted card can cost. */
  readonly least: readonly number[];
  /** How many kinds of starter a card can hold. */
  readonly kinds: number;
  /** The places of the favourites that may come again. */
  readonly favourites: ReadonlySet<number>;
}

/** All of it. */
interface Table<T extends StarterFacts> extends Odds {
  readonly wish: DealWish<T>;
  readonly ordered: readonly T[];
}

function tableOf<T extends StarterFacts>(wish: DealWish<T>): Table<T> {
  const ordered = inIdOrder(wish.deck);
  if (ordered.length === 0) throw new RangeError('A deck needs at least one starter');
  const perCard = Math.min(perCardIn(wish.mode), ordered.length);
  const wanted = cardsIn(ordered.length, Math.min(Math.max(1, wish.wantedCards), handSize), perCard);
  const worth = worthOf(ordered, wish);
  return {
    wish,
    ordered,
    perCard,
    draws: drawsFrom(ordered.length),
    costs: worth.costs,
    least: leastCosts(worth, wanted, perCard),
    kinds: Math.min(perCard, kindsOf(bestOf(ordered, worth, wanted * perCard))),
    favourites: worth.favourites,
  };
}

/**
 * How many of the wanted cards in a row, from the first on, are as good as they can be. If not even the first is, how far it
 * falls short, as a negative number.
 *
 * This is where nearly all seeds end, most of them at their first draw: a seed that cannot reach `toBeat` is left at once.
 */
function leadOf({ draws, costs, least, perCard }: Odds, seed: number, toBeat: number): number {
  draws.restart(seed);
  for (let card = 0; card < least.length; card++) {
    const allowed = least[card] ?? 0;
    const bearable = card === 0 ? Math.max(allowed, -toBeat) : allowed;
    let cost = 0;
    for (let draw = 0; draw < perCard; draw++) {
      cost += costs[draws.next()] ?? 0;
      if (cost > bearable) return card === 0 ? -cost : card;
    }
    if (cost > allowed) return -cost;
  }
  return least.length;
}

/** What a deal with such a lead leaves to be wished for; what comes first weighs most, and 0 is perfect. */
function missesOf<T extends StarterFacts>(table: Table<T>, seed: number, lead: number): readonly number[] {
  const { wish, ordered, perCard, draws, costs, least } = table;
  const places = dealtPlaces(draws, seed, least.length, perCard);
  const leading = places.slice(0, Math.max(1, lead)).map((card) => startersAt(ordered, card));
  const { isGoodSeed, fits } = wish;
  return [
    isGoodSeed === undefined || isGoodSeed(seed) ? 0 : 1,
    isFavouriteMissing(table, places) ? 1 : 0,
    sumOf(leading, (card) => Math.max(0, table.kinds - kindsOf(card))),
    sumOf(leading, (card) => (card.some((starter) => isForStage(starter, wish.stage)) ? 0 : 1)),
    fits === undefined ? 0 : sumOf(leading, (card) => (fits(inShownOrder(card)) ? 0 : 1)),
    sumOf(places.slice(Math.max(0, lead)).flat(), (place) => costs[place] ?? 0),
    sumOf(leading, (card, at) => likenesses(card, leading[at + 1] ?? [])),
  ];
}

/** When starters come again, a favourite is the first of them: the first card that cannot be all fresh should hold one. */
function isFavouriteMissing({ least, favourites }: Odds, places: readonly (readonly number[])[]): boolean {
  if (favourites.size === 0) return false;
  const card = places[least.findIndex((cost) => cost > 0)];
  return card !== undefined && !card.some((place) => favourites.has(place));
}

/** Pairs on a card, or on it and the next one, that are alike in both topic and tone: they feel like the same question twice. */
function likenesses(card: readonly StarterFacts[], next: readonly StarterFacts[]): number {
  const all = [...card, ...next];
  return sumOf(card, (one, at) => all.slice(at + 1).filter(({ topic, tone }) => topic === one.topic && tone === one.tone).length);
}

const startersAt = <T>(ordered: readonly T[], places: readonly number[]): readonly T[] =>
  places.flatMap((place) => ordered[place] ?? []);

const kindsOf = (starters: readonly StarterFacts[]): number => new Set(starters.map(menuKindOf)).size;

const sumOf = <T>(items: readonly T[], amount: (item: T, at: number) => number): number =>
  items.reduce((sum, item, at) => sum + amount(item, at), 0);

/** Whether the first number in which two lists differ is smaller in `a`. */
function isLess(a: readonly number[], b: readonly number[]): boolean {
  const at = a.findIndex((number, i) => number !== b[i]);
  return at >= 0 && (a[at] ?? 0) < (b[at] ?? 0);
}
