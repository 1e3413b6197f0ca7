import { describe, expect, it } from 'vitest';
import { companionTab } from '@/utils/domain/companion';
import { createDesk, type Tab } from '@/utils/platform/desk';
import { createDockPlaces } from '@/utils/platform/dock-places';
import type { StorageArea } from '@/utils/platform/storage-area';
import { Turns } from '@/utils/messages/turns';

const at = Date.UTC(2026, 10, 23, 14);
const tabOf = (tabId: number, own: Partial<Tab> = {}): Tab => ({
  tabId,
  frameId: 0,
  site: 'zoom',
  roomHash: null,
  visitId: '00000000-0000-4000-8000-000000000001',
  state: 'lobby',
  stateAt: at,
  seenAt: at,
  sessionId: null,
  handId: null,
  groupId: null,
  tokens: [],
  grants: [],
  ...own,
});

const rest = (): Promise<void> => new Promise((resolve) => void setTimeout(resolve, 1));

/** An area as slow as a real one; `canRead` and `canWrite` may be taken from it. */
function createArea(held: Record<string, unknown> = {}) {
  const can = { read: true, write: true };
  const area: StorageArea = {
    async get(key) {
      await rest();
      if (!can.read) throw new Error('An unexpected error occurred');
      return structuredClone(key === null ? held : key in held ? { [key]: held[key] } : {});
    },
    async set(items) {
      await rest();
      if (!can.write) throw new Error('An unexpected error occurred');
      Object.assign(held, structuredClone(items));
    },
    async remove(keys) {
      await rest();
      if (!can.write) throw new Error('An unexpected error occurred');
      for (const key of [keys].flat()) delete held[key];
    },
  };
  return { area, held, can };
}

describe('the desk', () => {
  it('knows a tab through the death of the worker, and forgets it when told to', async () => {
    const { area, held } = createArea();
    await createDesk(area).change(7, () => tabOf(7));
    expect(await createDesk(area).get(7)).toEqual(tabOf(7));
    expect(await createDesk(area).get(8)).toBeNull();
    await createDesk(area).change(7, () => null);
    expect(held).toEqual({});
  });

  it('knows the companion among the tabs: of no site, with the group that was picked', async () => {
    const { area } = createArea({ 'tab:7': tabOf(7) });
    const companion = tabOf(companionTab, { site: null, groupId: '00000000-0000-4000-8000-000000000002' });
    await createDesk(area).change(companionTab, () => companion);
    expect(await createDesk(area).get(companionTab)).toEqual(companion);
    expect(await createDesk(area).all()).toEqual([tabOf(7), companion]);
    await createDesk(area).clearUnseen(at + 1);
    expect(await createDesk(area).get(companionTab)).toBeNull();
  });

  it('knows a tab that an earlier version wrote down: a call goes on through an update', async () => {
    const { groupId: _, ...earlier } = tabOf(7);
    expect(await createDesk(createArea({ 'tab:7': earlier }).area).get(7)).toEqual(tabOf(7));
  });

  it('lets changes of one tab wait for each other, though one fails', async () => {
    const desk = createDesk(createArea().area);
    const add = (n: number) =>
      desk.change(7, async (tab) => {
        await rest();
        if (n === 5) throw new Error('x');
        return { ...(tab ?? tabOf(7)), grants: [...(tab?.grants ?? []), `${n}`.padStart(32, '0')] };
      });
    const settled = await Promise.allSettled(Array.from({ length: 10 }, (_, n) => add(n)));
    expect(settled.filter(({ status }) => status === 'rejected')).toHaveLength(1);
    expect((await desk.get(7))?.grants).toHaveLength(9);
  });

  it('takes what it cannot read for nothing', async () => {
    const { area } = createArea({ 'tab:1': { ...tabOf(1), site: 'elsewhere' }, 'tab:2': 'junk', 'tab:3': { ...tabOf(3), more: 1 } });
    const desk = createDesk(area);
    expect(await Promise.all([1, 2, 3].map((tabId) => desk.get(tabId)))).toEqual([null, null, null]);
  });

  it('remembers for itself what an area that fails does not take', async () => {
    const { area, can } = createArea({ 'tab:7': tabOf(7) });
    const desk = createDesk(area);
    can.write = false;
    await desk.change(7, (tab) => tab && { ...tab, state: 'in-call' });
    expect((await desk.get(7))?.state).toBe('in-call');
    can.read = false;
    expect((await desk.get(7))?.state).toBe('in-call');
    expect(await desk.get(8)).toBeNull();
    await desk.change(7, () => null);
    expect(await desk.get(7)).toBeNull();
    can.write = true;
    can.read = true;
    await desk.change(7, () => tabOf(7, { state: 'left' }));
    expect((await createDesk(area).get(7))?.state).toBe('left');
  });

  it('clears what an earlier run of the browser left, junk too, and nothing that is not its own', async () => {
    const { area, held } = createArea({
      'tab:1': tabOf(1, { seenAt: at - 1 }),
      'tab:2': tabOf(2, { seenAt: at }),
      'tab:3': 'junk',
      'dock:zoom': { edge: 'left' },
    });
    await createDesk(area).clearUnseen(at);
    expect(Object.keys(held)).toEqual(['tab:2', 'dock:zoom']);
  });
});

describe('the dock’s place', () => {
  it('is kept for each site by itself, field by field', async () => {
    const { area } = createArea();
    const places = createDockPlaces(area);
    await Promise.all([places.change('zoom', { width: 400 }), places.change('zoom', { edge: 'right' })]);
    await places.change('google-meet', { isOpen: true });
    expect(await createDockPlaces(area).get('zoom')).toEqual({ edge: 'right', width: 400, isOpen: false });
    expect(await places.get('google-meet')).toEqual({ edge: 'left', width: 320, isOpen: true });
  });

  it('falls back field by field, and where nothing can be read or kept', async () => {
    const { area, can } = createArea({ 'dock:zoom': { edge: 'top', width: 9_999, isOpen: true } });
    const places = createDockPlaces(area);
    expect(await places.get('zoom')).toEqual({ edge: 'left', width: 320, isOpen: true });
    can.read = false;
    can.write = false;
    expect(await places.change('zoom', { width: 333 })).toEqual({ edge: 'left', width: 333, isOpen: false });
  });
});

describe('turns', () => {
  it('let different things go on side by side', async () => {
    const turns = new Turns<string>();
    const done: string[] = [];
    void turns.take('a', () => new Promise(() => {}));
    await turns.take('b', async () => void done.push('b'));
    expect(done).toEqual(['b']);
  });
});
