import { describe, expect, test } from 'vitest';
import { settle } from './manual-clock';
import { messageOf, paste } from './meeting-in-memory';
import { callStart, panelInCall, type PanelInMemory } from './panel-in-memory';
import { speakingOrder } from '@/utils/domain/warm-up/turns';

const minuteMs = 60_000;
const names = ['Amara', 'Björn', 'Chloé'];

/** Whole seconds from the start of the call at which a tone was played. */
const secondsOf = ({ tones }: PanelInMemory) => tones.map((at) => Math.round((at - callStart) / 1_000));

async function inTurns(self: number | null): Promise<PanelInMemory> {
  const all = await panelInCall();
  all.panel.actions.changeGroup({ roster: { names, self } });
  all.panel.actions.choose({ sound: 'mine', hasTurns: true, minutes: 3, mode: 'one' });
  await settle();
  return all;
}

describe('a soft tone', () => {
  test('is never played unless somebody chose it', async () => {
    const all = await panelInCall();
    all.panel.actions.startWarmUp();
    await all.clock.pass(10 * minuteMs);
    expect(all.tones).toEqual([]);
  });

  test('is played when a warm-up begins and when its time is up, and not in between', async () => {
    const all = await panelInCall();
    all.panel.actions.choose({ sound: 'soft', minutes: 3, mode: 'one', paceSeconds: 30 });
    all.panel.actions.startWarmUp();
    await all.clock.pass(minuteMs);
    all.panel.actions.change('pause');
    await all.clock.pass(minuteMs);
    all.panel.actions.change('resume');
    all.panel.actions.change('next');
    await all.clock.pass(10 * minuteMs);
    expect(secondsOf(all)).toEqual([0, 240]);
  });

  test('is not played late, on a panel that nobody saw when the time was up', async () => {
    const all = await panelInCall();
    all.panel.actions.choose({ sound: 'soft', minutes: 1 });
    all.panel.actions.startWarmUp();
    await all.clock.pass(30_000);
    all.panel.setVisible(false);
    await all.clock.pass(10 * minuteMs);
    all.panel.setVisible(true);
    expect(secondsOf(all)).toEqual([0]);
  });

  test('does not greet whoever comes to a warm-up that has been going on', async () => {
    const [host, guest] = [await panelInCall(), await panelInCall()];
    host.panel.actions.startWarmUp();
    for (const { clock } of [host, guest]) await clock.pass(minuteMs);
    guest.panel.actions.choose({ sound: 'soft' });
    await paste(guest, messageOf(host));
    await guest.clock.pass(minuteMs);
    expect(guest.tones).toEqual([]);
  });

  test('for one’s own turn is played once, when it comes', async () => {
    for (const self of [0, 1, 2]) {
      const all = await inTurns(self);
      all.panel.actions.startWarmUp();
      await all.clock.pass(6 * minuteMs);
      const { plan } = all.panel.state().warmUp ?? {};
      const place = speakingOrder(names, plan?.seed ?? Number.NaN).indexOf(names[self] ?? '');
      expect(secondsOf(all)).toEqual([place * 60]);
    }
  });

  test('for one’s own turn is not played again after a pause in it, or when a minute is added', async () => {
    const all = await inTurns(0);
    all.panel.actions.startWarmUp();
    const { plan } = all.panel.state().warmUp ?? {};
    const place = speakingOrder(names, plan?.seed ?? Number.NaN).indexOf('Amara');
    await all.clock.pass(place * minuteMs + 10_000);
    expect(all.tones).toHaveLength(1);
    for (const change of ['pause', 'resume'] as const) {
      all.panel.actions.change(change);
      await all.clock.pass(5_000);
    }
    for (let turns = place; turns < 2; turns++) all.panel.actions.change('next');
    await all.clock.pass(5 * minuteMs);
    all.panel.actions.change('one-more-minute');
    await all.clock.pass(minuteMs);
    expect(all.tones).toHaveLength(1);
  });

  test('for one’s own turn is none where the person has not said who they are', async () => {
    const all = await inTurns(null);
    all.panel.actions.startWarmUp();
    await all.clock.pass(6 * minuteMs);
    expect(all.tones).toEqual([]);
  });
});
