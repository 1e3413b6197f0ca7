import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { callFrame, openMeet, openZoom } from '@/tests/rehearsal/drive';
import { dockIn, eventually } from '@/tests/support/dock';
import { noteIn, openNote, openPanel } from '@/tests/support/in-call';
import { openStage, panelIn, type Stage } from '@/tests/support/stage';

/** A call, and a key that is a shortcut of its page while nothing has the focus. */
interface Site {
  readonly name: string;
  open(page: Page, turn: number): Promise<unknown>;
  readonly shortcut: { readonly key: string; readonly does: string };
}

const sites: readonly Site[] = [
  {
    name: 'Meet',
    open: (page, turn) => openMeet(page, { room: `kea-wvnx-mz${'abc'[turn]}`, at: 'call' }),
    shortcut: { key: 'c', does: 'captions' },
  },
  {
    name: 'Zoom in a tab',
    open: (page, turn) => openZoom(page, { form: 'tab', id: `8433562683${turn}`, at: 'call' }),
    shortcut: { key: 'Space', does: 'push-to-talk' },
  },
  {
    name: 'the Zoom shell',
    open: (page, turn) => openZoom(page, { form: 'shell', id: `8433562684${turn}`, at: 'call' }),
    shortcut: { key: 'Space', does: 'push-to-talk' },
  },
];

/** What the page's own listeners heard, in every frame of the page's own. */
async function heard(page: Page): Promise<{ keys: string[]; shortcuts: string[] }> {
  const all = { keys: [] as string[], shortcuts: [] as string[] };
  for (const frame of page.frames()) {
    if (!frame.url().startsWith('https:')) continue;
    const { keys, shortcuts } = await frame.evaluate(() => ({
      keys: window.__rehearsal.keys.map(({ type, key, where, target }) => `${type} ${key} at ${where} on ${target}`),
      shortcuts: window.__rehearsal.shortcuts,
    }));
    all.keys.push(...keys);
    all.shortcuts.push(...shortcuts);
  }
  return all;
}

/** Presses somewhere in the call where there is nothing. */
const clickInCall = (page: Page): Promise<void> => page.mouse.click(640, 300);

describe.each(sites)('the keyboard on $name', ({ open, shortcut }) => {
  let stage: Stage;
  let page: Page;
  let turn = 0;
  beforeAll(async () => {
    stage = await openStage();
  });
  afterAll(() => stage.close());
  beforeEach(async () => {
    page = await stage.context.newPage();
    await open(page, turn++);
  });
  afterEach(() => page.close());

  it('what is typed in the panel reaches no listener of the page, and does nothing there', async () => {
    await openNote(page);
    const before = await heard(page);
    expect(before).toEqual({ keys: [], shortcuts: [] });

    await page.keyboard.type('m c e d  hand up, a v h u y');
    for (const key of ['Enter', 'Backspace', 'ArrowLeft', 'Home', 'End', 'Tab', 'c', 'm', 'Shift+Tab']) await page.keyboard.press(key);
    for (const key of ['Control+d', 'Control+e', 'Control+Alt+h', 'Alt+a', 'Alt+v']) await page.keyboard.press(key);
    await page.keyboard.insertText('pasted or composed');
    expect(await heard(page)).toEqual({ keys: [], shortcuts: [] });
    expect(await noteIn(await panelIn(page)).inputValue()).toContain('m c e d  hand up, a v h u y');
  });

  it('Esc gives the keyboard back to the call, where its shortcuts work again', async () => {
    await clickInCall(page);
    await openNote(page);
    await page.keyboard.type('typing');
    await page.keyboard.press(shortcut.key);
    expect((await heard(page)).shortcuts).toEqual([]);

    await page.keyboard.press('Escape');
    await eventually(async () => {
      const frame = await callFrame(page);
      const isBack = await frame.evaluate(() => document.activeElement === document.body && document.hasFocus());
      const inPanel = await (await panelIn(page)).evaluate(() => document.hasFocus());
      expect({ isBack, inPanel }).toEqual({ isBack: true, inPanel: false });
    });
    await page.keyboard.press(shortcut.key);
    expect((await heard(page)).shortcuts).toEqual([shortcut.does]);
    // Nothing was lost, and a click goes on where the person was.
    const note = noteIn(await panelIn(page));
    await note.click();
    await page.keyboard.type(' on');
    expect(await note.inputValue()).toMatch(/^typing.* on$/);
  });

  it('a panel opened and closed by mouse leaves the shortcuts to the call', async () => {
    await clickInCall(page);
    await openPanel(page);
    const { tab } = await dockIn(page);
    if (!tab) throw new Error('There is no tab to press');
    await page.mouse.click((tab.left + tab.right) / 2, (tab.top + tab.bottom) / 2);
    await dockIn(page, ({ panel }) => panel === null);
    await page.keyboard.press(shortcut.key);
    expect((await heard(page)).shortcuts).toEqual([shortcut.does]);
  });
});
