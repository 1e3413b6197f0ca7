import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Frame, Page } from 'playwright-core';
import { goTo, openMeet, openZoom } from '@/tests/rehearsal/drive';
import { eventually } from '@/tests/support/dock';
import { openStage, panelIn, pressToolbarButton, storedIn, type Stage } from '@/tests/support/stage';

const byHand = async (panel: Frame, what: string): Promise<void> => {
  const fold = panel.locator('footer details');
  if ((await fold.getAttribute('open')) === null) await fold.locator('summary').click();
  await fold.getByRole('button', { name: what }).click();
};

describe('by hand', () => {
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
    ['Meet, where the call is not understood', 'error', () => openMeet(page, { room: 'zzz-zzzz-zza', at: 'error' })],
    ['Meet, in the lobby', 'lobby', () => openMeet(page, { room: 'bha-wvnx-mza' })],
    ['Meet, waiting to be let in', 'waiting', () => openMeet(page, { room: 'bhb-wvnx-mzb', at: 'waiting' })],
    ['Zoom, joining', 'joining', () => openZoom(page, { form: 'tab', id: '84335626841', at: 'joining' })],
    ['Zoom, in the waiting room', 'waiting', () => openZoom(page, { form: 'tab', id: '84335626842', at: 'waiting' })],
  ])('on %s: start a session, warm up, finish it, reflect', async (_, state, open) => {
    await open();
    await goTo(page, state as 'lobby');
    await page.waitForTimeout(1_500);
    await pressToolbarButton(stage, page);
    const panel = await panelIn(page);
    await byHand(panel, 'Start a session');
    await panel.getByRole('button', { name: 'Start warm-up' }).click();
    await panel.getByRole('button', { name: /^Next/ }).click();
    await panel.getByRole('button', { name: /^End/ }).click();
    await panel.getByRole('button', { name: 'Finish and reflect' }).click();
    await panel.getByRole('radio', { name: 'Very much' }).check({ force: true });
    await panel.getByRole('button', { name: 'Save' }).click();

    await eventually(async () => {
      const { sessions = [], warmUps = [], reflections = [] } = await storedIn(stage);
      const session = sessions.toSorted((a, b) => Number(b['startedAt']) - Number(a['startedAt']))[0];
      expect(session?.['endedAt']).toBeTypeOf('number');
      expect(session?.['segments']).toMatchObject([{ ending: 'by-hand' }]);
      expect(warmUps.filter(({ sessionId }) => sessionId === session?.['id'])).toHaveLength(1);
      expect(reflections.find(({ id }) => id === session?.['id'])).toMatchObject({
        state: 'submitted',
        answers: { worth: 4 },
      });
    });
    await pressToolbarButton(stage, page);
  });

  it('a session finished by hand stays finished while the call goes on', async () => {
    await openMeet(page, { room: 'bhc-wvnx-mzc', at: 'call' });
    await page.waitForTimeout(1_500);
    await pressToolbarButton(stage, page);
    const panel = await panelIn(page);
    await panel.getByRole('button', { name: 'Start warm-up' }).click();
    await panel.getByRole('button', { name: /^End/ }).click();
    await panel.getByRole('button', { name: 'Finish and reflect' }).click();
    await panel.getByRole('button', { name: 'Later' }).click();
    await page.waitForTimeout(3_000);
    const { sessions = [], reflections = [] } = await storedIn(stage);
    expect(sessions.filter(({ endedAt }) => endedAt === null)).toEqual([]);
    expect(reflections.filter(({ state }) => state === 'put-off')).toHaveLength(1);
  });
});
