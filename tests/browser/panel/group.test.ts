import { describe, expect, test } from 'vitest';
import { page, userEvent, type Locator } from 'vitest/browser';
import { callStart, type PanelInMemory } from '@/tests/unit/panel/panel-in-memory';
import { addStarters } from '@/utils/domain/decks/change-deck';
import { newDeck } from '@/utils/domain/decks/own-deck';
import { button, field } from './controls';
import { drawn, tell } from './open-panel';
import { scenes } from './scenes';

async function open(name: 'group' | 'group, of which nothing is known'): Promise<PanelInMemory> {
  const all = await scenes[name]?.();
  if (!all) throw new Error('There is no such scene');
  return all;
}

describe('the people of a group', () => {
  test('are read from what is typed, which stays as it is typed', async () => {
    const { panel, background } = await open('group, of which nothing is known');
    const people = field('People, one name a line');
    await userEvent.type(people, '1. Mira{Enter}Jun, Åsa{Enter}{Enter}mira');
    await drawn();
    await expect.element(people).toHaveValue('1. Mira\nJun, Åsa\n\nmira');
    await expect.element(page.getByText(/3 names read/)).toBeVisible();
    expect(background.view.group?.roster).toEqual({ names: ['Mira', 'Jun', 'Åsa'], self: null });
    panel.lookAgain();
    await drawn();
    await expect.element(people).toHaveValue('1. Mira\nJun, Åsa\n\nmira');
    people.element().blur();
    await expect.element(people).toHaveValue('Mira\nJun\nÅsa');
  });

  test('have the person among them, wherever their name moves', async () => {
    const { background } = await open('group, of which nothing is known');
    const people = field('People, one name a line');
    await userEvent.fill(people, 'Mira\nJun');
    await userEvent.selectOptions(page.getByRole('combobox', { name: 'Which of them is you?' }), 'Jun');
    expect(background.view.group?.roster.self).toBe(1);
    await userEvent.fill(people, 'Åsa\nMira\nJun');
    await drawn();
    expect(background.view.group?.roster).toEqual({ names: ['Åsa', 'Mira', 'Jun'], self: 2 });
    await userEvent.fill(people, 'Åsa\nMira');
    await drawn();
    expect(background.view.group?.roster.self).toBeNull();
  });
});

describe('the series', () => {
  test('is started from this session, changed and stopped', async () => {
    const { background } = await open('group, of which nothing is known');
    await userEvent.fill(field('Sessions planned'), '12');
    await userEvent.fill(field('Times a week'), '2');
    expect(background.view.group?.series).toBeNull();
    await userEvent.click(button('Start'));
    await drawn();
    expect(background.view.group?.series).toEqual({ length: 12, after: 0, perWeek: 2 });
    await expect.element(page.getByText('Session 1 of 12, beginning of the series. Missing one breaks nothing.')).toBeVisible();
    await userEvent.fill(field('Sessions planned'), '14');
    await userEvent.click(button('Change'));
    await drawn();
    expect(background.view.group?.series?.length).toBe(14);
    await userEvent.click(button('Stop'));
    await drawn();
    expect(background.view.group?.series).toBeNull();
  });

  test.each([
    [21, /^Session 1 of 20, beginning/],
    [27, /^Session 7 of 20, middle/],
    [40, /^Session 20 of 20, end/],
    [41, /^The series of 20 sessions is over\.$/],
  ])('session %i of the group', async (sessionNumber, line) => {
    const all = await open('group');
    await tell(all, { sessionNumber });
    await expect.element(page.getByText(line)).toBeVisible();
  });

  test('takes no number that is none', async () => {
    const { background } = await open('group, of which nothing is known');
    const planned = field('Sessions planned');
    for (const wrong of ['1', '201', '-5', 'x', '2,5']) {
      await userEvent.fill(planned, wrong);
      planned.element().blur();
      await expect.element(planned).toHaveValue('20');
    }
    await userEvent.fill(planned, '');
    await expect.element(button('Start')).toHaveAttribute('aria-disabled', 'true');
    expect(background.view.group?.series).toBeNull();
  });
});

describe('what the group would like', () => {
  test('goes out as it is chosen', async () => {
    const { background } = await open('group, of which nothing is known');
    await userEvent.fill(field('Planned length in minutes'), '50');
    await userEvent.click(page.getByRole('radio', { name: '2 Likes and small stories' }));
    await userEvent.click(page.getByRole('radio', { name: '30 seconds' }));
    await userEvent.click(page.getByRole('checkbox', { name: 'Curiosity' }));
    await userEvent.click(page.getByRole('checkbox', { name: 'Tools' }));
    await userEvent.click(page.getByRole('checkbox', { name: 'Playful' }));
    await drawn();
    expect(background.view.group).toMatchObject({
      meetingMinutes: 50,
      filter: { depth: 2, secs: 30, topics: ['tool-talk', 'curiosity'], tones: ['playful'] },
    });
    await userEvent.fill(field('Planned length in minutes'), '');
    await userEvent.click(page.getByRole('radio', { name: 'By itself' }));
    await userEvent.click(page.getByRole('radio', { name: 'Any' }));
    await userEvent.click(page.getByRole('checkbox', { name: 'Tools' }));
    await drawn();
    expect(background.view.group).toMatchObject({
      meetingMinutes: null,
      filter: { depth: null, secs: null, topics: ['curiosity'] },
    });
  });
});

describe('the deck of a group', () => {
  const deck = (): Locator => page.getByRole('combobox', { name: 'Starters from' });

  test('is the one that comes with Kindling, until another is chosen', async () => {
    const { background, panel } = await open('group');
    const made = newDeck({ id: 'own-0123456789ab', name: 'Ours', locale: 'en' }, { at: callStart, editorId: background.view.group?.id ?? '' });
    const added = addStarters(made, 'One?\nTwo?', callStart);
    if (!added.ok) throw new Error(added.fault.kind);
    background.decks = [added.deck, { ...made, id: 'own-0123456789ac', name: 'With nothing to deal' }, { ...added.deck, id: 'own-0123456789ad', name: ' ' }];
    background.onChanged();
    panel.lookAgain();
    await drawn();
    const names = [...deck().element().querySelectorAll('option')].map(({ textContent }) => textContent);
    expect(names).toEqual(['The deck that comes with Kindling', 'Ours', 'Deck without a name']);
    await expect.element(deck()).toHaveValue('first');
    await userEvent.selectOptions(deck(), 'Ours');
    expect(background.view.group?.deckId).toBe('own-0123456789ab');
    await expect.element(deck()).toHaveValue('own-0123456789ab');
  });

  test('is shown as the first one where the chosen one is gone', async () => {
    const { panel } = await open('group');
    panel.actions.changeGroup({ deckId: 'own-00000000beef' });
    await drawn();
    await expect.element(deck()).toHaveValue('first');
  });
});
