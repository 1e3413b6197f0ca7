import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { useDraft, type Draft } from '@/components/journal/use-draft';
import type { OwnDeck } from '@/utils/domain/decks/own-deck';
import type { EpochMs } from '@/utils/domain/units';
import type { DeckDesk } from '@/utils/journal/deck-desk';

/** Makes a deck of one; the same deck where nothing comes of it. */
export type DeckChange = (deck: OwnDeck, at: EpochMs) => OwnDeck;

/** A deck between what is typed of it and what is stored. */
export interface DeckDraft {
  readonly deck: OwnDeck;
  /** Changes the deck as it is now and keeps it. Stays the same between drawings. */
  readonly change: (make: DeckChange) => void;
  readonly watch: Draft<OwnDeck>['watch'];
}

export function useDeckDraft(stored: OwnDeck, { actions, clock }: Pick<DeckDesk, 'actions' | 'clock'>): DeckDraft {
  const draft = useDraft(stored, actions.unsaved(stored.id), actions.save, saysTheSame);
  // Two changes may come before the next drawing, and the second is made to what came of the first.
  const latestRef = useRef({ deck: draft.typed, onType: draft.onType });
  useLayoutEffect(() => {
    latestRef.current = { deck: draft.typed, onType: draft.onType };
  });
  const [change] = useState(() => (make: DeckChange): void => {
    const { deck, onType } = latestRef.current;
    const changed = make(deck, clock());
    if (changed === deck) return;
    latestRef.current = { deck: changed, onType };
    onType(changed);
  });
  return { deck: draft.typed, change, watch: draft.watch };
}

/** Whether two decks hold the same, whoever wrote them. */
const saysTheSame = (a: OwnDeck, b: OwnDeck): boolean =>
  a.changedAt === b.changedAt && a.name === b.name && a.locale === b.locale && JSON.stringify(a.starters) === JSON.stringify(b.starters);
