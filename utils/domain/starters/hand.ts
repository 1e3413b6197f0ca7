import { dealtPlaces, drawsFrom } from '@/utils/domain/starters/draws';
import { menuKinds, menuKindOf } from '@/utils/domain/starters/menu-kind';
import type { Starter } from '@/utils/domain/starters/starter';
import { cursorCount, type Mode, type Plan } from '@/utils/domain/warm-up/plan';

/** The cards a warm-up can come to. */
export const handSize = cursorCount;

/** What decides, together with the deck's ids, which cards everybody sees. */
export type Deal = Pick<Plan, 'seed' | 'mode'>;

/** What the cards have to know of a starter. Nothing of it differs between languages. */
export type Dealable = Pick<Starter, 'id' | 'topic' | 'tone'>;

/** How many starters a card holds where the deck has enough. */
export const perCardIn = (mode: Mode): number => (mode === 'menu' ? menuKinds.length : 1);

/** The deck by id, in code-unit order: the one order on which all machines agree, whatever file or language they read. */
export const inIdOrder = <T extends { readonly id: string }>(deck: readonly T[]): readonly T[] =>
  deck.toSorted((a, b) => (a.id < b.id ? -1 : 1));

/** How many whole cards a deck of `size` has, `cards` at most; one smaller card if it has not enough for any. */
export const cardsIn = (size: number, cards: number, perCard: number): number =>
  size === 0 ? 0 : Math.max(1, Math.min(cards, Math.floor(size / perCard)));

/**
 * The cards that `seed` deals, each of `perCard` starters in the order they are drawn. No starter is in it twice: a deck
 * that is too small gives fewer cards, and one that is smaller than a card gives that one card of all it has.
 *
 * It depends on the deck's ids and the seed alone, never on the language or on what a person likes: so everybody with the
 * same join code holds the same hand.
 *
 * @param seed 0 … 2³²−1
 */
export function handOf<T extends { readonly id: string }>(
  deck: readonly T[],
  seed: number,
  cards: number,
  perCard: number,
): T[][] {
  const ordered = inIdOrder(deck);
  const places = dealtPlaces(
    drawsFrom(ordered.length),
    seed,
    cardsIn(ordered.length, cards, perCard),
    Math.min(perCard, ordered.length),
  );
  return places.map((card) => card.flatMap((place) => ordered[place] ?? []));
}

/** A card as it is shown: what is easy to answer first, what asks to look back last. */
export const inShownOrder = <T extends Dealable>(card: readonly T[]): readonly T[] =>
  card.toSorted((a, b) => menuKinds.indexOf(menuKindOf(a)) - menuKinds.indexOf(menuKindOf(b)));

/** The whole hand of a deal, each card in the order it is shown; empty for an empty deck. */
export const cardsOf = <T extends Dealable>(deck: readonly T[], { seed, mode }: Deal): readonly (readonly T[])[] =>
  handOf(deck, seed, handSize, perCardIn(mode)).map(inShownOrder);

/**
 * The card at a cursor: one starter, or up to three in a menu, in the order they are shown. The cursor goes round, in a
 * join code and so everywhere.
 *
 * @throws RangeError if the deck is empty or the cursor is not a whole number from 0
 */
export function cardAt<T extends Dealable>(deck: readonly T[], deal: Deal, cursor: number): readonly T[] {
  const hand = cardsOf(deck, deal);
  const card = hand[(cursor % cursorCount) % hand.length];
  if (!card) throw new RangeError(`No card stands at ${cursor} in a deck of ${deck.length}`);
  return card;
}
