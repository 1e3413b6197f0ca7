import { fingerprintOf } from '@/utils/domain/starters/fingerprint';
import type { Deck } from '@/utils/domain/starters/starter';
import type { EpochMs } from '@/utils/domain/units';

/** A deck that is on this machine: what people and what join codes know it by. */
export interface KnownDeck {
  readonly id: string;
  /** Empty for one that has no name, and for the one that comes with Kindling, whose name is a matter of language. */
  readonly name: string;
  /** How many starters it has; those for the end of a call count in decks of one's own only. */
  readonly count: number;
  /** 0 … 255; `null` for a deck that has nothing to deal. */
  readonly fingerprint: number | null;
  /** When it was changed last; `null` for the deck that comes with Kindling. */
  readonly changedAt: EpochMs | null;
}

/** The decks of a panel. */
export interface DecksAtHand {
  /** The one that the group's warm-ups are dealt from. */
  readonly deck: Deck | null;
  /** The one of a warm-up that came from another deck, or was joined with one. */
  readonly guestDeck: Deck | null;
  /** The deck of the warm-up in the language that starters are shown in besides; `null` for none. */
  readonly secondDeck: Deck | null;
  /** All there are on this machine. */
  readonly decks: readonly KnownDeck[];
}

/** The deck with this id, if it is at hand. */
export const deckWith = ({ deck, guestDeck }: Pick<DecksAtHand, 'deck' | 'guestDeck'>, id: string): Deck | null =>
  [deck, guestDeck].find((one) => one?.id === id) ?? null;

/**
 * The deck that a code means by a fingerprint. Two decks may have the same: what the group sees comes first, then the deck
 * it has chosen, then all others.
 *
 * @param shownId the deck of the warm-up that is on
 */
export function deckIdBy(fingerprint: number, held: DecksAtHand, shownId: string | null): string | null {
  const shown = shownId === null ? null : deckWith(held, shownId);
  const atHand = [shown, held.deck].find((deck) => deck && fingerprintOf(deck.starters) === fingerprint);
  return (atHand ?? held.decks.find((known) => known.fingerprint === fingerprint))?.id ?? null;
}

/** The decks there are, one of them with another fingerprint than was told of it. */
export const withFingerprint = (decks: readonly KnownDeck[], id: string, fingerprint: number): readonly KnownDeck[] => {
  const at = decks.findIndex((known) => known.id === id);
  const known = decks[at];
  return known ? decks.with(at, { ...known, fingerprint }) : decks;
};
