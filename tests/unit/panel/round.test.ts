import { roundLingerMs } from '@/utils/domain/session/round';
import { describe, expect, test } from 'vitest';
import { settle } from './manual-clock';
import { callStart, panelInCall } from './panel-in-memory';

const minuteMs = 60_000;
const secondMs = 1_000;

/** A call whose group meets for half an hour, in the meeting itself. */
async function inMeeting() {
  const all = await panelInCall();
  all.panel.actions.changeGroup({ meetingMinutes: 30 });
  all.panel.actions.skipWarmUp();
  await settle();
  return all;
}

describe('the last minutes', () => {
  test('come by themselves while somebody looks, with hardly a beat before them', async () => {
    const { panel, clock } = await inMeeting();
    let drawings = 0;
    panel.subscribe(() => drawings++);
    await clock.pass(23 * minuteMs);
    expect(panel.state().moment).toBe('meeting');
    expect(drawings).toBeLessThan(80);
    await clock.pass(1.5 * minuteMs);
    expect(panel.state().moment).toBe('last-minutes');
  });

  test('are found by a panel that is opened in them', async () => {
    const { panel, clock } = await inMeeting();
    panel.setVisible(false);
    await clock.pass(25 * minuteMs);
    panel.setVisible(true);
    expect(panel.state().moment).toBe('last-minutes');
  });
});

describe('the usefulness round', () => {
  test('runs for a minute and a half by itself, cuts nobody off, and leads back to the meeting', async () => {
    const { panel, background, clock } = await inMeeting();
    await clock.pass(25 * minuteMs);
    panel.actions.startRound();
    await settle();
    expect(panel.state()).toMatchObject({ moment: 'round', roundLeftMs: 90_000, said: { key: 'panel.say.round' } });
    expect(background.view.session?.roundAt).toBe(callStart + 25 * minuteMs);
    const shown = new Set<number>();
    panel.subscribe(() => shown.add(Math.ceil((panel.state().roundLeftMs ?? 0) / secondMs)));
    await clock.pass(95 * secondMs);
    expect(shown.size).toBeGreaterThanOrEqual(90);
    expect(panel.state()).toMatchObject({ moment: 'round', roundLeftMs: 0 });
    await clock.pass(roundLingerMs + 20 * secondMs);
    expect(panel.state().moment).toBe('meeting');
  });

  test('can be left, and begun again', async () => {
    const { panel, clock } = await inMeeting();
    panel.actions.startRound();
    await settle();
    panel.actions.leaveRound();
    expect(panel.state().moment).toBe('meeting');
    await clock.pass(10 * secondMs);
    panel.actions.startRound();
    await settle();
    expect(panel.state()).toMatchObject({ moment: 'round', roundLeftMs: 90_000 });
  });

  test('that could not be begun is told as trouble, is not announced, and can be tried again', async () => {
    const { panel, background, clock } = await inMeeting();
    background.trouble = { code: 'no-answer', kinds: ['session.round'] };
    panel.actions.startRound();
    await settle();
    expect(panel.state()).toMatchObject({ moment: 'meeting', trouble: 'no-answer' });
    expect(panel.state().said?.key).not.toBe('panel.say.round');
    background.trouble = null;
    await clock.pass(5 * secondMs);
    panel.actions.tryAgain();
    await settle();
    expect(panel.state()).toMatchObject({ moment: 'round', trouble: null, roundLeftMs: 90_000 });
  });

  test('is over when the call is', async () => {
    const { panel, background, clock } = await inMeeting();
    panel.actions.startRound();
    await clock.pass(10 * secondMs);
    background.endCall(clock.now());
    await settle();
    expect(panel.state().moment).toBe('reflecting');
  });
});
