import type { OwnDeck } from '@/utils/domain/decks/own-deck';
import type { Id } from '@/utils/domain/units';
import { createOutbox, type SaveState } from '@/utils/messages/outbox';
import type { ActionsNeeds } from './actions';

/** What a person can do with decks of their own; how it goes is told by `state`. */
export interface DeckActions {
  /** Keeps a deck as it is now, whole; to be called on every input. */
  save(deck: OwnDeck): void;
  /** Removes it for good. */
  remove(id: string): void;
  /** How the last saving or removing goes. */
  state(id: string): SaveState;
  /** What was saved last, if it is not stored yet. */
  unsaved(id: string): OwnDeck | null;
  /** Tells every change of a state. @returns a function that stops it. */
  subscribe(listener: () => void): () => void;
  /** Tries again at once, whatever stood in the way. */
  retry(): void;
  /** Whether something would be lost with this page. */
  hasUnsaved(): boolean;
}

/** What a person can do with decks of their own, over a way to ask the background. */
export function createDeckActions({ ask, clock, editorId }: ActionsNeeds): DeckActions {
  let edits = 0;
  // A removal takes the place of the saves before it: what is still on its way then finds that the deck is gone.
  const outbox = createOutbox<{ readonly deck: OwnDeck | null; readonly at: number }>((id, { deck, at }) =>
    deck ? ask('deck.save', { deck }) : ask('deck.remove', { id, at }),
  );
  return {
    save: (deck) => outbox.put(deck.id, { deck: signed(deck, editorId, ++edits), at: clock() }),
    remove: (id) => outbox.put(id, { deck: null, at: clock() }),
    state: outbox.state,
    unsaved: (id) => outbox.unsaved().get(id)?.deck ?? null,
    subscribe: outbox.subscribe,
    retry: outbox.retry,
    hasUnsaved: () => outbox.unsaved().size > 0,
  };
}

/** Which page wrote it, and how many edits it has made so far. */
const signed = (deck: OwnDeck, editorId: Id, edit: number): OwnDeck => ({ ...deck, editorId, edit });
