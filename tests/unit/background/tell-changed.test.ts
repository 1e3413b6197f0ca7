import { describe, expect, it } from 'vitest';
import type { Changed } from '@/utils/messages/protocol';
import type { Tab } from '@/utils/platform/desk';
import { tellChanged } from '@/utils/background/tell-changed';

const desk = { all: async () => [{ tabId: -1 }, { tabId: 3 }, { tabId: 8 }] as Tab[] };
const nobody = () => Promise.reject(new Error('Could not establish connection. Receiving end does not exist.'));

/** Voices that note whom they reach. */
function voices() {
  const heard: (number | 'pages')[] = [];
  const noteOf =
    (who: number | 'pages') =>
    async ({ kind }: Changed) =>
      kind === 'changed' && heard.push(who);
  return { heard, toPages: noteOf('pages'), toTab: (tabId: number, message: Changed) => noteOf(tabId)(message) };
}

describe('telling that something has changed', () => {
  it('reaches the pages, and by their tabs the frames that hear nothing else', async () => {
    const { heard, ...all } = voices();
    await tellChanged(all, desk);
    expect(heard).toEqual(['pages', -1, 3, 8]);
  });

  it('is said once where the frames hear what is said to the pages', async () => {
    const { heard, toPages } = voices();
    await tellChanged({ toPages, toTab: null }, desk);
    expect(heard).toEqual(['pages']);
  });

  it('reaches the others though nobody hears it in one place', async () => {
    const { heard, toTab } = voices();
    await tellChanged({ toPages: nobody, toTab: (tabId, message) => (tabId === 3 ? nobody() : toTab(tabId, message)) }, desk);
    expect(heard).toEqual([-1, 8]);
  });
});
