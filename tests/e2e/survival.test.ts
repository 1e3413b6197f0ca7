import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { seededRandom } from '@/tests/rehearsal/client/random';
import { callFrame, openMeet, openZoom } from '@/tests/rehearsal/drive';
import { docksIn, dockIn, eventually } from '@/tests/support/dock';
import { noteIn, openNote, openPanel, storedRecord } from '@/tests/support/in-call';
import { startKillStorm, type KillStorm } from '@/tests/support/kill-storm';
import { cardTexts, idsByText } from '@/tests/support/person';
import { killWorker, openStage, panelIn, storedIn, type Stage } from '@/tests/support/stage';

const killCount = 50;
const lastOnes = 5;
const sentence = 'Mira draws the map, Joe asks why; we try it again on Tuesday. ';

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

/** Types as people do, in bursts, for as long as the storm goes on. @returns all that was typed */
async function typeThrough(storm: KillStorm, seed: number): Promise<string> {
  const random = seededRandom(seed);
  let typed = '';
  while (!storm.isOver) {
    const key = sentence[typed.length % sentence.length] ?? ' ';
    await page.keyboard.press(key === ' ' ? 'Space' : key);
    typed += key;
    await page.waitForTimeout(random() < 0.7 ? 0 : random() * 150);
  }
  return typed;
}

/**
 * A storm forgives the loss of all but the last word, since each brings the whole text. Here each is the last one: nothing
 * comes after it that would bring it once more.
 */
async function lastBeforeAKill(press: () => Promise<void>, seen: (turn: number) => Promise<unknown>): Promise<void> {
  const random = seededRandom(51);
  for (let turn = 1; turn <= lastOnes; turn++) {
    await page.bringToFront();
    const kill = page.waitForTimeout(random() * 30).then(() => killWorker(stage));
    await Promise.all([press(), kill]);
    await seen(turn);
  }
}

async function openTab(room: string): Promise<Page> {
  const tab = await stage.context.newPage();
  await openMeet(tab, { room, at: 'call' });
  return tab;
}

const countOf = async (store: string): Promise<number> => (await storedIn(stage))[store]?.length ?? 0;

describe(`the background worker is killed ${killCount} times`, () => {
  it('while a note is typed: every key is stored, in one session', async () => {
    const before = await countOf('sessions');
    await openMeet(page, { room: 'kaa-wvnx-mza', at: 'call' });
    await openNote(page);
    const storm = await startKillStorm(stage, page, killCount, 11);
    const typed = await typeThrough(storm, 12);
    await storm.end();

    await storedRecord(stage, 'sessions', ({ note }) => note === typed);
    await lastBeforeAKill(() => page.keyboard.press('x'), (turn) =>
      storedRecord(stage, 'sessions', ({ note }) => note === typed + 'x'.repeat(turn)),
    );
    expect(await countOf('sessions')).toBe(before + 1);
  });

  it('while the reflection is typed, chosen and saved: it is stored once, as it was left', async () => {
    const before = await countOf('reflections');
    await openMeet(page, { room: 'kab-wvnx-mzb', at: 'call' });
    await openNote(page);
    const panel = await panelIn(page);
    await panel.getByRole('button', { name: 'Finish and reflect' }).click();
    const useful = panel.getByRole('textbox', { name: 'One useful thing' });
    await useful.click();

    const storm = await startKillStorm(stage, page, killCount, 21);
    const typed = await typeThrough(storm, 22);
    await storm.end();
    const last = await startKillStorm(stage, page, 3, 23);
    await panel.getByRole('radio', { name: 'Very much' }).check({ force: true });
    await panel.getByRole('radio', { name: 'Some of both' }).check({ force: true });
    await panel.getByRole('button', { name: 'Save' }).click();
    await panel.getByText('Thank you').waitFor();
    // What was pressed may be over before the last worker is: then nothing wakes another.
    expect(await last.abate()).toBeGreaterThan(0);

    const { answers } = await storedRecord(stage, 'reflections', ({ state }) => state === 'submitted');
    expect(answers).toEqual({ worth: 4, together: 2, useful: typed });
    expect(await countOf('reflections')).toBe(before + 1);
  });

  it('while a warm-up runs and is steered: one warm-up, at the revision and the card that were last on screen', async () => {
    const before = await countOf('warmUps');
    await openMeet(page, { room: 'kac-wvnx-mzc', at: 'call' });
    const panel = await openPanel(page);
    const button = (name: string | RegExp) => panel.getByRole('button', { name });
    const storm = await startKillStorm(stage, page, killCount, 31);
    const random = seededRandom(32);
    await button('Start warm-up').click();
    await button('Pause').waitFor();

    let revision = 0;
    while (!storm.isOver) {
      const turn = revision++ % 3;
      await button([/^Pause/, /^Next/, /^Resume/][turn] ?? '').click();
      await page.waitForTimeout(random() * 60);
    }
    await storm.end();

    const atRevision = (wanted: number) =>
      storedRecord(stage, 'warmUps', ({ plan }) => (plan as { revision: number }).revision === wanted);
    await atRevision(revision);
    await button(/^Next/).focus();
    await lastBeforeAKill(() => page.keyboard.press('Enter'), (turn) => atRevision(revision + turn));
    const { plan, hand } = await atRevision(revision + lastOnes);
    const { isPaused, cursor, endedAt } = plan as Record<string, number | boolean | null>;
    const ids = idsByText('en');
    expect((await cardTexts(panel)).map((text) => ids.get(text))).toEqual((hand as string[][])[Number(cursor) % 32]);
    expect(isPaused).toBe(revision % 3 !== 0);
    expect(endedAt).toBeNull();
    expect(await countOf('warmUps')).toBe(before + 1);
  });
});

describe('the page goes away under the person', () => {
  it.each([
    ['Meet', () => openMeet(page, { room: 'kba-wvnx-mza', at: 'call' })],
    ['the Zoom shell', () => openZoom(page, { id: '84335626811', at: 'call' })],
  ])('on %s, reloaded in mid-word: the text is there again, in the same session, in one panel', async (site, open) => {
    const half = `On ${site}, ab`;
    await open();
    await openNote(page);
    await page.keyboard.type(half);
    await page.reload();
    await callFrame(page);
    await dockIn(page, ({ panel }) => panel !== null);
    const note = noteIn(await panelIn(page));
    await eventually(async () => expect(await note.inputValue()).toBe(half));

    await note.click();
    await page.keyboard.press('End');
    await page.keyboard.type('out maps');
    const session = await storedRecord(stage, 'sessions', (stored) => stored['note'] === `${half}out maps`);
    expect(session['segments']).toHaveLength(2);
    expect(session['endedAt']).toBeNull();
    expect(await docksIn(page)).toHaveLength(1);
    expect(page.frames().filter((frame) => frame.url().includes('/panel.html'))).toHaveLength(1);
  });

  it('sent home in mid-word, and back again: the text is there, in the same session', async () => {
    const half = 'On the way ho';
    await openMeet(page, { room: 'kbb-wvnx-mzb', at: 'call' });
    const address = page.url();
    await openNote(page);
    await page.keyboard.type(half);
    await page.goto('https://meet.google.com/landing');
    await storedRecord(stage, 'sessions', ({ note, endedAt }) => note === half && endedAt !== null);
    await page.goto(address);
    const note = noteIn(await panelIn(page));
    await eventually(async () => expect(await note.inputValue()).toBe(half));
    const session = await storedRecord(stage, 'sessions', (stored) => stored['note'] === half && stored['endedAt'] === null);
    expect(session['segments']).toHaveLength(2);
    expect(await docksIn(page)).toHaveLength(1);
  });
});

describe('the tab is closed in mid-word', () => {
  const closings = 20;

  it(`${closings} times, at once after a key: at most that key is missing`, async () => {
    const random = seededRandom(41);
    const typed: string[] = [];
    for (let turn = 0; turn < closings; turn += 5) {
      // Calls are believed after a second, all of them in the same one.
      const tabs = await Promise.all([0, 1, 2, 3, 4].map((lane) => openTab(`kca-wvnx-mz${'abcdefghijklmnopqrst'[turn + lane]}`)));
      for (const tab of tabs) {
        await tab.bringToFront();
        await openNote(tab);
        const text = `closing ${typed.length}: ${sentence}`.slice(0, 14 + Math.floor(random() * 20));
        for (const key of text) await tab.keyboard.press(key === ' ' ? 'Space' : key, { delay: random() < 0.5 ? 0 : random() * 40 });
        await tab.close();
        typed.push(text);
      }
    }
    const sessions = await eventually(async () => {
      const found = ((await storedIn(stage))['sessions'] ?? []).filter(({ note }) => String(note).startsWith('closing'));
      expect(found).toHaveLength(closings);
      expect(found.every(({ endedAt }) => endedAt !== null)).toBe(true);
      return found;
    });
    for (const text of typed) {
      const notes = sessions.map(({ note }) => String(note)).filter((note) => note.startsWith(text.slice(0, 12)));
      expect([[text], [text.slice(0, -1)]]).toContainEqual(notes);
    }
  });
});
