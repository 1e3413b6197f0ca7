import { afterEach, describe, expect, it, vi } from 'vitest';
import { freshStore } from './fresh';
import { idOf, rowOf, sessionOf } from './records';
import type { Store } from '@/utils/store/store';

afterEach(() => void vi.restoreAllMocks());

/** Makes the next `times` openings of a database fail. */
function failOpening(times: number, error: DOMException): { readonly tried: () => number } {
  const opening = vi.spyOn(IDBFactory.prototype, 'open');
  const fail = (): never => {
    throw error;
  };
  if (times === Infinity) opening.mockImplementation(fail);
  else for (let n = 0; n < times; n++) opening.mockImplementationOnce(fail);
  return { tried: () => opening.mock.calls.length };
}

const keep = (store: Store, n = 1): Promise<void> => store.change(({ sessions }) => sessions.put(rowOf(sessionOf(n))));
const count = (store: Store): Promise<number> => store.look(async ({ sessions }) => (await sessions.newest(100)).length);
const unknown = new DOMException('Internal error opening backing store for indexedDB.open.', 'UnknownError');

describe('a database that does not open', () => {
  it.each([1, 2, 3])('is opened again after %i failures', async (times) => {
    const { store } = freshStore();
    failOpening(times, unknown);
    await keep(store);
    expect(await count(store)).toBe(1);
  });

  it('is given up after a few tries, and is not dead for ever', async () => {
    const { store } = freshStore();
    const met = failOpening(Infinity, unknown);
    await expect(keep(store)).rejects.toMatchObject({ name: 'Trouble', code: 'storage-broken' });
    expect(met.tried()).toBeLessThan(12);
    vi.restoreAllMocks();
    await keep(store);
    expect(await count(store)).toBe(1);
  });

  it.each([
    ['storage-refused', new DOMException('A mutation operation was attempted on a database that did not allow mutations.', 'InvalidStateError')],
    ['storage-refused', new DOMException('The user denied permission to access the database.', 'UnknownError')],
    ['storage-refused', new DOMException('The operation is insecure.', 'SecurityError')],
    ['disk-full', new DOMException('Encountered disk full while opening backing store.', 'QuotaExceededError')],
    ['disk-full', new DOMException('Internal error: IO error: write failed', 'UnknownError')],
    ['storage-broken', unknown],
  ] as const)('is told as %s: %s', async (code, error) => {
    const { store } = freshStore();
    failOpening(Infinity, error);
    await expect(keep(store)).rejects.toMatchObject({ name: 'Trouble', code });
  });

  it('is not opened again where the browser does not allow it', async () => {
    const { store } = freshStore();
    const met = failOpening(Infinity, new DOMException('… did not allow mutations.', 'InvalidStateError'));
    await expect(keep(store)).rejects.toMatchObject({ code: 'storage-refused' });
    expect(met.tried()).toBe(1);
  });
});

describe('a connection that is closed under the store', () => {
  it('is opened again, by the browser’s closing and by our own', async () => {
    const { store, database } = freshStore();
    await keep(store, 1);
    database.backendDB().close();
    await keep(store, 2);
    database.close();
    await keep(store, 3);
    database.backendDB().close();
    expect(await count(store)).toBe(3);
  });

  it('loses and doubles nothing among many pieces of work at once', async () => {
    const { store, database } = freshStore();
    await database.open();
    const works = Array.from({ length: 30 }, (_, n) => keep(store, n + 1));
    const closing = setInterval(() => database.isOpen() && database.backendDB()?.close(), 3);
    const settled = await Promise.allSettled(works);
    clearInterval(closing);
    const kept = settled.flatMap(({ status }, n) => (status === 'fulfilled' ? [idOf(n + 1)] : []));
    const stored = await store.look(async ({ sessions }) => (await sessions.newest(100)).map(({ id }) => id));
    expect(stored.toSorted()).toEqual(expect.arrayContaining(kept));
    expect(new Set(stored).size).toBe(stored.length);
    expect(kept.length).toBeGreaterThan(25);
  });

  it('survives a write that fails for want of room, and writes when there is room again', async () => {
    const { store, database } = freshStore();
    await database.open();
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('Encountered disk full', 'QuotaExceededError');
    });
    await expect(keep(store)).rejects.toMatchObject({ code: 'disk-full' });
    vi.restoreAllMocks();
    await keep(store);
    expect(await count(store)).toBe(1);
  });

  it('lets a bug of ours pass as what it is', async () => {
    const { store } = freshStore();
    await expect(
      store.change(async () => {
        throw new TypeError('a bug');
      }),
    ).rejects.toThrow(TypeError);
  });
});
