import { describe, expect, test } from 'vitest';
import { settle } from './manual-clock';
import { callStart, panelInCall, panelInMemory } from './panel-in-memory';

const minuteMs = 60_000;

describe('coming in', () => {
  test('a panel without a token asks nothing and holds nothing', async () => {
    const { panel, background, clock } = panelInMemory();
    background.join(callStart);
    await panel.enter(null);
    panel.lookAgain();
    await clock.pass(minuteMs);
    expect(panel.state().stage).toBe('inert');
    expect(panel.state().view.session).toBeNull();
    expect(background.asked).toEqual([]);
  });

  test('a panel with a token that is not its own is inert too', async () => {
    const { panel, background, clock } = panelInMemory();
    background.join(callStart);
    await panel.enter({ token: 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa' });
    panel.lookAgain();
    await clock.pass(minuteMs);
    expect(panel.state().stage).toBe('inert');
    expect(background.asked).toEqual([]);
  });

  test('a panel with its token sees the call', async () => {
    const { panel } = await panelInCall();
    expect(panel.state()).toMatchObject({ stage: 'open', moment: 'ready', trouble: null });
  });

  test('looks that are asked for together become one', async () => {
    const { panel, background } = await panelInCall();
    const asked = (kind: string): number => background.asked.filter((one) => one.kind === kind).length;
    const before = [asked('panel.look'), asked('decks.list')];
    for (let times = 0; times < 50; times++) panel.lookAgain();
    await settle();
    expect(asked('panel.look') - (before[0] ?? 0)).toBeLessThanOrEqual(2);
    expect(asked('decks.list') - (before[1] ?? 0)).toBeLessThanOrEqual(2);
  });
});
