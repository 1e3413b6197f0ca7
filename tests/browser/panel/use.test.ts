import { describe, expect, test, vi } from 'vitest';
import { cdp, page, userEvent } from 'vitest/browser';
import { callStart } from '@/tests/unit/panel/panel-in-memory';
import { button, field } from './controls';
import { drawn, openAfterCall, openInCall, openPanel } from './open-panel';
import { scenes } from './scenes';

const minuteMs = 60_000;

/** How far the ember has come, in hundredths of the way, backwards. */
const burnt = (): number =>
  Number(document.querySelector<SVGElement>('.ember-ring')?.style.getPropertyValue('--burnt') ?? Number.NaN);

/** Has the page drawn as for a person who asked their machine for less motion, or for nothing of the kind. */
const preferStillness = (isStill: boolean): Promise<unknown> => {
  const chromium = cdp() as unknown as { send(method: string, parameters: object): Promise<unknown> };
  const features = isStill ? [{ name: 'prefers-reduced-motion', value: 'reduce' }] : [];
  return chromium.send('Emulation.setEmulatedMedia', { features });
};

describe('by keyboard alone', () => {
  test('a whole reflection', async () => {
    const { background } = await openAfterCall();
    document.querySelector<HTMLElement>('input')?.focus();
    // Worth: the fourth of five. Each Tab goes to the next question, not to the next point.
    await userEvent.keyboard(' {ArrowRight}{ArrowRight}{ArrowRight}{Tab}');
    await userEvent.keyboard(' {ArrowRight}{Tab}');
    await userEvent.keyboard('{Tab}');
    await userEvent.keyboard(' {ArrowLeft}{Tab}');
    await userEvent.keyboard(' {ArrowRight}{Tab}');
    await userEvent.keyboard('One thing{Tab}');
    await userEvent.keyboard('Another{Tab}');
    await userEvent.keyboard('{Enter}');
    await drawn();
    expect(background.view.reflection).toMatchObject({
      state: 'submitted',
      answers: { worth: 3, belonging: 1, together: 4, 'chat-room': 1, useful: 'One thing', 'next-time': 'Another' },
    });
    expect(background.view.reflection?.answers).not.toHaveProperty('voice');
    await expect.element(page.getByRole('heading', { level: 1 })).toHaveFocus();
  });

  test('an answer is taken back with Delete, and a text sent off with Ctrl+Enter', async () => {
    const { panel, background } = await openAfterCall();
    document.querySelector<HTMLElement>('input')?.focus();
    await userEvent.keyboard(' {ArrowRight}');
    expect(panel.state().answers).toEqual({ worth: 1 });
    await userEvent.keyboard('{Delete}');
    expect(panel.state().answers).toEqual({});
    await userEvent.click(field('One useful thing'));
    await userEvent.keyboard('A thing{Control>}{Enter}{/Control}');
    await drawn();
    expect(background.view.reflection).toMatchObject({ state: 'submitted', answers: { useful: 'A thing' } });
  });

  test('a whole warm-up', async () => {
    const { panel } = await openInCall();
    button('Start warm-up').element().focus();
    await userEvent.keyboard('{Enter}');
    await drawn();
    expect(panel.state().moment).toBe('warm-up');
    await expect.element(page.getByRole('heading', { level: 1 })).toHaveFocus();
    button('Next card').element().focus();
    await userEvent.keyboard('{Enter}');
    button('Previous card').element().focus();
    await userEvent.keyboard('{Enter}');
    expect(panel.state().warmUp?.plan.cursor).toBe(0);
    await expect.element(button('Previous card')).toHaveFocus();
    button('Pause').element().focus();
    await userEvent.keyboard('{Enter}');
    await drawn();
    await expect.element(button('Resume')).toHaveFocus();
    button('End').element().focus();
    await userEvent.keyboard('{Enter}');
    await drawn();
    expect(panel.state().moment).toBe('meeting');
  });

  test('Esc goes back to the call, but only out of the field where a name is being changed', async () => {
    const { background } = await openInCall();
    const left = (): number => background.asked.filter(({ kind }) => kind === 'dock.leave').length;
    await userEvent.click(field('Name of the group'));
    await userEvent.keyboard('Tuesdays{Escape}');
    await drawn();
    expect(left()).toBe(0);
    expect(background.view.group?.name).toBe('Tuesdays');
    await userEvent.keyboard('{Escape}');
    await drawn();
    expect(left()).toBe(1);
  });
});

describe('by mouse or thumb', () => {
  test('a point is chosen by one press and taken back by another', async () => {
    const { panel } = await openAfterCall();
    const point = page.getByRole('group', { name: 'Was it worth your time?' }).getByRole('radio', { name: 'Very much' });
    await userEvent.click(point);
    expect(panel.state().answers).toEqual({ worth: 4 });
    await userEvent.click(point);
    await drawn();
    expect(panel.state().answers).toEqual({});
    expect(document.querySelector(':checked')).toBeNull();
    await userEvent.click(point);
    await userEvent.click(page.getByRole('button', { name: 'Clear: Was it worth your time?' }));
    expect(panel.state().answers).toEqual({});
  });

  test('every point says its name, and the one in question shows it', async () => {
    await openAfterCall();
    const scale = page.getByRole('group', { name: 'Did you feel part of the group?' });
    const names = scale.getByRole('radio').elements().map((point) => point.getAttribute('aria-label'));
    expect(names).toEqual(['Outside', 'At the edge', 'Partly', 'Mostly', 'Fully']);
    await expect.element(scale.getByText('Outside')).toBeVisible();
    await expect.element(scale.getByText('Fully')).toBeVisible();
    await userEvent.hover(scale.getByRole('radio', { name: 'Partly' }));
    await expect.element(scale.getByText('Partly')).toBeVisible();
  });

  test('a length that is none changes nothing, and the last good one comes back', async () => {
    const { panel } = await openInCall();
    const minutes = field('Another number of minutes, 1 to 60');
    await userEvent.fill(minutes, '12');
    expect(panel.state().view.settings.minutes).toBe(12);
    for (const wrong of ['0', '-1', '1000000000', '5,5', 'x', '']) {
      await userEvent.fill(minutes, wrong);
      expect(panel.state().view.settings.minutes).toBe(12);
    }
    minutes.element().blur();
    await expect.element(minutes).toHaveValue('12');
    await userEvent.click(page.getByRole('radio', { name: '3 minutes' }));
    await expect.element(minutes).toHaveValue('');
  });

  test('a starter has a lighter version of itself', async () => {
    const { panel } = (await scenes['warm-up']?.()) ?? {};
    await drawn();
    const starter = panel?.state().warmUp?.card[0];
    const [text, alt] = [starter?.text ?? '', starter?.alt ?? ''];
    await expect.element(page.getByRole('main').getByText(text)).toBeVisible();
    await userEvent.click(button('A lighter one'));
    await expect.element(page.getByText(alt)).toBeVisible();
    await userEvent.click(button('Next starter'));
    await userEvent.click(button('Previous starter'));
    await expect.element(page.getByRole('main').getByText(text)).toBeVisible();
  });
});

describe('words', () => {
  test('stay in their field through everything that goes wrong with keeping them', async () => {
    const { background, clock } = await openAfterCall();
    background.trouble = { code: 'storage-broken' };
    const useful = field('One useful thing');
    await userEvent.type(useful, 'Half a thou');
    await clock.pass(5_000);
    await drawn();
    await expect.element(useful).toHaveValue('Half a thou');
    await expect.element(button('Copy my words')).toBeVisible();
    await userEvent.type(useful, 'ght');
    background.trouble = null;
    await userEvent.click(button('Try again'));
    await clock.pass(100);
    await drawn();
    await expect.element(useful).toHaveValue('Half a thought');
    expect(background.view.reflection?.answers).toEqual({ useful: 'Half a thought' });
    expect(document.querySelector('.notice')).toBeNull();
  });

  test('are shown as words, whatever they look like', async () => {
    const { panel } = await openAfterCall();
    const words = '<img src=x onerror="document.title=1">\u202eabc';
    panel.actions.answer({ 'next-time': words });
    panel.actions.closeReflection('submitted');
    await drawn();
    expect(document.querySelector('blockquote')?.textContent).toBe(words);
    expect(document.querySelector('main img')).toBeNull();
  });

  test('have room to grow and an end that is told in time', async () => {
    await openAfterCall();
    const useful = field('One useful thing');
    const height = useful.element().getBoundingClientRect().height;
    await userEvent.fill(useful, 'word '.repeat(95));
    await drawn();
    expect(useful.element().getBoundingClientRect().height).toBeGreaterThan(3 * height);
    await expect.element(page.getByText('25 characters left')).toBeVisible();
  });
});

describe('the time that is left', () => {
  test('burns down once around the starter and shows its digits', async () => {
    const { panel, clock } = await openInCall();
    panel.actions.startWarmUp();
    await drawn();
    await expect.element(page.getByRole('timer')).toHaveTextContent('5:00');
    expect(burnt()).toBeCloseTo(0);
    await clock.pass(150_100);
    await drawn();
    await expect.element(page.getByRole('timer')).toHaveTextContent('2:30');
    expect(burnt()).toBeCloseTo(-50, 0);
    await clock.pass(151_000);
    await drawn();
    await expect.element(page.getByText('Finish your sentence.').last()).toBeVisible();
  });

  test('is told in words to who wants no digits', async () => {
    const { panel, clock } = await openInCall();
    panel.actions.startWarmUp();
    await clock.pass(100_000);
    await userEvent.click(button('Hide digits'));
    await expect.element(page.getByRole('timer')).toHaveTextContent('About 4 minutes left');
    await clock.pass(150_000);
    await drawn();
    await expect.element(page.getByRole('timer')).toHaveTextContent('About a minute left');
    expect(document.querySelector('main')?.textContent).not.toMatch(/\d:\d\d left/);
  });

  test('burns in steps for people who asked for stillness', async () => {
    const { panel } = await openInCall();
    panel.actions.startWarmUp();
    await drawn();
    const spark = document.querySelector('.ring-spark');
    if (!spark) throw new Error('Nothing burns');
    const motion = () => getComputedStyle(spark).transitionDuration.split(',')[0];
    expect(motion()).toBe('1s');
    await preferStillness(true);
    expect(motion()).toBe('0s');
    await preferStillness(false);
  });

  test('changes what is read aloud five times at most in five minutes', async () => {
    const { panel, clock } = await openInCall();
    let changes = 0;
    const region = document.querySelector('output');
    if (!region) throw new Error('Nothing is read aloud');
    const observer = new MutationObserver(() => changes++);
    observer.observe(region, { childList: true, characterData: true, subtree: true });
    panel.actions.startWarmUp();
    for (let second = 0; second < 301; second++) {
      await clock.pass(1_000);
      if (second % 10 === 0) await drawn();
    }
    await drawn();
    observer.disconnect();
    expect(changes).toBeGreaterThanOrEqual(3);
    expect(changes).toBeLessThanOrEqual(5);
  });
});

describe('the keyboard', () => {
  test('is never taken while it is with the call', async () => {
    const hasFocus = vi.spyOn(document, 'hasFocus').mockReturnValue(false);
    const { panel, background, clock } = await openInCall();
    (document.activeElement as HTMLElement | null)?.blur();
    panel.actions.startWarmUp();
    await clock.pass(6 * minuteMs);
    await drawn();
    expect(panel.state().moment).toBe('time-up');
    background.endCall(callStart + 40 * minuteMs);
    await drawn();
    expect(panel.state().moment).toBe('reflecting');
    expect(document.activeElement).toBe(document.body);
    hasFocus.mockRestore();
  });

  test('losing it in the middle of typing is told', async () => {
    const { panel } = await openAfterCall();
    panel.setKeyboardTaken(true);
    await expect.element(page.getByText(/The call took the keyboard/)).toBeVisible();
    await userEvent.click(button('Understood'));
    await drawn();
    expect(document.querySelector('.notice')).toBeNull();
  });
});

describe('trouble', () => {
  test('is told, and put away when it was understood; the call can still be warmed up for', async () => {
    const { panel } = (await scenes['ready, where the page has no room and the store refuses everything']?.()) ?? {};
    await drawn();
    await expect.element(page.getByText(/does not say which call it is/)).toBeVisible();
    await expect.element(button('Put Kindling aside')).toBeVisible();
    await userEvent.click(button('Understood'));
    await drawn();
    expect(document.querySelector('.notice')).toBeNull();
    await userEvent.click(button('Start warm-up'));
    await drawn();
    expect(panel?.state().moment).toBe('warm-up');
  });
});

describe('by hand', () => {
  test.each(Object.keys(scenes).filter((name) => name !== 'inert'))('there is a way in: %s', async (name) => {
    await scenes[name]?.();
    await drawn();
    await userEvent.click(page.getByText('By hand', { exact: true }));
    const ways = document.querySelectorAll('.by-hand-ways button');
    expect(ways.length).toBeGreaterThanOrEqual(1);
    for (const way of ways) expect(way.checkVisibility()).toBe(true);
  });

  test('a call that is not seen is begun and ended', async () => {
    const { panel, background } = await openPanel();
    await panel.enter({ token: background.token });
    await drawn();
    await userEvent.click(page.getByText('By hand', { exact: true }));
    await userEvent.click(button('Start a session').last());
    await drawn();
    expect(panel.state().moment).toBe('ready');
    await userEvent.click(button('Finish the session'));
    await drawn();
    expect(panel.state().moment).toBe('reflecting');
  });
});

describe('where one reads from right to left', () => {
  test('a question and the name of a point stand where their points do', async () => {
    document.documentElement.dir = 'rtl';
    try {
      await openAfterCall();
      const question = document.querySelector<HTMLElement>('.scale');
      const legend = question?.querySelector('legend');
      const point = question?.querySelectorAll('input')[1];
      if (!question || !legend || !point) throw new Error('There is no scale');
      const words = document.createRange();
      words.selectNodeContents(legend);
      expect(words.getBoundingClientRect().right).toBeCloseTo(question.getBoundingClientRect().right, 0);
      await userEvent.hover(page.elementLocator(point));
      await drawn();
      const name = question.querySelector('[data-place="aside"]');
      if (!name) throw new Error('The point has no name');
      expect(middleOf(name)).toBeCloseTo(middleOf(point), 0);
    } finally {
      document.documentElement.removeAttribute('dir');
    }
  });

  test('the words that ask for a name begin where all lines do, with the pencil at their end', async () => {
    document.documentElement.dir = 'rtl';
    try {
      await openInCall();
      const name = field('Name of the group').element();
      expect(getComputedStyle(name).direction).toBe('rtl');
      const pencil = document.querySelector('.group-name-field > .icon');
      expect(pencil && middleOf(pencil)).toBeLessThan(middleOf(name));
    } finally {
      document.documentElement.removeAttribute('dir');
    }
  });
});

const middleOf = (element: Element): number => {
  const { left, right } = element.getBoundingClientRect();
  return (left + right) / 2;
};

test('the bar with the way on goes along below the header, not over it', async () => {
  await openInCall(320, 500);
  for (const summary of ['More choices', 'Only for you']) await userEvent.click(page.getByText(summary, { exact: true }));
  const bar = document.querySelector('.moment-foot');
  if (!bar) throw new Error('There is no bar');
  // So far that the bar has left the bottom of the panel, and stands behind the header.
  scrollBy(0, bar.getBoundingClientRect().top - 10);
  await drawn();
  expect(bar.getBoundingClientRect().top).toBeLessThan(40);
  expect(document.elementFromPoint(160, 30)?.closest('.panel-header')).not.toBeNull();
});
