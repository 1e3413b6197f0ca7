import { describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { callStart } from '@/tests/unit/panel/panel-in-memory';
import { button, field } from './controls';
import { drawn, openInCall } from './open-panel';
import { scenes } from './scenes';
import { codeOfOther } from './sharing';

const paste = 'Paste the message or its code';
const minuteMs = 60_000;

describe('what was pasted', () => {
  test.each([
    ['empty', /in the chat of the call/, false],
    ['no-code', /no code in this/, false],
    ['look-alikes', /another alphabet where \S+ should be/, false],
    ['incomplete', /3 letters or digits are missing/, false],
    ['mistyped', /not as it should be/, false],
    ['several', /Which one is it/, false],
    ['other-room', /another call/, false],
    ['unknown-deck', /Ask the host for the deck .* under Decks/, false],
    ['from-the-past', /ended .*2026.*Ask for a new code/, false],
    ['from-the-future', /One of the two clocks is wrong/, false],
    ['own', /your own code/, false],
    ['ended', /The host has ended/, true],
    ['joined', /the same as the others\.$/, true],
    ['joined, with a clock that is off', /differ by about 2 minutes/, true],
    ['joined, in place of another', /takes the place/, true],
  ])('%s', async (kind, sentence, canJoin) => {
    await scenes[`joining: ${kind}`]?.();
    const line = document.querySelector('.joining-line');
    expect(line?.textContent).toMatch(sentence);
    expect(button('Join').element().getAttribute('aria-disabled')).toBe(canJoin ? null : 'true');
    // Whoever listens hears it too, but not before there is something to hear about.
    const said = document.querySelector('output')?.textContent ?? '';
    expect(said.includes(line?.textContent ?? '')).toBe(kind !== 'empty');
  });

  test('leads to the decks where one is missing', async () => {
    const all = await scenes['joining: unknown-deck']?.();
    await userEvent.click(button('Open your decks'));
    expect(all?.background.asked.at(-1)).toMatchObject({ kind: 'decks.open' });
  });

  test('brings the person to the card of the others', async () => {
    const { panel } = await openInCall();
    await userEvent.click(button('Join with a code'));
    await expect.element(field(paste)).toHaveFocus();
    await userEvent.keyboard(codeOfOther());
    await userEvent.click(button('Join'));
    await drawn();
    expect(panel.state()).toMatchObject({ moment: 'warm-up', warmUp: { isHost: false } });
    await expect.element(page.getByRole('heading', { level: 1 })).toHaveFocus();
  });

  test('goes off with Ctrl+Enter, but not as long as it is nothing', async () => {
    const { panel } = await openInCall();
    await userEvent.click(button('Join with a code'));
    await userEvent.keyboard('nothing{Control>}{Enter}{/Control}');
    expect(panel.state().moment).toBe('joining');
    await userEvent.fill(field(paste), codeOfOther());
    await userEvent.keyboard('{Control>}{Enter}{/Control}');
    await drawn();
    expect(panel.state().moment).toBe('warm-up');
  });

  test('may be more than one code, to be told by the time', async () => {
    const startedAt = callStart - 4 * minuteMs;
    const { panel } = await openInCall();
    panel.actions.openPage('joining');
    panel.actions.typeCode(`${codeOfOther()} ${codeOfOther({ seed: 12, startedAt, anchorAt: startedAt })}`);
    await drawn();
    await userEvent.click(page.getByRole('button', { name: /^Started/ }).last());
    await userEvent.click(button('Join'));
    await drawn();
    expect(panel.state().warmUp?.plan.seed).toBe(12);
  });
});

describe('the page for a code', () => {
  test('is left as it was come to', async () => {
    const { panel } = await openInCall();
    await userEvent.click(button('Join with a code'));
    await userEvent.click(button('Back'));
    await drawn();
    expect(panel.state().moment).toBe('ready');
    await expect.element(page.getByRole('heading', { level: 1 })).toHaveFocus();
  });

  test('takes no keyboard that is with the call', async () => {
    const hasFocus = vi.spyOn(document, 'hasFocus').mockReturnValue(false);
    const { panel } = await openInCall();
    (document.activeElement as HTMLElement | null)?.blur();
    panel.actions.openPage('joining');
    await drawn();
    expect(document.activeElement).toBe(document.body);
    hasFocus.mockRestore();
  });
});
