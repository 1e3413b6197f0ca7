import { describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { button } from './controls';
import { drawn, openInCall } from './open-panel';
import { fullDeck, scenes } from './scenes';
import { codeOfOther } from './sharing';

const full = { loadDeck: () => Promise.resolve(fullDeck) };
const starters = (): string[] => [...document.querySelectorAll('.menu-text, .starter-text')].map(({ textContent }) => textContent);
const way = (name: string) => page.getByRole('group', { name: 'Ways to answer' }).getByRole('button', { name });

describe('a menu', () => {
  test('offers one of each kind', async () => {
    await scenes['menu']?.();
    expect([...document.querySelectorAll('.menu-kind')].map(({ textContent }) => textContent)).toEqual([
      'Light',
      'Work and tools',
      'Thoughtful',
    ]);
    await expect.element(page.getByText('Answer any one.')).toBeVisible();
  });

  test('says of what kind they are only where that tells them apart', async () => {
    const alike = fullDeck.starters.map((starter) => Object.assign({}, starter, { tone: 'neutral', topic: 'today' }));
    const { panel } = await openInCall(320, 720, { loadDeck: () => Promise.resolve({ ...fullDeck, starters: alike }) });
    panel.actions.startWarmUp();
    await drawn();
    expect(document.querySelectorAll('.menu-text')).toHaveLength(3);
    expect([...document.querySelectorAll('.menu-kind')].map(({ textContent }) => textContent)).toEqual(['', '', '']);
    expect(page.getByRole('button', { name: /^Not for us/ }).elements()).toHaveLength(3);
  });

  test('begins with the lighter ones for who likes to say little, and has the others one press away', async () => {
    const { panel } = (await scenes['menu, with the lighter ones first']?.()) ?? {};
    const [card] = [panel?.state().warmUp?.card ?? []];
    expect(starters()).toEqual(card.map(({ alt }) => alt));
    await userEvent.click(button('The originals'));
    expect(starters()).toEqual(card.map(({ text }) => text));
  });
});

describe('the ways to answer', () => {
  test('are four of one size, and each says how in the way the person likes to join', async () => {
    const { panel } = await openInCall();
    panel.actions.choose({ joinAs: 1 });
    panel.actions.startWarmUp();
    await drawn();
    const sizes = ['Say', 'Type', 'React', 'Listen'].map((name) => way(name).element().getBoundingClientRect().width);
    expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThan(1);
    await userEvent.click(way('Say'));
    await expect.element(page.getByText('Unmute and say it. A word is plenty.')).toBeVisible();
    await userEvent.click(way('Listen'));
    await expect.element(way('Say')).toHaveAttribute('aria-pressed', 'false');
    await expect.element(page.getByText('Listening is taking part. That is all.')).toBeVisible();
  });

  test('are told to nobody and begin anew with each card', async () => {
    const { panel, background } = await openInCall();
    panel.actions.startWarmUp();
    await drawn();
    const asked = background.asked.length;
    await userEvent.click(way('Type'));
    await drawn();
    expect(background.asked).toHaveLength(asked);
    await userEvent.click(button('Next card'));
    await drawn();
    await expect.element(way('Type')).toHaveAttribute('aria-pressed', 'false');
  });
});

describe('whoever leads', () => {
  test('copies the message for the chat, in a language of their choice', async () => {
    const { panel, copied } = await openInCall();
    panel.actions.startWarmUp();
    await drawn();
    await userEvent.click(button('Copy the message for the chat'));
    await drawn();
    await expect.element(button('Copied. Paste it into the chat.')).toHaveFocus();
    const code = document.querySelector('.host-code code')?.textContent ?? '';
    expect(code).not.toBe('');
    expect(copied[0]).toContain(code);
    await userEvent.selectOptions(page.getByRole('combobox', { name: 'Language of the message' }), 'svenska');
    expect(panel.state().view.settings.chatLanguage).toBe('sv');
  });

  test('can go over to the warm-up of somebody else, where two have started one', async () => {
    const all = await openInCall();
    all.panel.actions.startWarmUp();
    await drawn();
    await userEvent.click(button('Join with a code'));
    all.panel.actions.typeCode(codeOfOther());
    await drawn();
    await userEvent.click(button('Join'));
    await drawn();
    expect(all.panel.state()).toMatchObject({ moment: 'warm-up', warmUp: { isHost: false } });
    expect(button('Next card').elements()).toHaveLength(0);
  });

  test('says what the group likes and does not, and takes it back', async () => {
    const { panel, background } = await openInCall(320, 720, full);
    panel.actions.choose({ mode: 'one' });
    panel.actions.startWarmUp();
    await drawn();
    const [starter] = panel.state().warmUp?.card ?? [];
    const keep = button(`Keep for us: ${starter?.text ?? ''}`);
    await userEvent.click(keep);
    await drawn();
    await expect.element(keep).toHaveAttribute('aria-pressed', 'true');
    expect(background.view.group?.memory['first']?.favourites).toEqual([starter?.id]);
    await userEvent.click(keep);
    await userEvent.click(button(`Not for us: ${starter?.text ?? ''}`));
    await drawn();
    expect(background.view.group?.memory['first']).toMatchObject({ favourites: [], vetoed: [starter?.id] });
    // What a group does not want is not left standing before it.
    expect(panel.state().warmUp?.card[0]?.id).not.toBe(starter?.id);
  });
});

describe('whoever has joined', () => {
  test('has no Next, and neither judges for the group nor prolongs', async () => {
    await scenes['participant']?.();
    for (const name of ['Next starter', 'Pause', '1 more minute', 'Copy the message for the chat']) {
      expect(button(name).elements()).toHaveLength(0);
    }
    expect(page.getByRole('button', { name: /^(Not|Keep) for us/ }).elements()).toHaveLength(0);
    await scenes['time-up, as a participant']?.();
    await expect.element(button('On to the meeting')).toBeVisible();
    expect(button('One more minute').elements()).toHaveLength(0);
  });

  test('can lead from there, with the keyboard where it was', async () => {
    const { panel } = (await scenes['participant']?.()) ?? {};
    button('Host from here').element().focus();
    await userEvent.keyboard('{Enter}');
    await drawn();
    expect(panel?.state().warmUp?.isHost).toBe(true);
    await expect.element(page.getByRole('heading', { level: 1 })).toHaveFocus();
    await expect.element(button('Next starter')).toBeVisible();
  });

  test('can go on to the meeting alone', async () => {
    const { panel } = (await scenes['participant']?.()) ?? {};
    await userEvent.click(button('Leave the warm-up'));
    await drawn();
    expect(panel?.state().moment).toBe('meeting');
  });

  test('can paste what the host posted since', async () => {
    const { panel } = (await scenes['participant']?.()) ?? {};
    await userEvent.click(button('Paste a newer code'));
    expect(panel?.state().moment).toBe('joining');
  });
});
