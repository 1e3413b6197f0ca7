import { describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { button, field } from './controls';
import { drawn } from './open-panel';
import { scenes } from './scenes';

const minuteMs = 60_000;

describe('the usefulness round', () => {
  test('is offered in the last minutes, and takes nothing from who is writing a note', async () => {
    const { panel, clock } = (await scenes['ready, in a series']?.()) ?? {};
    panel?.actions.skipWarmUp();
    await drawn();
    await userEvent.click(field('A note for yourself'));
    await userEvent.keyboard('Ask Mar');
    await clock?.pass(45 * minuteMs);
    await drawn();
    expect(panel?.state().moment).toBe('last-minutes');
    await userEvent.keyboard('ia');
    expect(panel?.state().note).toBe('Ask Maria');
    await userEvent.click(button('Start the round'));
    await drawn();
    expect(panel?.state().moment).toBe('round');
    await expect.element(page.getByRole('heading', { level: 1 })).toHaveFocus();
  });

  test('can be held at any time, burns down, and cuts nobody off', async () => {
    const { panel, clock } = (await scenes['meeting']?.()) ?? {};
    await userEvent.click(button('Usefulness round'));
    await clock?.pass(45_100);
    await drawn();
    await expect.element(page.getByRole('timer')).toHaveTextContent('0:45');
    expect(Number(document.querySelector<SVGElement>('.ember-ring')?.style.getPropertyValue('--burnt'))).toBeCloseTo(-50, 0);
    await clock?.pass(46_000);
    await drawn();
    expect(panel?.state().moment).toBe('round');
    await expect.element(page.getByText('Finish your sentence.')).toBeVisible();
    expect(document.querySelector('[role=timer]')).toBeNull();
  });

  test('is left for the meeting, and shows no digits to who wants none', async () => {
    const { panel } = (await scenes['round, calm']?.()) ?? {};
    await drawn();
    expect(document.querySelector('main')?.textContent).not.toMatch(/\d/);
    await userEvent.click(button('Back to the meeting'));
    await drawn();
    expect(panel?.state().moment).toBe('meeting');
  });
});
