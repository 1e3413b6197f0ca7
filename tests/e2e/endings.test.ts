import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { goTo, openMeet, openZoom } from '@/tests/rehearsal/drive';
import { dockIn, eventually, pressTab } from '@/tests/support/dock';
import { badgeOf, openOwnPage, openStage, panelIn, storedIn, type Stage } from '@/tests/support/stage';

/** A call in which a warm-up was held, so that it is worth asking about. */
async function warmedUp(page: Page): Promise<void> {
  await dockIn(page);
  await pressTab(page);
  const panel = await panelIn(page);
  await panel.getByRole('button', { name: 'Start warm-up' }).click();
  await panel.getByRole('button', { name: /^End/ }).click();
  await panel.getByRole('textbox').first().waitFor();
}

const formIn = async (page: Page): Promise<void> => {
  await dockIn(page, ({ panel }) => panel !== null);
  const panel = await panelIn(page);
  await panel.getByRole('radio', { name: 'Very much' }).waitFor({ state: 'attached' });
};

const newestSession = async (stage: Stage): Promise<Record<string, unknown>> =>
  eventually(async () => {
    const { sessions = [] } = await storedIn(stage);
    const session = sessions.toSorted((a, b) => Number(b['startedAt']) - Number(a['startedAt']))[0];
    if (!session || session['endedAt'] === null) throw new Error('The session has not ended');
    return session;
  });

const endingsOf = (session: Record<string, unknown>): unknown[] =>
  (session['segments'] as Record<string, unknown>[]).map(({ ending }) => ending);

describe('a call ends', () => {
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

  it.each([
    ['left', 'left', 'qja-wvnx-mza'],
    ['removed', 'removed', 'qjb-wvnx-mzb'],
    ['ended', 'ended', 'qjc-wvnx-mzc'],
  ] as const)('on Meet, %s: the form is in the exit hall', async (state, ending, room) => {
    await openMeet(page, { room, at: 'call', homeAfterMs: 600_000 });
    await warmedUp(page);
    await goTo(page, state);
    await formIn(page);
    const session = await newestSession(stage);
    // The page tells these apart in words only, which differ from language to language.
    expect(endingsOf(session)).toEqual([ending === 'left' ? 'left' : expect.stringMatching(/left|removed|ended/)]);
  });

  it.each([
    ['removed', 'removed', '84335626801'],
    ['ended', 'ended', '84335626802'],
  ] as const)('on Zoom, %s: the form is over the dialog, and stays where the page goes', async (state, ending, id) => {
    await openZoom(page, { form: 'tab', id, at: 'call', leaveAfterMs: 8_000 });
    await warmedUp(page);
    await goTo(page, state);
    await formIn(page);
    expect(endingsOf(await newestSession(stage))).toEqual([ending]);
    await page.waitForURL(/\/wc\/leave/);
    await formIn(page);
  });

  it('in the Zoom shell, left: the form is in the shell when the client is gone', async () => {
    await openZoom(page, { form: 'shell', id: '84335626803', at: 'call' });
    await warmedUp(page);
    await goTo(page, 'left');
    await page.waitForURL(/\/wc\/home/);
    await formIn(page);
    expect(endingsOf(await newestSession(stage))).toEqual(['left']);
  });

  it('with the tab: the form waits behind the badge and in the journal', async () => {
    const before = await badgeOf(stage);
    await openMeet(page, { room: 'qjd-wvnx-mzd', at: 'call' });
    await warmedUp(page);
    await page.close();
    const session = await newestSession(stage);
    expect(endingsOf(session)[0]).toMatch(/tab-closed|left/);
    await eventually(async () => expect(Number(await badgeOf(stage))).toBe(Number(before) + 1));

    const journal = await openOwnPage(stage, `journal.html#/session/${String(session['id'])}`);
    await journal.getByRole('radio', { name: 'Very much' }).check({ force: true });
    await journal.getByRole('button', { name: 'Save' }).click();
    await eventually(async () => expect(Number(await badgeOf(stage))).toBe(Number(before)));
    await journal.close();
  });

  it('comes back within minutes as a second stretch of the same session', async () => {
    await openMeet(page, { room: 'qje-wvnx-mze', at: 'call', homeAfterMs: 600_000 });
    await warmedUp(page);
    await goTo(page, 'left');
    await formIn(page);
    await goTo(page, 'call');
    await eventually(async () => {
      const { sessions = [] } = await storedIn(stage);
      const open = sessions.filter(({ endedAt }) => endedAt === null);
      expect(open).toHaveLength(1);
      expect(open[0]?.['segments']).toHaveLength(2);
    });
  });

  it('opens no session for a room that is not there', async () => {
    const count = (await storedIn(stage))['sessions']?.length;
    await openMeet(page, { room: 'zzz-zzzz-zzz', at: 'error' });
    await page.waitForTimeout(3_000);
    expect((await storedIn(stage))['sessions']?.length).toBe(count);
  });

  it('is not ended by a breakout room, a dropped line or a page that hides its bars', async () => {
    await openZoom(page, { form: 'tab', id: '84335626804', at: 'call' });
    await warmedUp(page);
    for (const state of ['breakout', 'call', 'reconnecting', 'call', 'leave-menu', 'call', 'back-to-waiting', 'call'] as const) {
      await goTo(page, state);
      await page.waitForTimeout(2_500);
    }
    const { sessions = [] } = await storedIn(stage);
    const own = sessions.find(({ endedAt }) => endedAt === null);
    expect(own?.['segments']).toHaveLength(1);
  });
});

describe('the browser closes in mid-call', () => {
  let profileDir: string;
  beforeAll(async () => {
    profileDir = await mkdtemp(join(tmpdir(), 'kindling-e2e-'));
  });
  afterAll(() => rm(profileDir, { recursive: true, force: true }));

  it('ends the session at its last sign of life, and the form waits at the next start', async () => {
    const first = await openStage({ profileDir });
    const page = await first.context.newPage();
    await openMeet(page, { at: 'call' });
    await warmedUp(page);
    await first.close();

    const second = await openStage({ profileDir });
    try {
      const session = await newestSession(second);
      expect(endingsOf(session)[0]).toMatch(/browser-closed|tab-closed|left/);
      await eventually(async () => expect(await badgeOf(second)).toBe('1'));
      const journal = await openOwnPage(second, 'journal.html');
      await journal.getByText(/Waiting for a few words/i).waitFor();
    } finally {
      await second.close();
    }
  });
});
