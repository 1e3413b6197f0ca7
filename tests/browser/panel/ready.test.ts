import { describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { button, openMore } from './controls';
import { drawn, openInCall, tell, tellGroup } from './open-panel';
import { carried, carriedSaying, scenes } from './scenes';

const radio = (name: string) => page.getByRole('radio', { name });

describe('before the warm-up', () => {
  test('the session is counted in its series, and beside it all that the group had', async () => {
    await scenes['ready, in a series']?.();
    await expect.element(page.getByText('Session 7 of 20 · 27 sessions together')).toBeVisible();
  });

  test('a session outside of a series is just counted', async () => {
    await openInCall();
    await expect.element(page.getByText('Session 1', { exact: true })).toBeVisible();
  });

  test('hosting goes round, and the person is told when it could be they', async () => {
    const all = await openInCall();
    await tellGroup(all, { roster: { names: ['Mira', 'Jun'], self: 1 } });
    await expect.element(page.getByText('Mira could host this time.')).toBeVisible();
    await tell(all, { sessionNumber: 2 });
    await expect.element(page.getByText('You could host this time.')).toBeVisible();
  });

  test('in a companion the host is that of the session to come, before it and in it alike', async () => {
    const all = await openInCall();
    await tellGroup(all, { roster: { names: ['Mira', 'Jun'], self: null } });
    await tell(all, { call: null, session: null, sessionNumber: 1, groups: [] });
    await expect.element(page.getByText('Jun could host this time.')).toBeVisible();
  });

  test('the appetite of the group decides how many starters there are, until somebody chooses', async () => {
    const { panel } = await openInCall();
    await openMore('More choices');
    await expect.element(radio('Three to choose from')).toBeChecked();
    await userEvent.click(radio('A sentence: a little talk'));
    await expect.element(radio('One at a time')).toBeChecked();
    await userEvent.click(radio('Three to choose from'));
    expect(panel.state().view.settings).toMatchObject({ appetite: 2, mode: 'menu' });
  });

  test('turns are offered where there are people to take them, and take the place of the pace', async () => {
    const all = await openInCall();
    all.panel.actions.choose({ mode: 'one' });
    await openMore('More choices');
    expect(page.getByRole('checkbox', { name: 'Speak in turns' }).elements()).toHaveLength(0);
    await tellGroup(all, { roster: { names: ['Mira', 'Jun', 'Åsa'], self: null } });
    await expect.element(page.getByRole('group', { name: 'A new starter' })).toBeVisible();
    await userEvent.click(page.getByRole('checkbox', { name: 'Speak in turns' }));
    expect(all.panel.state().view.settings.hasTurns).toBe(true);
    expect(page.getByRole('group', { name: 'A new starter' }).elements()).toHaveLength(0);
  });

  test('what is only for the person is chosen apart from the rest', async () => {
    const { panel } = await openInCall();
    await openMore('Only for you');
    await userEvent.click(radio('Listen'));
    await userEvent.click(radio('Only my turn'));
    await userEvent.click(page.getByRole('checkbox', { name: 'No digits' }));
    expect(panel.state().view.settings).toMatchObject({ joinAs: 0, sound: 'mine', isCalm: true });
  });
});

describe('what was carried over', () => {
  test.each([
    ['Keep, and show it again next time', 'keep'],
    ['Done, no need to show it again', 'done'],
    ['Drop, and let it go', 'drop'],
  ] as const)('%s', async (name, verdict) => {
    const all = await openInCall();
    await tell(all, { carryOver: carried });
    button(name).first().element().focus();
    await userEvent.keyboard('{Enter}');
    await drawn();
    expect(all.background.view.group?.settled).toMatchObject([{ questionId: 'next-time', verdict }]);
    await expect.element(page.getByText('Useful last time:')).toBeVisible();
    expect(page.getByText('To try, you wrote:').elements()).toHaveLength(0);
    // The button is gone with its card; the keyboard is not.
    await expect.element(page.getByRole('heading', { level: 1 })).toHaveFocus();
  });

  test('is shown whole to who wants to read on, and as words, whatever it looks like', async () => {
    const all = await openInCall();
    const text = `<b>not bold</b>\u202e ${'and so on '.repeat(40)}`;
    await tell(all, { carryOver: carriedSaying(text) });
    const quote = document.querySelector('blockquote');
    expect(quote?.textContent).toBe(text);
    const height = quote?.getBoundingClientRect().height ?? 0;
    await userEvent.click(button('Show all of it'));
    expect(quote?.getBoundingClientRect().height).toBeGreaterThan(height);
    await expect.element(button('Show less')).toHaveFocus();
  });
});

describe('a new group in a companion', () => {
  const open = async (name: string) => {
    const all = await openInCall();
    await tellGroup(all, { name });
    all.panel.actions.skipWarmUp();
    await tell(all, { call: null });
    return all;
  };

  test('gets its name during its first meeting, and the field stays while it is written', async () => {
    const all = await open('');
    const field = page.getByRole('textbox', { name: 'Name of the group' });
    await userEvent.click(field);
    await userEvent.keyboard('Reading');
    await drawn();
    expect(all.background.view.group?.name).toBe('Reading');
    await expect.element(field).toHaveValue('Reading');
  });

  test('is not asked for a name it has', async () => {
    await open('Reading');
    await expect.element(page.getByRole('heading', { name: 'Have a good meeting' })).toBeVisible();
    expect(page.getByRole('textbox', { name: 'Name of the group' }).elements()).toHaveLength(0);
  });
});
