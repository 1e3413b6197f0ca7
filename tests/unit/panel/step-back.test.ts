import { describe, expect, test } from 'vitest';
import type { PlanChange } from '@/utils/domain/warm-up/change-plan';
import { settle } from './manual-clock';
import { panelInCall } from './panel-in-memory';

const secondMs = 1_000;

/** A host with a menu on the screen. */
async function hostWithMenu() {
  const all = await panelInCall();
  const { panel, clock } = all;
  panel.actions.choose({ mode: 'menu' });
  panel.actions.startWarmUp();
  await settle();
  const press = async (change: PlanChange): Promise<void> => {
    panel.actions.change(change);
    await clock.pass(3 * secondMs);
    await settle();
  };
  const card = (): string => panel.state().warmUp?.card.map(({ id }) => id).join(' ') ?? '';
  return { ...all, press, card };
}

describe('stepping back and forth', () => {
  test('leads through the same cards, also where other starters were dealt in between', async () => {
    const { panel, press, card } = await hostWithMenu();
    const there = [card()];
    const seeds = new Set([panel.state().warmUp?.plan.seed]);
    expect(panel.state().warmUp?.canGoBack).toBe(false);
    for (let step = 0; step < 4; step++) {
      await press('next');
      there.push(card());
      seeds.add(panel.state().warmUp?.plan.seed);
    }
    expect(new Set(there).size).toBe(5);
    expect(seeds.size).toBeGreaterThan(1);

    const back = [card()];
    while (panel.state().warmUp?.canGoBack) {
      await press('previous');
      back.push(card());
    }
    expect(back).toEqual(there.toReversed());

    const again = [card()];
    for (let step = 0; step < 4; step++) {
      await press('next');
      again.push(card());
    }
    expect(again).toEqual(there);
  });

  test('goes on after the panel was loaded anew: the deals are stored with the warm-up', async () => {
    const { background, press } = await hostWithMenu();
    for (let step = 0; step < 4; step++) await press('next');
    const { deals = [], plan } = background.view.warmUp ?? { plan: null };
    expect(deals.length).toBeGreaterThan(0);
    expect(plan?.revision).toBe(4);
  });

  test('leads to nothing that was refused', async () => {
    const { panel, press, card } = await hostWithMenu();
    await press('next');
    const refused = card();
    const [first] = panel.state().warmUp?.card ?? [];
    panel.actions.judge(first?.id ?? '', 'veto');
    await settle();
    expect(card()).not.toBe(refused);
    const seen = [card()];
    while (panel.state().warmUp?.canGoBack) {
      await press('previous');
      seen.push(card());
    }
    for (const one of seen) expect(one.split(' ')).not.toContain(first?.id);
  });
});
