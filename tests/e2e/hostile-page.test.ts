import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { callFrame, openMeet, openZoom } from '@/tests/rehearsal/drive';
import { walkCall, type CallForm } from '@/tests/rehearsal/walk';
import { dockIn, docksIn, eventually, shutDock, type DockParts } from '@/tests/support/dock';
import { noteIn, openNote, openPanel, storedRecord } from '@/tests/support/in-call';
import { openStage, panelIn, type Stage } from '@/tests/support/stage';

let stage: Stage;
let page: Page;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());
beforeEach(async () => {
  page = await stage.context.newPage();
});
afterEach(() => page.close());

const isShut = ({ tab, panel }: DockParts): boolean => tab !== null && panel === null;

describe('a page that takes our element away', () => {
  it('gets it back within a second and a half, with what was being typed', async () => {
    const call = await openMeet(page, { room: 'kfa-wvnx-mza', at: 'call' });
    await openNote(page);
    await page.keyboard.type('Half a sen');
    const old = await panelIn(page);
    expect(await call.evaluate(() => window.__rehearsal.removeForeign())).toBe(1);
    const removedAt = Date.now();
    await eventually(async () => expect(old.isDetached()).toBe(true));
    await dockIn(page, ({ panel }) => panel !== null);
    expect(Date.now() - removedAt).toBeLessThan(1_500);

    const note = noteIn(await panelIn(page));
    await eventually(async () => expect(await note.inputValue()).toBe('Half a sen'));
    await note.click();
    await page.keyboard.press('End');
    await page.keyboard.type('tence');
    await storedRecord(stage, 'sessions', (session) => session['note'] === 'Half a sentence');
    expect(await docksIn(page)).toHaveLength(1);
  });

  it('and does so again at once makes no loop of it: after a few times it has its way, and nothing is lost', async () => {
    const call = await openMeet(page, { room: 'kfb-wvnx-mzb', at: 'call' });
    await openNote(page);
    await page.keyboard.type('Kept all the same');
    await call.evaluate(() => window.__rehearsal.keepRemovingForeign());
    await page.waitForTimeout(9_000);
    const removals = await call.evaluate(() => window.__rehearsal.removals());
    expect(removals).toBeGreaterThanOrEqual(2);
    expect(removals).toBeLessThanOrEqual(6);
    await page.waitForTimeout(2_500);
    expect(await call.evaluate(() => window.__rehearsal.removals())).toBe(removals);

    const slowest = await call.evaluate(async () => {
      let longest = 0;
      for (let turn = 0; turn < 20; turn++) {
        const before = performance.now();
        await new Promise((resolve) => setTimeout(resolve, 10));
        longest = Math.max(longest, performance.now() - before);
      }
      return longest;
    });
    expect(slowest).toBeLessThan(500);
    await storedRecord(stage, 'sessions', (session) => session['note'] === 'Kept all the same');
  });
});

describe('a page that looks for the panel', () => {
  it('finds no frame, no shadow tree, no address of ours and no message', async () => {
    const call = await openMeet(page, { room: 'kga-wvnx-mza', at: 'call' });
    await openNote(page);
    await page.keyboard.type('A secret');
    const found = await call.evaluate(() => {
      const dock = document.querySelector('kindling-dock');
      return {
        isDockThere: dock !== null,
        frames: window.length,
        iframes: document.querySelectorAll('iframe, frame, object, embed').length,
        shadow: dock?.shadowRoot ?? null,
        children: dock?.childNodes.length,
        attributes: dock?.getAttributeNames(),
        text: dock?.textContent,
        ours: window.__rehearsal.resourceNames().filter((name) => name.includes('extension')),
        messages: window.__rehearsal.messages,
        html: document.documentElement.outerHTML.includes('extension://'),
      };
    });
    expect(found).toEqual({
      isDockThere: true,
      frames: 0,
      iframes: 0,
      shadow: null,
      children: 0,
      attributes: [],
      text: '',
      ours: [],
      messages: [],
      html: false,
    });
  });

  it.each([
    ['Meet', () => openMeet(page, { room: 'kgb-wvnx-mzb', at: 'call' })],
    ['Zoom in a tab', () => openZoom(page, { form: 'tab', id: '84335626851', at: 'call' })],
  ])('on %s, can neither send it elsewhere nor feed it', async (site, open) => {
    await open();
    await openNote(page);
    await page.keyboard.type(`Mine, on ${site}`);
    const panel = await panelIn(page);
    const address = panel.url();
    const call = await callFrame(page);
    await call.evaluate(() => {
      window.__rehearsal.navigateFrames('https://meet.google.com/look-alike');
      const dock = document.querySelector('kindling-dock');
      for (let turn = 0; turn < 200; turn++) {
        const order = { kind: 'dock.place', type: 'save', place: { edge: 'left', width: 320, isOpen: false }, body: {}, grant: '0'.repeat(32) };
        window.postMessage(order, '*');
        window.dispatchEvent(new MessageEvent('message', { data: order }));
        dock?.dispatchEvent(new MessageEvent('message', { data: order }));
        document.dispatchEvent(new CustomEvent('dock.toggle', { detail: order }));
      }
    });
    await page.waitForTimeout(1_000);
    expect(panel.isDetached()).toBe(false);
    expect(panel.url()).toBe(address);
    expect(await noteIn(panel).inputValue()).toBe(`Mine, on ${site}`);
    await dockIn(page, (dock) => dock.panel !== null);
  });

  it('opens nothing and closes nothing by events of its own making', async () => {
    const call = await openMeet(page, { room: 'kgc-wvnx-mzc', at: 'call' });
    const poke = (): Promise<void> =>
      call.evaluate(() => {
        const dock = document.querySelector<HTMLElement>('kindling-dock');
        if (!dock) throw new Error('There is no dock');
        const { top, bottom, right } = dock.getBoundingClientRect();
        const at = { bubbles: true, composed: true, cancelable: true, clientX: right - 8, clientY: (top + bottom) / 2 };
        dock.click();
        dock.focus();
        for (const kind of ['pointerdown', 'pointerup', 'mousedown', 'mouseup', 'click', 'dblclick']) dock.dispatchEvent(new MouseEvent(kind, at));
        for (const key of ['Enter', ' ', 'Escape', 'ArrowLeft', 'Tab'])
          for (const kind of ['keydown', 'keypress', 'keyup']) dock.dispatchEvent(new KeyboardEvent(kind, { ...at, key }));
      });
    await openPanel(page);
    await shutDock(page);
    await poke();
    await page.waitForTimeout(500);
    await dockIn(page, isShut);

    await openPanel(page);
    const open = await dockIn(page);
    await poke();
    await page.waitForTimeout(500);
    expect(await dockIn(page)).toEqual(open);
  });
});

describe('a page that steals the keyboard', () => {
  it('gets what is typed after that, and the person is told: what came before is stored', async () => {
    const call = await openMeet(page, { room: 'kia-wvnx-mza', at: 'call' });
    const note = await openNote(page);
    await page.keyboard.type('This is between us. ', { delay: 5 });
    await call.evaluate(() => window.__rehearsal.stealFocus(50));
    await page.keyboard.type('And this went astray', { delay: 20 });

    const panel = await panelIn(page);
    await panel.getByText('The call took the keyboard while you were typing.').waitFor();
    const reached = await note.inputValue();
    const stolen = await call.evaluate(() => window.__rehearsal.stolen());
    expect(stolen).not.toBe('');
    expect(reached + stolen).toBe('This is between us. And this went astray');
    await storedRecord(stage, 'sessions', (session) => session['note'] === reached);

    await call.evaluate(() => window.__rehearsal.stopTricks());
    await note.click();
    await page.keyboard.press('End');
    await page.keyboard.type(' - back');
    await eventually(async () => expect(await panel.getByText('The call took the keyboard').count()).toBe(0));
    await storedRecord(stage, 'sessions', (session) => session['note'] === `${reached} - back`);
  });
});

describe('a page with the strictest headers', () => {
  const strict = [
    ['Meet', () => openMeet(page, { room: 'kja-wvnx-mza', at: 'call', csp: 'hostile' })],
    ['Zoom in a tab', () => openZoom(page, { form: 'tab', id: '84335626861', at: 'call', csp: 'hostile', coep: 'require-corp' })],
    ['the Zoom shell', () => openZoom(page, { form: 'shell', id: '84335626862', at: 'call', csp: 'hostile', coep: 'require-corp' })],
  ] as const;

  it.each(strict)('on %s: the panel is there, is drawn with its styles, and works', async (site, open) => {
    await open();
    const panel = await openPanel(page);
    const start = panel.getByRole('button', { name: 'Start warm-up' });
    expect(await start.evaluate((button) => getComputedStyle(button).borderRadius)).not.toBe('0px');
    await start.click();
    await panel.getByRole('button', { name: /^Next/ }).click();
    await panel.getByRole('button', { name: /^End/ }).click();
    await noteIn(panel).click();
    await page.keyboard.type(`Strict ${site}`);
    await storedRecord(stage, 'sessions', ({ note }) => note === `Strict ${site}`);
  });
});

describe('the page’s own console', () => {
  const forms: readonly CallForm[] = [
    { name: 'meet', open: (tab) => openMeet(tab, { room: 'kka-wvnx-mza' }) },
    { name: 'zoom-shell', open: (tab) => openZoom(tab, { form: 'shell', id: '84335626871' }) },
  ];

  it.each(forms)('on $name shows no error and no warning of ours in a whole call', async (form) => {
    const said: string[] = [];
    stage.context.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) said.push(`${message.type()}: ${message.text()} (${message.location().url})`);
    });
    stage.context.on('weberror', (error) => said.push(`uncaught: ${error.error().message}`));
    await walkCall(stage, form);
    expect(said).toEqual([]);
  });
});
