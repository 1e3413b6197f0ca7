import type { OwnDeck, OwnStarter } from '@/utils/domain/decks/own-deck';
import { mostStarters } from '@/utils/domain/starters/starter';
import type { EpochMs } from '@/utils/domain/units';

/** A starter that was taken out of a deck, and the place it had, counted from 0. */
export interface TakenOut {
  readonly starter: OwnStarter;
  readonly place: number;
}

/** The deck with a starter at its place again. The same deck comes back if there is no room, or if the starter is there. */
export function putBack(deck: OwnDeck, { starter, place }: TakenOut, at: EpochMs): OwnDeck {
  const { starters } = deck;
  if (starters.length >= mostStarters || starters.some(({ id }) => id === starter.id)) return deck;
  return { ...deck, starters: starters.toSpliced(place, 0, starter), changedAt: at };
}
