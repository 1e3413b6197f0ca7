import type { Page } from 'playwright-core';
import type { browser } from 'wxt/browser';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { callFrame, openMeet } from '@/tests/rehearsal/drive';
import { eventually } from '@/tests/support/dock';
import { openPanel, storedRecord } from '@/tests/support/in-call';
import { openOwnPage, openStage, storedIn, textInTarget, type Stage } from '@/tests/support/stage';

declare const chrome: typeof browser;

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());
beforeEach(async () => {
  // There is one companion, whoever showed it last.
  const worker = await stage.worker();
  await worker.evaluate(() => chrome.storage.local.remove('tab:-1'));
});
afterEach(async () => {
  // The last page takes the browser with it.
  const blank = await stage.context.newPage();
  await Promise.all(stage.context.pages().flatMap((page) => (page === blank ? [] : [page.close()])));
});

const openCompanion = (): Promise<Page> => openOwnPage(stage, 'companion.html');
const press = (page: Page, name: string | RegExp): Promise<void> => page.getByRole('button', { name }).click();

/** Everything that shows the companion, as the browser itself knows it. */
async function companionsIn(): Promise<{ readonly type: string; readonly frameId: number }[]> {
  const worker = await stage.worker();
  return worker.evaluate(async () =>
    (await chrome.runtime.getContexts({}))
      .filter(({ documentUrl }) => documentUrl?.includes('/companion.html'))
      .map(({ contextType, frameId }) => ({ type: contextType, frameId })),
  );
}

/** A warm-up, a note, the end and a few words about it, from whatever the companion shows before the warm-up. */
async function holdMeeting(companion: Page, words: string): Promise<void> {
  await press(companion, 'Start warm-up');
  await press(companion, /^End/);
  const note = companion.getByRole('textbox', { name: 'A note for yourself' });
  await note.fill(words);
  await storedRecord(stage, 'sessions', (session) => session['note'] === words);
  await press(companion, 'Finish and reflect');
  await companion.getByRole('radio', { name: 'Very much' }).check({ force: true });
  await press(companion, 'Save');
  await press(companion, 'Done');
}

describe('the companion, a page of its own', () => {
  it('holds a whole meeting beside a call that no page shows, and the next one of the same group', async () => {
    const companion = await openCompanion();
    await companion.getByRole('heading', { name: 'Whose call is this?' }).waitFor();
    // There is no dock to be moved or shut here, and no call's page to go back to.
    for (const name of ['Move to the other side', 'Put Kindling aside']) {
      expect(await companion.getByRole('button', { name }).count()).toBe(0);
    }
    expect(await companion.getByText('Esc: back to the call').count()).toBe(0);

    await press(companion, 'A new group');
    await holdMeeting(companion, 'The first one');
    const first = await storedRecord(stage, 'sessions', ({ note }) => note === 'The first one');
    expect(first).toMatchObject({ site: null, roomHash: null, segments: [{ ending: 'by-hand' }] });
    expect((await storedIn(stage))['reflections']).toMatchObject([
      { id: first['id'], state: 'submitted', answers: { worth: 4 } },
    ]);

    await companion.getByRole('heading', { name: 'Whose call is this?' }).waitFor();
    await press(companion, /^Group without a name/);
    await holdMeeting(companion, 'The second one');
    const second = await storedRecord(stage, 'sessions', ({ note }) => note === 'The second one');
    expect(second['groupId']).toBe(first['groupId']);
    expect((await storedIn(stage))['groups']).toHaveLength(1);

    const journal = await openOwnPage(stage, `journal.html#/session/${String(second['id'])}`);
    await journal.getByText(/^Another call/).waitFor();
    const note = journal.getByRole('textbox', { name: 'A note that only you can read' });
    await eventually(async () => expect(await note.inputValue()).toBe('The second one'));
  });

  it('joins a warm-up by its code', async () => {
    const call = await stage.context.newPage();
    await openMeet(call, { room: 'cpb-wvnx-mzb', at: 'call' });
    const host = await openPanel(call);
    await host.getByRole('button', { name: 'Start warm-up' }).click();
    const code = await host.locator('code').innerText();

    const companion = await openCompanion();
    await press(companion, 'A new group');
    await press(companion, 'Join with a code');
    await companion.getByRole('textbox', { name: 'Paste the message or its code' }).fill(code);
    await press(companion, 'Join');
    await companion.getByRole('timer').waitFor();
    const { id, sessionId, hand } = await storedRecord(stage, 'warmUps', ({ isHost }) => isHost === false);
    // The same starters, in a session of one's own.
    const { warmUps = [] } = await storedIn(stage);
    const led = warmUps.filter((one) => one['id'] !== id && JSON.stringify(one['hand']) === JSON.stringify(hand));
    expect(led).toMatchObject([{ isHost: true }]);
    expect(led[0]?.['sessionId']).not.toBe(sessionId);
  });

  it('leads back to the question whose call it is, and to the meeting without a warm-up', async () => {
    const companion = await openCompanion();
    await press(companion, 'A new group');
    await press(companion, 'Back');
    await press(companion, 'A new group');
    await press(companion, 'Straight to the meeting');
    const before = (await storedIn(stage))['groups']?.length;
    await companion.getByRole('textbox', { name: 'A note for yourself' }).fill('Without a warm-up');
    const { groupId } = await storedRecord(stage, 'sessions', ({ note }) => note === 'Without a warm-up');
    await press(companion, 'Finish and reflect');
    await press(companion, 'Not this time');
    await press(companion, 'Done');

    await companion.getByRole('button', { name: /^Group without a name/ }).first().click();
    await press(companion, 'Back');
    await companion.getByRole('heading', { name: 'Whose call is this?' }).waitFor();
    const { groups = [] } = await storedIn(stage);
    expect(groups.map(({ id }) => id)).toContain(groupId);
    expect(groups).toHaveLength(before ?? 0);
  });

  it('can be shut in the middle and opened again, and forgets nothing', async () => {
    const before = await openCompanion();
    await press(before, 'A new group');
    await press(before, 'Start warm-up');
    await press(before, /^End/);
    await before.getByRole('textbox', { name: 'A note for yourself' }).fill('Half a note');
    await storedRecord(stage, 'sessions', ({ note }) => note === 'Half a note');
    await before.close();

    const after = await openCompanion();
    await expectNote(after, 'Half a note');
    await press(after, 'Finish and reflect');
    await press(after, 'Not this time');
    await press(after, 'Done');
    await after.getByRole('heading', { name: 'Whose call is this?' }).waitFor();
  });
});

const expectNote = (page: Page, text: string): Promise<void> =>
  eventually(async () => {
    expect(await page.getByRole('textbox', { name: 'A note for yourself' }).inputValue()).toBe(text);
  });

describe('a call’s page', () => {
  it('can neither show the companion, in whatever way, nor talk as one', async () => {
    const page = await stage.context.newPage();
    await openMeet(page, { room: 'cpa-wvnx-mza', at: 'call' });
    const call = await callFrame(page);
    const origin = `chrome-extension://${stage.browser.extensionId}`;
    await call.evaluate(async (ours) => {
      const addFrame = (address: string): HTMLIFrameElement => {
        const made = document.createElement('iframe');
        made.src = address;
        document.body.append(made);
        return made;
      };
      const rest = (): Promise<void> => new Promise((resolve) => void setTimeout(resolve, 800));
      addFrame(`${ours}/companion.html`);
      // A frame and a window with what may be shown, led on from there.
      const frame = addFrame(`${ours}/panel.html`);
      const opened = [window.open(`${ours}/panel.html`), window.open(`${ours}/companion.html`)];
      await rest();
      frame.src = `${ours}/companion.html`;
      for (const one of opened) {
        try {
          if (one) one.location.href = `${ours}/companion.html`;
        } catch {
          // As it should be.
        }
      }
      const link = document.createElement('a');
      link.href = `${ours}/companion.html`;
      link.target = '_blank';
      document.body.append(link);
      link.click();
      await rest();
    }, origin);
    expect(await companionsIn()).toEqual([]);

    await call.evaluate(async (address) => {
      const made = document.createElement('iframe');
      made.src = address;
      const loaded = new Promise((resolve) => made.addEventListener('load', resolve));
      document.body.append(made);
      await loaded;
    }, `${origin}/panel.html`);
    const look = { kind: 'panel.look', body: {} };
    const pick = { kind: 'companion.pick', body: { groupId: null } };
    const frame = page.frames().find((one) => one.url() === `${origin}/panel.html`);
    if (!frame) throw new Error('The page could not make the frame');
    for (const message of [look, pick]) {
      const answer = await frame.evaluate((said) => chrome.runtime.sendMessage(said), message);
      expect(answer, message.kind).toEqual({ ok: false, error: 'not-allowed' });
    }
  });
});

describe('from the journal', () => {
  it('the companion opens in a window of its own, once', async () => {
    const journal = await openOwnPage(stage, 'journal.html');
    const opening = stage.context.waitForEvent('page', (page) => page.url().endsWith('/companion.html'));
    await press(journal, 'In a window of its own');
    const companion = await opening;
    await companion.getByRole('heading', { name: 'Whose call is this?' }).waitFor();
    await press(journal, 'In a window of its own');
    await journal.waitForTimeout(1_000);
    expect(await companionsIn()).toEqual([{ type: 'TAB', frameId: 0 }]);
  });

  // Nothing shuts the browser's side panel from here, so this comes last.
  it('it opens in the browser’s own side panel, and is the same one there', async () => {
    const journal = await openOwnPage(stage, 'journal.html');
    await press(journal, 'Beside another call');
    await eventually(async () => expect(await companionsIn()).toEqual([{ type: 'SIDE_PANEL', frameId: 0 }]));
    await eventually(async () => expect(await textInTarget(stage, '/companion.html')).toContain('Whose call is this?'));

    const inTab = await openCompanion();
    await press(inTab, 'A new group');
    await press(inTab, 'Start warm-up');
    await press(inTab, /^End/);
    await inTab.getByRole('textbox', { name: 'A note for yourself' }).waitFor();
    await inTab.close();
    await eventually(async () => expect(await textInTarget(stage, '/companion.html')).toContain('Finish and reflect'));
  });
});
