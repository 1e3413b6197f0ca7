import type { Frame, Page } from 'playwright-core';
import type { browser } from 'wxt/browser';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { callFrame, openMeet } from '@/tests/rehearsal/drive';
import { openNote, storedRecord } from '@/tests/support/in-call';
import { openStage, storedIn, type Stage } from '@/tests/support/stage';

declare const chrome: typeof browser;

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

describe('a panel that the page makes for itself', () => {
  /** A frame with a page of ours in it that nobody of ours put there. */
  async function makeFrame(path: string): Promise<Frame | null> {
    const call = await callFrame(page);
    const url = `chrome-extension://${stage.browser.extensionId}/${path}`;
    const before = page.frames();
    await call.evaluate(async (address) => {
      const made = document.createElement('iframe');
      const loaded = new Promise((resolve) => made.addEventListener('load', resolve));
      made.src = address;
      document.body.append(made);
      await loaded;
    }, url);
    return page.frames().find((frame) => !before.includes(frame) && frame.url().startsWith('chrome-extension:')) ?? null;
  }

  const ask = (frame: Frame, message: object): Promise<unknown> => frame.evaluate((said) => chrome.runtime.sendMessage(said), message);

  it.each([
    ['without a token', '', 'kha-wvnx-mza'],
    ['with a wrong token', '#not-a-token', 'kha-wvnx-mzb'],
    ['with a guessed token', `#${'0'.repeat(32)}`, 'kha-wvnx-mzc'],
  ])('%s, is inert, is told nothing and may say nothing', async (how, hash, room) => {
    const secret = `Not for the page ${how}`;
    await openMeet(page, { room, at: 'call' });
    await openNote(page);
    await page.keyboard.type(secret);
    const frame = await makeFrame(`panel.html${hash}`);
    if (!frame) throw new Error('The page could not make the frame');
    await frame.getByText('This page belongs beside a call.').waitFor();
    expect(await frame.locator('body').innerText()).not.toContain(secret);
    expect(await frame.locator('button, textarea, input').count()).toBe(0);

    // News is told to every page of ours; this one has nothing to do with it.
    await page.keyboard.type('.');
    const { id } = await storedRecord(stage, 'sessions', ({ note }) => note === `${secret}.`);
    expect(await frame.locator('body').innerText()).not.toContain(secret);
    const editorId = '00000000-0000-4000-8000-000000000001';
    const messages = [
      { kind: 'panel.look', body: {} },
      { kind: 'session.note', body: { id, note: 'forged', editorId, edit: 999 } },
      { kind: 'session.finish', body: { id, at: Date.now() } },
      { kind: 'reflection.save', body: { id, answers: { useful: 'forged' }, editorId, edit: 999 } },
      { kind: 'settings.save', body: { minutes: 60 } },
      { kind: 'journal.open', body: { sessionId: null } },
      { kind: 'dock.place', body: { place: { isOpen: false } } },
      { kind: 'call.token', body: {} },
      { kind: 'session.delete', body: { id, at: Date.now() } },
      { kind: 'panel.hello', body: { token: '0'.repeat(32) } },
    ];
    const refused = { ok: false, error: 'not-allowed' };
    for (const message of messages) {
      expect(await ask(frame, message), message.kind).toEqual(refused);
      expect(await ask(frame, { ...message, grant: '0'.repeat(32) }), message.kind).toEqual(refused);
    }
    const after = (await storedIn(stage))['sessions']?.find((session) => session['id'] === id);
    expect(after).toMatchObject({ note: `${secret}.`, endedAt: null, deletedAt: null });
  });

  it.each(['journal.html', 'background.js', 'locales/en/panel.json'])('cannot be %s', async (path) => {
    await openMeet(page, { room: `khc-wvnx-mz${path[0]}`, at: 'call' });
    expect(await makeFrame(path)).toBeNull();
    const call = await callFrame(page);
    const answer = await call.evaluate(
      (address) => fetch(address).then(({ status }) => `answered ${status}`, () => 'refused'),
      `chrome-extension://${stage.browser.extensionId}/${path}`,
    );
    expect(answer).toBe('refused');
  });
});
