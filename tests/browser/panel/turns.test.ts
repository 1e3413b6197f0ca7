import { describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { openMore } from './controls';
import { drawn, tellGroup } from './open-panel';
import { names, scenes } from './scenes';

const who = (): string => document.querySelector('.turn-who')?.textContent ?? '';
const then = (): string => document.querySelector('.turn-then')?.textContent ?? '';

describe('turns', () => {
  test('say who speaks, who comes then, and how long everybody has', async () => {
    const { panel } = (await scenes['turns, somebody speaks']?.()) ?? {};
    const turn = panel?.state().warmUp?.turn;
    expect(who()).toBe(`${turn?.speaker ?? ''} speaks`);
    expect(then()).toBe(`then ${turn?.next ?? ''} · 40 seconds each`);
  });

  test('come to an end in words, and nobody is cut off', async () => {
    await scenes['turns, coming to an end']?.();
    expect(then()).toBe('Come to an end gently');
    const { panel, clock } = (await scenes['turns, the next gets ready']?.()) ?? {};
    const next = panel?.state().warmUp?.turn?.next ?? '';
    expect(then()).toBe(`Next: ${next}`);
    await clock?.pass(2_000);
    await drawn();
    expect(who()).toBe(`${next} speaks`);
  });

  test('tell the person that it is theirs', async () => {
    const all = await scenes['turns, somebody speaks']?.();
    if (!all) throw new Error('There is no such scene');
    const speaker = all.panel.state().warmUp?.turn?.speaker ?? '';
    await tellGroup(all, { roster: { names, self: names.indexOf(speaker) } });
    expect(who()).toBe('It is your turn');
  });

  test('are over when everybody had one, and name nobody', async () => {
    await scenes['turns, everybody had one']?.();
    expect(who()).toBe('Everybody has had a turn');
    for (const name of names) expect(`${who()} ${then()}`).not.toContain(name);
  });

  test('are announced to who has no roster', async () => {
    await scenes['participant, with turns whose order is not known here']?.();
    await expect.element(page.getByText('You speak in turns today. The host has the order.')).toBeVisible();
  });

  test('have an order to look at, in which only who is to speak is marked', async () => {
    const { panel } = (await scenes['turns, somebody speaks']?.()) ?? {};
    await openMore('The order of today');
    await expect.element(page.getByRole('listitem').first()).toBeVisible();
    const items = page.getByRole('listitem').elements();
    expect(items.map(({ textContent }) => textContent)).toEqual(panel?.state().warmUp?.turn?.order);
    expect(items.map((item) => item.getAttribute('aria-current'))).toEqual(['true', null, null, null, null, null]);
  });
});
