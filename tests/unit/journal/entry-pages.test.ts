import { describe, expect, it } from 'vitest';
import type { JournalEntry } from '@/utils/domain/journal';
import { entryPages, type EntryList, type EntryPages } from '@/utils/journal/entry-pages';
import { memoryJournal } from '../../browser/journal/memory-journal';
import { entryOf, groupOf, idOf, manyEntries } from '../../browser/journal/sample-journal';

const settle = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 5));
const idsOf = (entries: readonly JournalEntry[] | undefined): readonly string[] => (entries ?? []).map(({ session }) => session.id);

/** Follows the pages, and keeps all that was told. */
function follow(pages: EntryPages) {
  const told: EntryList[] = [];
  const troubles: unknown[] = [];
  const stop = pages.subscribe(
    (list) => told.push(list),
    (error) => troubles.push(error),
  );
  return { told, troubles, stop, last: (): EntryList | undefined => told.at(-1) };
}

describe('entryPages', () => {
  it('shows a page, then another with each wish for more, and knows when there is no more', async () => {
    const entries = manyEntries(25);
    const journal = memoryJournal(entries);
    const pages = entryPages(journal.reader, 10);
    const { last } = follow(pages);

    await settle();
    expect(idsOf(last()?.entries)).toEqual(idsOf(entries.slice(0, 10)));
    expect(last()?.hasMore).toBe(true);

    pages.showMore();
    await settle();
    expect(idsOf(last()?.entries)).toEqual(idsOf(entries.slice(0, 20)));

    pages.showMore();
    await settle();
    expect(idsOf(last()?.entries)).toEqual(idsOf(entries));
    expect(last()?.hasMore).toBe(false);
    expect(journal.mostRead()).toBe(11);
  });

  it.each([
    [10, false],
    [11, true],
  ])('of %d entries on pages of ten tells whether there are more: %s', async (count, hasMore) => {
    const { last } = follow(entryPages(memoryJournal(manyEntries(count)).reader, 10));
    await settle();
    expect(last()).toMatchObject({ hasMore });
    expect(last()?.entries).toHaveLength(10);
  });

  it('moves the borders between pages when an entry goes and comes back, missing and doubling none', async () => {
    const entries = manyEntries(30);
    const journal = memoryJournal(entries);
    const pages = entryPages(journal.reader, 10);
    const { last, told } = follow(pages);
    await settle();
    pages.showMore();
    await settle();

    const gone = idOf(0x10000 + 3);
    await journal.ask('session.delete', { id: gone, at: Date.now() });
    await settle();
    expect(idsOf(last()?.entries)).toEqual(idsOf(entries.slice(0, 21)).filter((id) => id !== gone));

    await journal.ask('session.restore', { id: gone });
    await settle();
    expect(idsOf(last()?.entries)).toEqual(idsOf(entries.slice(0, 20)));
    for (const { entries: shown } of told) expect(new Set(idsOf(shown)).size).toBe(shown.length);
  });

  it('keeps the object of every entry in which nothing changed', async () => {
    const journal = memoryJournal(manyEntries(5));
    const { told } = follow(entryPages(journal.reader, 10));
    await settle();
    await journal.ask('session.note', { id: idOf(0x10002), note: 'new', editorId: idOf(1), edit: 1 });
    await settle();
    const [before, after] = [told[0], told.at(-1)];
    expect(after?.entries.map((entry, at) => entry === before?.entries[at])).toEqual([true, true, false, true, true]);
  });

  it('orders sessions that began in the same millisecond the same way on both sides of a border', async () => {
    const group = groupOf(1, 'Group');
    const startedAt = Date.UTC(2026, 10, 23);
    const entries = Array.from({ length: 9 }, (_, back) => entryOf({ number: 100 - back, group, startedAt }));
    const pages = entryPages(memoryJournal(entries).reader, 4);
    const { last } = follow(pages);
    pages.showMore();
    pages.showMore();
    await settle();
    expect(idsOf(last()?.entries)).toEqual(idsOf(entries));
  });

  it('shows as far back as before to whoever comes later', async () => {
    const pages = entryPages(memoryJournal(manyEntries(25)).reader, 10);
    const first = follow(pages);
    await settle();
    pages.showMore();
    await settle();
    first.stop();
    const second = follow(pages);
    await settle();
    expect(second.last()?.entries).toHaveLength(20);
  });

  it('tells nothing after it was stopped, and passes trouble on', async () => {
    const journal = memoryJournal(manyEntries(3));
    const { told, troubles, stop } = follow(entryPages(journal.reader, 10));
    await settle();
    journal.failReading('storage-broken');
    await settle();
    expect(troubles).toMatchObject([{ code: 'storage-broken' }]);
    stop();
    journal.failReading(null);
    await settle();
    expect(told).toHaveLength(1);
  });
});
