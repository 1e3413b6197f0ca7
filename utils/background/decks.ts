import type { Tools } from '@/utils/background/tools';
import { firstDeckId } from '@/utils/domain/decks/deck-id';
import { mostOwnDecks } from '@/utils/domain/decks/own-deck';
import { lastEditOf, withEdit } from '@/utils/domain/edits';
import type { Group } from '@/utils/domain/session/group';
import type { Ms } from '@/utils/domain/units';
import { Trouble } from '@/utils/messages/answer';
import type { Handler } from '@/utils/messages/dispatch';

/** No save is on its way for longer: then it may be forgotten that a deck was removed. */
const traceMs: Ms = 24 * 60 * 60_000;

/** Keeps a deck, unless this edit of it or a later one by the same page is here already. What was removed since stays removed. */
export const keepDeck =
  (tools: Tools): Handler<'deck.save'> =>
  async ({ deck }) => {
    const { id, editorId, edit } = deck;
    const kept = await tools.store.change(async ({ decks }) => {
      const before = await decks.get(id);
      const edits = before?.edits ?? [];
      if (before !== null && before.removedAt !== null && deck.changedAt <= before.removedAt) throw new Trouble('not-found');
      if (edit <= lastEditOf(edits, editorId)) return lastEditOf(edits, editorId);
      if (!before?.deck && (await decks.count()) >= mostOwnDecks) throw new Trouble('bad-request');
      await decks.put({ id, deck, edits: withEdit(edits, editorId, edit), removedAt: null });
      return edit;
    });
    tools.changed();
    return { id, edit: kept };
  };

/** Removes a deck, and what groups knew of it. Removing it twice, or one that never was, comes to the same. */
export const removeDeck =
  (tools: Tools): Handler<'deck.remove'> =>
  async ({ id, at }) => {
    await tools.store.change(async ({ decks, groups }) => {
      await decks.forgetRemovedBefore(at - traceMs);
      const before = await decks.get(id);
      await decks.put({ id, deck: null, edits: before?.edits ?? [], removedAt: at });
      for (const group of await groups.knowing(id)) await groups.put(withoutDeck(group, id));
    });
    tools.changed();
    return { id };
  };

/** Gives a deck with all its starters. */
export const getDeck =
  (tools: Tools): Handler<'deck.get'> =>
  async ({ id }) => {
    const row = await tools.store.look(({ decks }) => decks.get(id));
    if (!row?.deck) throw new Trouble('not-found');
    return { deck: row.deck };
  };

/** Tells which decks there are. */
export const listDecks =
  (tools: Tools): Handler<'decks.list'> =>
  async () => ({ decks: await tools.store.look(({ decks }) => decks.list()) });

const withoutDeck = (group: Group, id: string): Group => ({
  ...group,
  deckId: group.deckId === id ? firstDeckId : group.deckId,
  memory: Object.fromEntries(Object.entries(group.memory).filter(([deckId]) => deckId !== id)),
});
