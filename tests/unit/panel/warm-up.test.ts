import { describe, expect, test } from 'vitest';
import { stateAt } from '@/utils/domain/warm-up/state-at';
import { settle } from './manual-clock';
import { callStart, panelInCall, panelInMemory } from './panel-in-memory';

const minuteMs = 60_000;

describe('the warm-up', () => {
  test('starts at once, with what was chosen, and is kept', async () => {
    const { panel, background } = await panelInCall();
    panel.actions.choose({ minutes: 8, mode: 'one' });
    panel.actions.choose({ paceSeconds: 30 });
    panel.actions.startWarmUp();
    expect(panel.state().moment).toBe('warm-up');
    await settle();
    expect(background.view.settings).toMatchObject({ minutes: 8, paceSeconds: 30 });
    expect(background.view.warmUp?.plan).toMatchObject({ lengthMs: 8 * minuteMs, paceMs: 30_000, startedAt: callStart });
  });

  test('shows its time once a second, and stands still when nobody sees it', async () => {
    const { panel, clock } = await panelInCall();
    panel.actions.startWarmUp();
    await settle();
    let drawings = 0;
    panel.subscribe(() => drawings++);
    await clock.pass(10_000);
    expect(drawings).toBeGreaterThanOrEqual(9);
    expect(drawings).toBeLessThanOrEqual(11);
    panel.setVisible(false);
    drawings = 0;
    await clock.pass(10_000);
    expect(drawings).toBe(0);
    panel.setVisible(true);
    const { warmUp, now } = panel.state();
    expect(warmUp && stateAt(warmUp.plan, now).remainingMs).toBe(5 * minuteMs - 20_000);
  });

  test('does not tick while it is paused', async () => {
    const { panel, clock } = await panelInCall();
    panel.actions.startWarmUp();
    panel.actions.change('pause');
    await settle();
    let drawings = 0;
    panel.subscribe(() => drawings++);
    await clock.pass(minuteMs);
    expect(drawings).toBe(0);
  });

  test('says no more than five things aloud in a run that nobody touches', async () => {
    for (const minutes of [1, 3, 5, 8, 60]) {
      const { panel, clock } = await panelInCall();
      panel.actions.choose({ minutes, mode: 'one', paceSeconds: 30 });
      const said = new Map<number, string>();
      panel.subscribe(() => {
        const saying = panel.state().said;
        if (saying) said.set(saying.turn, saying.key);
      });
      panel.actions.startWarmUp();
      await clock.pass((minutes + 2) * minuteMs);
      const keys = [...said.values()];
      expect(keys.length).toBeLessThanOrEqual(5);
      expect(keys[0]).toBe('panel.say.started');
      expect(keys.at(-1)).toBe('panel.say.time-up');
      expect(panel.state().moment).toBe('time-up');
    }
  });

  test('says aloud what was pressed', async () => {
    const { panel } = await panelInCall();
    const saidAfter = (press: () => void): string | undefined => {
      press();
      return panel.state().said?.key;
    };
    panel.actions.startWarmUp();
    expect(saidAfter(() => panel.actions.change('next'))).toBe('panel.say.starter');
    expect(saidAfter(() => panel.actions.change('pause'))).toBe('panel.say.paused');
    expect(saidAfter(() => panel.actions.change('resume'))).toBe('panel.say.resumed');
    expect(saidAfter(() => panel.actions.change('one-more-minute'))).toBe('panel.say.longer');
    expect(saidAfter(() => panel.actions.change('end'))).toBe('panel.say.ended');
  });

  test('goes on where nothing can be kept, and is kept as soon as that can be', async () => {
    const { panel, background, clock } = await panelInCall();
    background.trouble = { code: 'storage-refused' };
    panel.actions.startWarmUp();
    await clock.pass(minuteMs);
    panel.actions.change('next');
    await clock.pass(1_000);
    expect(panel.state()).toMatchObject({ moment: 'warm-up', trouble: 'storage-refused' });
    expect(background.view.warmUp).toBeNull();
    background.trouble = null;
    await clock.pass(minuteMs);
    expect(background.view.warmUp?.plan).toEqual(panel.state().warmUp?.plan);
    expect(panel.state().trouble).toBeNull();
  });

  test('starts a session of its own where there is none', async () => {
    const { panel, background, clock } = panelInMemory();
    background.call('unknown', callStart);
    await panel.enter({ token: background.token });
    expect(panel.state().moment).toBe('unsure');
    panel.actions.offerWarmUp();
    expect(panel.state().moment).toBe('ready');
    panel.actions.startWarmUp();
    panel.actions.change('next');
    await clock.pass(1_000);
    expect(background.view.session?.startedAt).toBe(callStart);
    expect(background.view.warmUp?.sessionId).toBe(background.view.session?.id);
    expect(background.view.warmUp?.plan.revision).toBe(1);
    expect(panel.state().moment).toBe('warm-up');
  });

  test('a newer revision that was stored elsewhere holds', async () => {
    const { panel, background } = await panelInCall();
    panel.actions.startWarmUp();
    await settle();
    const { warmUp } = background.view;
    if (!warmUp) throw new Error('No warm-up was kept');
    background.view = { ...background.view, warmUp: { ...warmUp, plan: { ...warmUp.plan, revision: 5, isPaused: true } } };
    panel.lookAgain();
    await settle();
    expect(panel.state().warmUp?.plan).toMatchObject({ revision: 5, isPaused: true });
    panel.actions.change('resume');
    await settle();
    expect(background.view.warmUp?.plan).toMatchObject({ revision: 6, isPaused: false });
  });
});

describe('a warm-up that nobody ended', () => {
  test('does not follow the person before another call', async () => {
    const { panel, background, clock } = await panelInCall();
    panel.actions.startWarmUp();
    await settle();
    background.endCall(clock.now());
    await settle();
    background.view = { ...background.view, session: null, warmUp: null, reflection: null };
    background.call('lobby', clock.now());
    await settle();
    expect(panel.state()).toMatchObject({ moment: 'waiting', warmUp: null });
  });
});
