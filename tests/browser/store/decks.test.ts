import { describe, expect, it } from 'vitest';
import { summaryOf } from '@/utils/domain/decks/own-deck';
import { mostStarters } from '@/utils/domain/starters/starter';
import { Database } from '@/utils/store/database';
import { openJournalReader } from '@/utils/store/journal-reader';
import type { DeckRow } from '@/utils/store/rows';
import { freshStore } from './fresh';
import { ownDeckOf } from './own-deck';
import { groupOf, idOf, start } from './records';

const rowOf = (deck: ReturnType<typeof ownDeckOf>): DeckRow => ({ id: deck.id, deck, edits: [], removedAt: null });

describe('decks of one’s own', () => {
  it('come back as they were put', async () => {
    const { store } = freshStore();
    const deck = ownDeckOf(1, '=1+1\n<b>bold</b>\nمرحبا؟\n\u0000odd\u202e', { name: 'A "name"\n' });
    const row: DeckRow = { id: deck.id, deck, edits: [{ editorId: idOf(700), edit: 3 }], removedAt: null };
    await store.change(({ decks }) => decks.put(row));
    expect(await store.look(({ decks }) => decks.get(deck.id))).toEqual(row);
  });

  it('are listed without being read, damaged or not, and those that were removed are not', async () => {
    const { store, database } = freshStore();
    const full = ownDeckOf(2, Array.from({ length: mostStarters }, (_, n) => `Question ${n}?`).join('\n'));
    const empty = { ...ownDeckOf(3), starters: [], name: '' };
    await store.change(async ({ decks }) => {
      await decks.put(rowOf(full));
      await decks.put(rowOf(empty));
      await decks.put({ id: ownDeckOf(4).id, deck: null, edits: [], removedAt: start });
    });
    const read: unknown[] = [];
    database.decks.hook('reading', (row) => {
      read.push(row);
      return row;
    });
    expect(await store.look(({ decks }) => decks.list())).toEqual([summaryOf(full), summaryOf(empty)]);
    expect(await store.look(({ decks }) => decks.count())).toBe(2);
    expect(read).toEqual([]);
    expect(summaryOf(full).count).toBe(mostStarters);
    expect(summaryOf(empty).fingerprint).toBeNull();
  });

  it('change their place in the list with what is changed in them', async () => {
    const { store } = freshStore();
    const deck = ownDeckOf(1);
    await store.change(({ decks }) => decks.put(rowOf(deck)));
    const renamed = { ...deck, name: 'Other', locale: 'sv', changedAt: start + 1 };
    await store.change(({ decks }) => decks.put(rowOf(renamed)));
    expect(await store.look(({ decks }) => decks.list())).toEqual([summaryOf(renamed)]);
  });

  it('are left alone where they cannot be read', async () => {
    const { store, database } = freshStore();
    const deck = ownDeckOf(1);
    const stored = { id: deck.id, deck: { ...deck, schema: 2 }, edits: [], removedAt: null };
    await database.decks.put(stored);
    expect(await store.look(({ decks }) => decks.get(deck.id))).toBeNull();
    await expect(store.change(({ decks }) => decks.put(rowOf(deck)))).rejects.toMatchObject({ code: 'storage-broken' });
    expect(await database.decks.get(deck.id)).toEqual(stored);
    expect(store.unreadable()).toBe(1);
  });

  it('leave a trace for a while when they are removed', async () => {
    const { store } = freshStore();
    const [old, young, kept] = [ownDeckOf(1), ownDeckOf(2), ownDeckOf(3)];
    await store.change(async ({ decks }) => {
      await decks.put({ id: old.id, deck: null, edits: [], removedAt: start });
      await decks.put({ id: young.id, deck: null, edits: [], removedAt: start + 10 });
      await decks.put(rowOf(kept));
      await decks.forgetRemovedBefore(start + 5);
    });
    expect(await store.look(({ decks }) => decks.some([old.id, young.id, kept.id]))).toMatchObject([{ id: young.id }, { id: kept.id }]);
  });

  it('are told again to a page that reads them whenever they change', async () => {
    const { store, database } = freshStore();
    const reader = openJournalReader(() => {}, new Database(database.name));
    const deck = ownDeckOf(1);
    const seen: unknown[] = [];
    const stops = [
      reader.decks.list().subscribe((all) => seen.push(all.map(({ name }) => name)), reportError),
      reader.decks.one(deck.id).subscribe((one) => seen.push(one?.starters.length ?? null), reportError),
    ];
    await expect.poll(() => seen).toEqual(expect.arrayContaining([[], null]));
    await store.change(({ decks }) => decks.put(rowOf(deck)));
    await expect.poll(() => seen.slice(2)).toEqual(expect.arrayContaining([['Deck 1'], 3]));
    await store.change(({ decks }) => decks.put({ id: deck.id, deck: null, edits: [], removedAt: start }));
    await expect.poll(() => seen.slice(4)).toEqual(expect.arrayContaining([[], null]));
    for (const stop of stops) stop();
  });

  it('are known by the groups that use them or remember them', async () => {
    const { store } = freshStore();
    const { id } = ownDeckOf(1);
    const memory = { [id]: { shown: [], vetoed: [], favourites: [] } };
    await store.change(async ({ groups }) => {
      await groups.put(groupOf(1, { deckId: id }));
      await groups.put(groupOf(2, { memory }));
      await groups.put(groupOf(3));
    });
    const known = await store.look(({ groups }) => groups.knowing(id));
    expect(known.map((group) => group.id).toSorted()).toEqual([idOf(1), idOf(2)]);
  });
});
