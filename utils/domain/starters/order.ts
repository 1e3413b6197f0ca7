import { seededUint32, shuffled } from '@/utils/domain/random';

/** What the order has to know of a starter. */
export interface Orderable {
  readonly id: string;
  readonly topic: string;
  readonly tone: string;
}

/**
 * The starter at `cursor` in the order that `seed` gives the deck. Positions go on for ever: when the deck is used up it
 * is dealt again in a new order, so within one pass nothing repeats.
 *
 * The order depends on the deck's ids and the seed alone, never on the language or on what a person likes.
 *
 * @throws RangeError if the deck is empty or the cursor negative.
 */
export function starterAt<T extends Orderable>(deck: readonly T[], seed: number, cursor: number): T {
  if (deck.length === 0) throw new RangeError('A deck needs at least one starter');
  const pass = Math.floor(cursor / deck.length);
  const starter = orderOf(deck, seed, pass)[cursor % deck.length];
  if (!starter) throw new RangeError(`No starter stands at ${cursor}`);
  return starter;
}

/** The whole deck in the order of one pass (0 is the first). */
export function orderOf<T extends Orderable>(deck: readonly T[], seed: number, pass: number): T[] {
  const byId = deck.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  return varied(shuffled(byId, seededUint32((seed + Math.imul(pass, 0x85ebca6b)) >>> 0)));
}

/** Two neighbours alike in both topic and tone feel like the same question twice. */
const isSameFeel = (a: Orderable | undefined, b: Orderable | undefined): boolean =>
  a !== undefined && b !== undefined && a.topic === b.topic && a.tone === b.tone;

/**
 * The same starters with neighbours of the same feel drawn apart, where the deck allows it: each one that feels like the
 * one before it changes places with the nearest other at which neither of the two would.
 */
function varied<T extends Orderable>(order: T[]): T[] {
  for (let at = 1; at < order.length; at++) {
    if (!isSameFeel(order[at - 1], order[at])) continue;
    const other = placesByDistance(at, order.length).find((place) => isGoodSwap(order, at, place));
    if (other !== undefined) swap(order, at, other);
  }
  return order;
}

function isGoodSwap(order: Orderable[], at: number, place: number): boolean {
  if (Math.abs(at - place) <= 1) return false;
  swap(order, at, place);
  const isGood = [at, at + 1, place, place + 1].every((i) => !isSameFeel(order[i - 1], order[i]));
  swap(order, at, place);
  return isGood;
}

const placesByDistance = (from: number, length: number): number[] =>
  Array.from({ length }, (_, place) => place).toSorted((a, b) => Math.abs(a - from) - Math.abs(b - from));

function swap(items: Orderable[], a: number, b: number): void {
  const [first, second] = [items[a], items[b]];
  if (!first || !second) throw new RangeError(`No two places ${a} and ${b}`);
  items[a] = second;
  items[b] = first;
}
