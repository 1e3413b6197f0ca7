import { describe, expect, it, vi } from 'vitest';
import type { JournalEntry, Live } from '@/utils/domain/journal';
import { createReflection } from '@/utils/domain/reflection/reflection';
import { Database } from '@/utils/store/database';
import { openJournalReader } from '@/utils/store/journal-reader';
import { openStore } from '@/utils/store/store';
import { freshDatabase } from './fresh';
import { endedOf, groupOf, idOf, rowOf, sessionOf, start, warmUpOf } from './records';

const first = <T>(live: Live<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    const stop = live.subscribe((value) => {
      queueMicrotask(() => stop());
      resolve(value);
    }, reject);
  });
const ids = (entries: readonly JournalEntry[]): string[] => entries.map(({ session }) => session.id);

/** A background's store and a page's reader, each with a connection of its own, as in life. */
function both() {
  const database = freshDatabase();
  const store = openStore(database);
  const page = new Database(database.name);
  const onOutdated = vi.fn<() => void>();
  const reader = openJournalReader(onOutdated, page);
  return { database, store, page, reader, onOutdated, close: () => page.close() };
}

describe('the journal’s reader', () => {
  it('pages newest first by key, over deleted and damaged rows and equal times', async () => {
    const { store, database, reader, close } = both();
    await store.change(async ({ sessions }) => {
      for (let n = 1; n <= 12; n++) {
        const session = endedOf(n, 30, n === 5 ? { deletedAt: start } : {});
        await sessions.put(rowOf(n % 3 === 0 ? { ...session, startedAt: start } : session));
      }
    });
    await database.sessions.put({ ...endedOf(50), segments: [] });
    const all = ids(await first(reader.newest(100)));
    expect(all).toHaveLength(11);
    expect(all.slice(0, 2)).toEqual([idOf(11), idOf(10)]);
    expect(all.slice(-4)).toEqual([idOf(12), idOf(9), idOf(6), idOf(3)]);

    const paged: string[] = [];
    for (let last: JournalEntry | undefined; ; ) {
      const page = await first(reader.newest(4, last && { startedAt: last.session.startedAt, id: last.session.id }));
      paged.push(...ids(page));
      last = page.at(-1);
      if (page.length < 4) break;
    }
    expect(paged).toEqual(all);
    close();
  });

  it('brings with a session what belongs to it', async () => {
    const { store, reader, close } = both();
    const reflection = createReflection(idOf(1), start);
    await store.change(async ({ sessions, groups, warmUps, reflections }) => {
      await sessions.put(rowOf(endedOf(1)));
      await sessions.put(rowOf(endedOf(2, 30, { groupId: idOf(901) })));
      await groups.put(groupOf(900, { name: 'Networked learning' }));
      await warmUps.put(warmUpOf(11, 1));
      await reflections.put({ reflection, edits: [{ editorId: idOf(4), edit: 2 }] });
    });
    expect(await first(reader.newest(10))).toEqual([
      { session: endedOf(2, 30, { groupId: idOf(901) }), group: null, warmUps: [], reflection: null },
      { session: endedOf(1), group: groupOf(900, { name: 'Networked learning' }), warmUps: [warmUpOf(11, 1)], reflection },
    ]);
    expect((await first(reader.one(idOf(1))))?.session.id).toBe(idOf(1));
    expect(await first(reader.one(idOf(77)))).toBeNull();
    close();
  });

  it('tells what waits: of sessions that are over and kept', async () => {
    const { store, reader, close } = both();
    await store.change(async ({ sessions, reflections }) => {
      for (const session of [endedOf(1), sessionOf(2), endedOf(3, 30, { deletedAt: start }), endedOf(4)]) {
        await sessions.put(rowOf(session));
        await reflections.put({ reflection: createReflection(session.id, start), edits: [] });
      }
      await reflections.put({ reflection: createReflection(idOf(99), start), edits: [] });
    });
    expect(ids(await first(reader.waiting()))).toEqual([idOf(4), idOf(1)]);
    close();
  });

  it('tells again whenever the background has written, and no more once it is stopped', async () => {
    const { store, reader, close } = both();
    const told: string[][] = [];
    const ones: (string | undefined)[] = [];
    const stop = reader.newest(10).subscribe((entries) => told.push(ids(entries)), console.error);
    const stopOne = reader.one(idOf(1)).subscribe((entry) => ones.push(entry?.session.note), console.error);
    await vi.waitFor(() => expect(told).toEqual([[]]));
    await store.change(({ sessions }) => sessions.put(rowOf(endedOf(1))));
    await vi.waitFor(() => expect(told.at(-1)).toEqual([idOf(1)]));
    await store.change(({ sessions }) => sessions.put(rowOf(endedOf(1, 30, { note: 'warm' }))));
    await vi.waitFor(() => expect(ones.at(-1)).toBe('warm'));
    await store.change(({ sessions }) => sessions.put(rowOf(endedOf(1, 30, { deletedAt: start }))));
    await vi.waitFor(() => expect(told.at(-1)).toEqual([]));
    stop();
    stopOne();
    const toldSoFar = told.length;
    await store.change(({ sessions }) => sessions.put(rowOf(endedOf(2))));
    await new Promise((resolve) => void setTimeout(resolve, 100));
    expect(told).toHaveLength(toldSoFar);
    close();
  });

  it('reads on after its connection was closed by the browser', async () => {
    const { store, page, reader, close } = both();
    await store.change(({ sessions }) => sessions.put(rowOf(endedOf(1))));
    await first(reader.newest(10));
    page.backendDB().close();
    expect(ids(await first(reader.newest(10)))).toEqual([idOf(1)]);
    close();
  });

  it('makes way for a newer Kindling, and reads nothing by the old schema afterwards', async () => {
    const { database, store, reader, onOutdated, close } = both();
    await store.change(({ sessions }) => sessions.put(rowOf(endedOf(1))));
    await first(reader.newest(10));
    database.close();
    const upgraded = await new Promise<string>((resolve) => {
      const request = indexedDB.open(database.name, 1_000);
      request.addEventListener('success', () => {
        request.result.close();
        resolve('upgraded');
      });
      request.addEventListener('blocked', () => resolve('blocked'));
    });
    expect([upgraded, onOutdated.mock.calls.length]).toEqual(['upgraded', 1]);
    await expect(first(reader.newest(10))).rejects.toMatchObject({ code: 'extension-updated' });
    close();
  });
});
