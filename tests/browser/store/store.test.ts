import { describe, expect, it, vi } from 'vitest';
import { createReflection } from '@/utils/domain/reflection/reflection';
import { defaultSettings } from '@/utils/domain/settings';
import { Trouble } from '@/utils/messages/answer';
import { freshStore } from './fresh';
import { endedOf, groupOf, idOf, minute, roomOf, rowOf, sessionOf, start, warmUpOf } from './records';

describe('the store', () => {
  it('gives back what was put', async () => {
    const { store } = freshStore();
    const row = { session: endedOf(1), edits: [{ editorId: idOf(5), edit: 3 }], isByHand: true };
    const reflection = { reflection: createReflection(idOf(1), start), edits: [] };
    await store.change(async ({ sessions, groups, warmUps, reflections }) => {
      await sessions.put(row);
      await groups.put(groupOf(900));
      await warmUps.put(warmUpOf(11, 1));
      await reflections.put(reflection);
    });
    const read = await store.look(async ({ sessions, groups, warmUps, reflections }) => [
      await sessions.get(idOf(1)),
      await groups.get(idOf(900)),
      await warmUps.of([idOf(1)]),
      await reflections.get(idOf(1)),
    ]);
    expect(read).toEqual([row, groupOf(900), [warmUpOf(11, 1)], reflection]);
    expect(store.unreadable()).toBe(0);
  });

  it('has what it writes on the disk before it says so', async () => {
    const { store, database } = freshStore();
    const begin = vi.spyOn(IDBDatabase.prototype, 'transaction');
    await store.change(({ sessions }) => sessions.put(rowOf(sessionOf(1))));
    const writing = begin.mock.results
      .map(({ value }) => value as IDBTransaction)
      .filter(({ mode }) => mode === 'readwrite')
      .map(({ durability }) => durability);
    begin.mockRestore();
    expect([await database.sessions.count(), writing]).toEqual([1, ['strict']]);
  });

  it('holds one of each, however often it is put', async () => {
    const { store, database } = freshStore();
    const row = rowOf(sessionOf(1));
    await Promise.all(Array.from({ length: 20 }, () => store.change(({ sessions }) => sessions.put(row))));
    expect(await database.sessions.count()).toBe(1);
  });

  it('keeps all of a piece of work or nothing', async () => {
    const { store, database } = freshStore();
    const work = store.change(async ({ sessions, groups }) => {
      await sessions.put(rowOf(sessionOf(1)));
      await groups.put(groupOf(900));
      throw new Trouble('not-found');
    });
    await expect(work).rejects.toMatchObject({ code: 'not-found' });
    expect([await database.sessions.count(), await database.groups.count()]).toEqual([0, 0]);
  });

  it('holds a piece of work together over many steps that wait for each other', async () => {
    const { store } = freshStore();
    const count = await store.change(async ({ sessions, groups, reflections }) => {
      const nested = async (n: number): Promise<void> => {
        if (!(await groups.get(idOf(n)))) await groups.put(groupOf(n));
        await sessions.put(rowOf(sessionOf(n)));
        if (await sessions.bySegment(idOf(n))) await reflections.put({ reflection: createReflection(idOf(n), start), edits: [] });
      };
      for (let n = 1; n <= 5; n++) await nested(n);
      await Promise.all([6, 7].map(nested));
      return (await reflections.waiting()).length;
    });
    expect(count).toBe(7);
  });

  it('lets no two pieces of work mix', async () => {
    const { store } = freshStore();
    await store.change(({ groups }) => groups.put(groupOf(900)));
    const count = (): Promise<unknown> =>
      store.change(({ groups }) => groups.change(idOf(900), (group) => group && { ...group, seed: group.seed + 1 }));
    await Promise.all(Array.from({ length: 30 }, count));
    expect((await store.look(({ groups }) => groups.get(idOf(900))))?.seed).toBe(37);
  });

  it('finds a session by its visits, by what is open, and by its room', async () => {
    const { store } = freshStore();
    const other = sessionOf(4, { roomHash: roomOf(2) });
    const rows = [endedOf(1), sessionOf(2), endedOf(3, 30, { deletedAt: start }), other].map(rowOf);
    await store.change(async ({ sessions }) => {
      for (const row of rows) await sessions.put(row);
    });
    await store.look(async ({ sessions }) => {
      expect((await sessions.bySegment(idOf(2)))?.session.id).toBe(idOf(2));
      expect(await sessions.bySegment(idOf(99))).toBeNull();
      expect((await sessions.open()).map(({ session }) => session.id)).toEqual([idOf(2), idOf(4)]);
      expect((await sessions.newestInRoom(roomOf(1)))?.session.id).toBe(idOf(2));
      expect(await sessions.newestInRoom(roomOf(3))).toBeNull();
      expect(await sessions.countOf(idOf(900))).toBe(3);
      expect(await sessions.deletedBefore(start)).toEqual([]);
      expect((await sessions.deletedBefore(start + 1)).map(({ session }) => session.id)).toEqual([idOf(3)]);
    });
    await store.change(({ sessions }) => sessions.put(rowOf(endedOf(2))));
    expect((await store.look(({ sessions }) => sessions.open())).map(({ session }) => session.id)).toEqual([idOf(4)]);
  });

  it('finds the owner of a room, and what waits', async () => {
    const { store } = freshStore();
    await store.change(async ({ groups, reflections }) => {
      await groups.put(groupOf(900, { roomHashes: [roomOf(1), roomOf(2)] }));
      for (const [n, state] of [[1, 'open'], [2, 'put-off'], [3, 'submitted'], [4, 'declined']] as const) {
        await reflections.put({ reflection: { ...createReflection(idOf(n), start), state }, edits: [] });
      }
    });
    await store.look(async ({ groups, reflections }) => {
      expect((await groups.ownerOf(roomOf(2)))?.id).toBe(idOf(900));
      expect(await groups.ownerOf(roomOf(3))).toBeNull();
      expect((await reflections.waiting()).map(({ reflection }) => reflection.id).toSorted()).toEqual([idOf(1), idOf(2)]);
    });
  });

  it('gives warm-ups in the order they were started', async () => {
    const { store } = freshStore();
    await store.change(async ({ warmUps }) => {
      await warmUps.put(warmUpOf(11, 1, start + 9 * minute));
      await warmUps.put(warmUpOf(12, 1, start + 2 * minute));
      await warmUps.put(warmUpOf(13, 2, start));
    });
    const held = await store.look(({ warmUps }) => warmUps.of([idOf(1)]));
    expect(held.map(({ id }) => id)).toEqual([idOf(12), idOf(11)]);
  });
});

describe('settings', () => {
  it('are the usual ones until the person chooses, field by field', async () => {
    const { store } = freshStore();
    expect(await store.look(({ settings }) => settings.get())).toEqual(defaultSettings);
    await store.change(({ settings }) => settings.save({ minutes: 8 }));
    await store.change(({ settings }) => settings.save({ isCalm: true }));
    expect(await store.look(({ settings }) => settings.get())).toEqual({ ...defaultSettings, minutes: 8, isCalm: true });
  });

  it('fall back on their own, each by itself', async () => {
    const { store, database } = freshStore();
    await database.settings.put({ id: 'own', schema: 7, minutes: 8, paceSeconds: '٥', isCalm: null, strange: {} });
    expect(await store.look(({ settings }) => settings.get())).toEqual({ ...defaultSettings, minutes: 8 });
  });
});

describe('rows that cannot be read', () => {
  const damaged = { ...endedOf(1), segmentIds: [idOf(1)], edits: [], isByHand: false, segments: 'gone' };

  it('are passed over, and counted once each', async () => {
    const { store, database } = freshStore();
    await store.change(({ sessions }) => sessions.put(rowOf(sessionOf(2))));
    await database.sessions.bulkPut([damaged, { id: idOf(3), schema: 2 }, { id: 'not an id', isOpen: 1 }]);
    const look = () =>
      store.look(async ({ sessions }) => [
        await sessions.get(idOf(1)),
        await sessions.bySegment(idOf(1)),
        (await sessions.open()).length,
        (await sessions.newest(10)).map(({ id }) => id),
      ]);
    expect(await look()).toEqual([null, null, 1, [idOf(2)]]);
    await look();
    expect(store.unreadable()).toBe(2);
  });

  it('are never written over: they may be of a newer version', async () => {
    const { store, database } = freshStore();
    const newer = { ...endedOf(1), schema: 2, segmentIds: [idOf(1)], feeling: 'warm' };
    await database.sessions.put(newer);
    await expect(store.change(({ sessions }) => sessions.put(rowOf(endedOf(1))))).rejects.toMatchObject({ code: 'storage-broken' });
    await expect(store.change(({ sessions }) => sessions.change(idOf(1), (row) => row ?? rowOf(endedOf(1))))).rejects.toMatchObject({
      code: 'storage-broken',
    });
    expect(await database.sessions.get(idOf(1))).toEqual(newer);
  });

  it('do not stand in the way of a deck of reflections', async () => {
    const { store, database } = freshStore();
    await store.change(({ reflections }) => reflections.put({ reflection: createReflection(idOf(2), start), edits: [] }));
    await database.reflections.put({ ...createReflection(idOf(1), start), edits: [], answers: { worth: 99 } });
    expect((await store.look(({ reflections }) => reflections.waiting())).map(({ reflection }) => reflection.id)).toEqual([idOf(2)]);
    expect(await store.look(({ reflections }) => reflections.has(idOf(1)))).toBe(true);
  });
});
