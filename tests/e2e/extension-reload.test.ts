import type { Frame, Page } from 'playwright-core';
import type { browser } from 'wxt/browser';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openMeet, openZoom } from '@/tests/rehearsal/drive';
import { docksIn, eventually } from '@/tests/support/dock';
import { noteIn, openNote, openPanel, storedRecord } from '@/tests/support/in-call';
import { cardTexts } from '@/tests/support/person';
import { openStage, panelIn, type Stage } from '@/tests/support/stage';

declare const chrome: typeof browser;

const calmSentence = /Kindling was updated during your call\. Your words are kept\./;

describe('the extension is reloaded in mid-call', () => {
  let stage: Stage;
  let page: Page;
  let complaints: string[];
  beforeAll(async () => {
    stage = await openStage();
  });
  afterAll(() => stage.close());
  beforeEach(async () => {
    page = await stage.context.newPage();
    complaints = [];
    page.on('pageerror', ({ message }) => complaints.push(message));
    page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  });
  afterEach(() => page.close());

  /** Reloads the extension as an update does. The worker that is asked to does not live to answer. */
  async function reloadExtension(): Promise<void> {
    const worker = await stage.worker();
    const isGone = new Promise((resolve) => worker.once('close', resolve));
    await worker.evaluate(() => setTimeout(() => chrome.runtime.reload(), 0));
    await isGone;
  }

  /** The panel, once it has said what happened and is a working page of the new run. */
  async function healedPanel(): Promise<Frame> {
    const panel = await panelIn(page);
    await panel.getByText(calmSentence).first().waitFor();
    await eventually(async () => {
      const isAlive = await panel.evaluate(() => typeof chrome.runtime?.id === 'string');
      if (!isAlive) throw new Error('The panel belongs to the old run');
    });
    await panel.getByText(calmSentence).first().waitFor();
    return panel;
  }

  async function expectOnePanel(): Promise<void> {
    expect(await docksIn(page)).toHaveLength(1);
    expect(page.frames().filter((frame) => frame.url().includes('/panel.html'))).toHaveLength(1);
  }

  it.each([
    ['Meet', () => openMeet(page, { room: 'kda-wvnx-mza', at: 'call' })],
    ['the Zoom shell', () => openZoom(page, { id: '84335626821', at: 'call' })],
  ])('on %s, with half a note: it stays in the one panel, is stored, and can be gone on with', async (site, open) => {
    await open();
    await openNote(page);
    await page.keyboard.type(`On ${site}: bef`);
    await reloadExtension();
    // The old panel does not know yet; what is typed into it now is nobody's but its own.
    await page.keyboard.type('ore, ');
    const panel = await healedPanel();
    await eventually(async () => expect(await noteIn(panel).inputValue()).toBe(`On ${site}: before, `));
    await storedRecord(stage, 'sessions', ({ note }) => note === `On ${site}: before, `);

    await page.bringToFront();
    await page.keyboard.type('and after');
    const session = await storedRecord(stage, 'sessions', ({ note }) => note === `On ${site}: before, and after`);
    expect(session['endedAt']).toBeNull();
    expect(session['segments']).toHaveLength(1);
    await expectOnePanel();
    expect(complaints).toEqual([]);
  });

  it('with half a reflection: the form stays open with every answer, and is saved from there', async () => {
    await openMeet(page, { room: 'kdb-wvnx-mzb', at: 'call' });
    await openNote(page);
    const before = await panelIn(page);
    await before.getByRole('button', { name: 'Finish and reflect' }).click();
    await before.getByRole('radio', { name: 'Very much' }).check({ force: true });
    await before.getByRole('textbox', { name: 'One useful thing' }).click();
    const typed = 'We drew a plan that may well hold for all of two weeks';
    await page.keyboard.type(typed.slice(0, 8));
    await reloadExtension();
    // The hand is still at it when the panel could be loaded anew.
    await page.keyboard.type(typed.slice(8), { delay: 40 });

    const panel = await healedPanel();
    const useful = panel.getByRole('textbox', { name: 'One useful thing' });
    await eventually(async () => expect(await useful.inputValue()).toBe(typed));
    await page.keyboard.type(', on one page');
    await eventually(async () => expect(await useful.inputValue()).toBe(`${typed}, on one page`));
    await panel.getByRole('button', { name: 'Save' }).click();
    await panel.getByText('Thank you').waitFor();
    const { answers } = await storedRecord(stage, 'reflections', ({ state }) => state === 'submitted');
    expect(answers).toEqual({ worth: 4, useful: `${typed}, on one page` });
    await expectOnePanel();
    expect(complaints).toEqual([]);
  });

  it('in a warm-up: it runs on at the same card, and can be steered and ended', async () => {
    await openMeet(page, { room: 'kdc-wvnx-mzc', at: 'call' });
    const before = await openPanel(page);
    await before.getByRole('button', { name: 'Start warm-up' }).click();
    await before.getByRole('button', { name: /^Next/ }).click();
    const card = await cardTexts(before);
    await reloadExtension();
    const panel = await healedPanel();
    expect(card).not.toEqual([]);
    expect(await cardTexts(panel)).toEqual(card);
    await panel.getByRole('button', { name: /^Next/ }).click();
    await panel.getByRole('button', { name: /^End/ }).click();
    const { plan } = await storedRecord(stage, 'warmUps', (warmUp) => (warmUp['plan'] as { endedAt: unknown }).endedAt !== null);
    expect(plan).toMatchObject({ revision: 3 });
    await expectOnePanel();
  });

  it('and the page afterwards: one dock again, and the same session', async () => {
    await openMeet(page, { room: 'kdd-wvnx-mzd', at: 'call' });
    await openNote(page);
    await page.keyboard.type('across both');
    await reloadExtension();
    await healedPanel();
    await page.reload();
    const note = noteIn(await panelIn(page));
    await eventually(async () => expect(await note.inputValue()).toBe('across both'));
    const session = await storedRecord(stage, 'sessions', (stored) => stored['note'] === 'across both' && stored['endedAt'] === null);
    expect(session['segments']).toHaveLength(2);
    await expectOnePanel();
  });
});
