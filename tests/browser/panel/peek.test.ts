import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { button, openMore } from './controls';
import { drawn, openInCall, tell } from './open-panel';
import { fullDeck } from './scenes';

const full = { loadDeck: () => Promise.resolve(fullDeck) };

test('what comes next is what comes then, but for what is not for the group', async () => {
  const { panel } = await openInCall(320, 720, full);
  panel.actions.choose({ mode: 'one' });
  await openMore('More choices');
  await userEvent.click(button('Look at the next starters'));
  await expect.element(page.getByText('Nobody else sees what you look at.')).toBeVisible();
  const first = panel.state().peek?.[0]?.[0];
  const veto = button(`Not for us: ${first?.text ?? ''}`);
  veto.element().focus();
  await userEvent.keyboard('{Enter}');
  await drawn();
  const next = panel.state().peek?.[0]?.[0];
  expect(next?.id).not.toBe(first?.id);
  // Another starter has come to the same place, and the keyboard stayed in it.
  await expect.element(button(`Not for us: ${next?.text ?? ''}`)).toHaveFocus();
  await userEvent.click(button('Back'));
  await userEvent.click(button('Start warm-up'));
  await drawn();
  expect(panel.state().warmUp?.card[0]?.id).toBe(next?.id);
});

test('what the group has said of a starter in another deck is not said of it here', async () => {
  const all = await openInCall(320, 720, full);
  all.panel.actions.openPage('peek');
  const starter = all.panel.state().peek?.[0]?.[0];
  const said = { shown: [], vetoed: [starter?.id ?? ''], favourites: [] };
  const { group } = all.background.view;
  await tell(all, { group: group && { ...group, memory: { 'own-aaaaaaaaaaaa': said } } });
  await expect.element(button(`Not for us: ${starter?.text ?? ''}`)).toHaveAttribute('aria-pressed', 'false');
});
