import { describe, expect, it } from 'vitest';
import { forgetLostTabs } from '@/utils/background/tabs';
import type { Tools } from '@/utils/background/tools';
import { companionTab } from '@/utils/domain/companion';
import { createDesk, type Tab } from '@/utils/platform/desk';

const at = Date.UTC(2026, 10, 23, 14);
const id = (n: number): string => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;
const tabOf = (tabId: number): Tab => ({
  tabId,
  frameId: 0,
  site: tabId === companionTab ? null : 'zoom',
  roomHash: null,
  visitId: id(tabId + 2),
  state: 'unknown',
  stateAt: at,
  seenAt: at,
  sessionId: id(100),
  handId: id(100),
  groupId: null,
  tokens: [],
  grants: [],
});

describe('tabs that were closed while nobody listened', () => {
  it('are forgotten; those that are open stay, and so does the companion, which has none', async () => {
    const held = Object.fromEntries([1, 2, companionTab].map((tabId) => [`tab:${tabId}`, tabOf(tabId)]));
    const desk = createDesk({
      get: async (key) => structuredClone(key === null ? held : { [key]: held[key] }),
      set: async (items) => void Object.assign(held, items),
      remove: async (keys) => {
        for (const key of [keys].flat()) delete held[key];
      },
    });
    const askedFor: number[] = [];
    const tools: Pick<Tools, 'desk' | 'now' | 'changed' | 'isTabOpen'> & { readonly store: Pick<Tools['store'], 'change'> } = {
      desk,
      now: () => at,
      changed: () => {},
      isTabOpen: async (tabId) => {
        askedFor.push(tabId);
        return tabId === 2;
      },
      store: { change: () => Promise.reject(new Error('Nothing can be stored')) },
    };
    await forgetLostTabs(tools as Tools);
    expect((await desk.all()).map(({ tabId }) => tabId)).toEqual([2, companionTab]);
    expect(askedFor).toEqual([1, 2]);
  });
});
