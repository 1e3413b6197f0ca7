import { describe, expect, test } from 'vitest';
import { settle } from './manual-clock';
import { messageOf, paste } from './meeting-in-memory';
import { panelInCall, type PanelInMemory } from './panel-in-memory';

const minuteMs = 60_000;

/** Every saying of a panel from now on, in order. */
function sayingsOf({ panel }: PanelInMemory): readonly string[] {
  const said: string[] = [];
  let last = panel.state().said?.turn;
  panel.subscribe(() => {
    const saying = panel.state().said;
    if (!saying || saying.turn === last) return;
    last = saying.turn;
    said.push(saying.key.replace('panel.say.', ''));
  });
  return said;
}

describe('what is said aloud', () => {
  test('while a host does what hosts do is at most five things that nobody pressed', async () => {
    const all = await panelInCall();
    const said = sayingsOf(all);
    all.panel.actions.choose({ mode: 'one', paceSeconds: 60, minutes: 5 });
    all.panel.actions.startWarmUp();
    messageOf(all);
    await all.clock.pass(2.6 * minuteMs);
    all.panel.actions.change('one-more-minute');
    await all.clock.pass(4 * minuteMs);
    all.panel.actions.change('one-more-minute');
    await all.clock.pass(2 * minuteMs);
    all.panel.actions.change('end');
    await settle();
    const pressed = new Set(['started', 'message-copied', 'longer', 'ended']);
    expect(said.filter((key) => !pressed.has(key))).toEqual(['half', 'last-minute', 'time-up', 'time-up']);
    expect(said.filter((key) => pressed.has(key))).toEqual(['started', 'message-copied', 'longer', 'longer', 'ended']);
  });

  test('names the half of the time once, whatever is added to it', async () => {
    const all = await panelInCall();
    const said = sayingsOf(all);
    all.panel.actions.choose({ mode: 'menu', minutes: 8 });
    all.panel.actions.startWarmUp();
    for (let minutes = 0; minutes < 5; minutes++) {
      await all.clock.pass(4.1 * minuteMs);
      all.panel.actions.change('one-more-minute');
    }
    expect(said.filter((key) => key === 'half')).toHaveLength(1);
    all.panel.actions.change('end');
    all.panel.actions.offerWarmUp();
    all.panel.actions.startWarmUp();
    await all.clock.pass(5 * minuteMs);
    expect(said.filter((key) => key === 'half')).toHaveLength(2);
  });

  test('is said to guests, too, and a menu and turns are not read out by a machine', async () => {
    const [host, guest] = [await panelInCall(), await panelInCall()];
    host.panel.actions.choose({ mode: 'menu', minutes: 3 });
    host.panel.actions.startWarmUp();
    const said = sayingsOf(guest);
    await paste(guest, messageOf(host));
    for (const { clock } of [host, guest]) await clock.pass(2.5 * minuteMs);
    host.panel.actions.change('pause');
    await paste(guest, messageOf(host));
    expect(said).toEqual(['joined', 'last-minute', 'paused', 'joined']);
  });
});
