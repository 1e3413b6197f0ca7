import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { callFrame, openMeet, openZoom, wake, type ZoomVisit } from '@/tests/rehearsal/drive';
import { dockIn, docksIn, eventually, pressTab, type Rect } from '@/tests/support/dock';
import { openStage, panelIn, pressToolbarButton, type Stage } from '@/tests/support/stage';

const overlap = (a: Rect, b: Rect): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** Where the site's own button to leave the call is, in the window. */
async function leaveButton(page: Page): Promise<Rect> {
  await wake(page);
  const frame = await callFrame(page);
  const box = await frame.locator('[jsname="CQylAd"], .footer__leave-btn-container').first().boundingBox();
  if (!box) throw new Error('The leave button is not there');
  return { left: box.x, top: box.y, right: box.x + box.width, bottom: box.y + box.height };
}

describe('the dock', () => {
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

  it('is a slim tab at first, and opens with one click', async () => {
    await openMeet(page, { room: 'dka-wvnx-mza', at: 'call' });
    const closed = await dockIn(page);
    expect(closed).toMatchObject({ panel: null, hasFrame: false });
    expect((closed.tab?.right ?? 0) - (closed.tab?.left ?? 0)).toBeLessThanOrEqual(40);
    await pressTab(page);
    const open = await dockIn(page, ({ panel }) => panel !== null);
    expect((open.panel?.right ?? 0) - (open.panel?.left ?? 0)).toBe(320);
    await pressTab(page);
    await dockIn(page, ({ panel, tab }) => panel === null && tab !== null);
  });

  it('goes to the other edge, takes another width, and is found there next time on that site only', async () => {
    await openMeet(page, { room: 'dkb-wvnx-mzb', at: 'call' });
    await pressTab(page);
    const panel = await panelIn(page);
    await panel.getByRole('button', { name: 'Move to the other side' }).click();
    const right = await dockIn(page, (dock) => (dock.panel?.left ?? 0) > 640);
    const handle = right.handle;
    if (!handle) throw new Error('There is no handle');
    // Above the tab, which stands over the middle of the handle.
    const [x, y] = [(handle.left + handle.right) / 2, handle.top + 40];
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x - 50, y, { steps: 5 });
    await page.mouse.move(x - 100, y, { steps: 5 });
    await page.mouse.up();
    const wide = await dockIn(page, (dock) => width(dock.panel) > 400);

    const next = await stage.context.newPage();
    await openMeet(next, { room: 'dkc-wvnx-mzc', at: 'call' });
    const again = await dockIn(next, (dock) => dock.panel !== null);
    expect(again.panel).toEqual(wide.panel);
    await next.close();

    const other = await stage.context.newPage();
    await openZoom(other, { form: 'tab', id: '84335626871', at: 'call' });
    const onZoom = await dockIn(other);
    expect(onZoom.tab?.left).toBeLessThan(100);
    await other.close();

    // As it was, for the tests that follow.
    await panel.getByRole('button', { name: 'Move to the other side' }).click();
    await panel.getByRole('button', { name: 'Put Kindling aside' }).click();
    await dockIn(page, (dock) => dock.panel === null && (dock.tab?.left ?? 999) < 100);
  });

  it('never takes the keyboard when it opens by itself', async () => {
    await openMeet(page, { room: 'dkd-wvnx-mzd', at: 'call' });
    await pressTab(page);
    await panelIn(page);

    const next = await stage.context.newPage();
    await openMeet(next, { room: 'dke-wvnx-mze', at: 'call' });
    const panel = await panelIn(next);
    await next.waitForTimeout(500);
    expect(await panel.evaluate(() => document.hasFocus())).toBe(false);
    await next.keyboard.press('c');
    expect(await (await callFrame(next)).evaluate(() => window.__rehearsal.shortcuts)).toEqual(['captions']);
    await next.close();
    await pressTab(page);
    await dockIn(page, (dock) => dock.panel === null);
  });

  it('gives the keyboard to the panel when the person opens it, and Esc gives it back', async () => {
    await openMeet(page, { room: 'dkf-wvnx-mzf', at: 'call' });
    await pressTab(page);
    const panel = await panelIn(page);
    await eventually(async () => expect(await panel.evaluate(() => document.hasFocus())).toBe(true));
    await page.keyboard.press('Escape');
    await eventually(async () => expect(await panel.evaluate(() => document.hasFocus())).toBe(false));
    await page.keyboard.press('c');
    await eventually(async () =>
      expect(await (await callFrame(page)).evaluate(() => window.__rehearsal.shortcuts)).toEqual(['captions']),
    );
    await pressTab(page);
  });

  const zoomForms: ZoomVisit[] = [
    { form: 'shell', id: '84335626861' },
    { form: 'tab', id: '84335626862' },
    { form: 'vanity', id: '84335626863' },
  ];
  it.each(zoomForms)('is there once on Zoom ($form), in the frame that holds the call', async (visit) => {
    await openZoom(page, { ...visit, at: 'call' });
    await dockIn(page);
    const frame = await callFrame(page);
    expect(await frame.evaluate(() => document.querySelectorAll('kindling-dock').length)).toBe(1);
    expect(await docksIn(page)).toHaveLength(1);
  });

  it.each([
    [1280, 800],
    [1920, 1080],
    [640, 700],
  ])('covers no leave button at %i × %i, on either edge', async (w, h) => {
    await page.setViewportSize({ width: w, height: h });
    for (const open of [
      () => openMeet(page, { room: 'dkg-wvnx-mzg', at: 'call' }),
      () => openZoom(page, { form: 'tab', id: '84335626864', at: 'call' }),
      () => openZoom(page, { form: 'shell', id: '84335626865', at: 'call' }),
    ]) {
      await open();
      const closed = await dockIn(page);
      if (!closed.panel) await pressTab(page);
      for (const side of ['first', 'second']) {
        const before = await dockIn(page, ({ panel }) => panel !== null);
        const leave = await leaveButton(page);
        for (const part of [before.tab, before.panel, before.handle]) {
          expect(part && overlap(part, leave), `${side} edge`).toBeFalsy();
        }
        await (await panelIn(page)).getByRole('button', { name: 'Move to the other side' }).click();
        await dockIn(page, ({ panel }) => panel !== null && panel.left !== before.panel?.left);
      }
      await pressTab(page);
      await dockIn(page, ({ panel }) => panel === null);
    }
  });

  it('is shown and hidden by the toolbar button in a call; elsewhere that opens the journal, once', async () => {
    await openMeet(page, { room: 'dkh-wvnx-mzh', at: 'call' });
    await dockIn(page);
    await pressToolbarButton(stage, page);
    await dockIn(page, ({ panel }) => panel !== null);
    await pressToolbarButton(stage, page);
    await dockIn(page, ({ panel }) => panel === null);

    const elsewhere = await stage.context.newPage();
    await elsewhere.goto('https://meet.google.com/landing');
    const opened = stage.context.waitForEvent('page');
    await pressToolbarButton(stage, elsewhere);
    const journal = await opened;
    await journal.getByRole('heading', { level: 1 }).waitFor();
    expect(journal.url()).toContain('/journal.html');
    await pressToolbarButton(stage, elsewhere);
    await elsewhere.waitForTimeout(500);
    expect(stage.context.pages().filter((candidate) => candidate.url().includes('/journal.html'))).toHaveLength(1);
    await journal.close();
    await elsewhere.close();
  });
});

const width = (rect: Rect | null): number => (rect ? rect.right - rect.left : 0);
