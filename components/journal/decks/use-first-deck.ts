import { useEffect, useState } from 'preact/hooks';
import type { Deck } from '@/utils/domain/starters/starter';
import type { DeckDesk } from '@/utils/journal/deck-desk';

/** The deck that comes with Kindling in a language; `null` until it is there. */
export function useFirstDeck({ loadFirst }: Pick<DeckDesk, 'loadFirst'>, language: string): Deck | null {
  const [deck, setDeck] = useState<Deck | null>(null);
  useEffect(() => {
    let isCurrent = true;
    loadFirst(language).then(
      (loaded) => isCurrent && setDeck(loaded),
      () => isCurrent && setDeck(null),
    );
    return () => {
      isCurrent = false;
    };
  }, [loadFirst, language]);
  return deck;
}
