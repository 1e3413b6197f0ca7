import axe from 'axe-core';
import { describe, expect, test } from 'vitest';
import { drawn } from './open-panel';
import { scenes } from './scenes';

const allScenes = Object.entries(scenes);

/** What a person can press or type in, and sees. */
const controls = (): HTMLElement[] =>
  [...document.querySelectorAll<HTMLElement>('button, input, textarea, select, summary')].filter((control) => control.checkVisibility());

function openAllDetails(): void {
  for (const details of document.querySelectorAll('details')) details.open = true;
}

async function violations(): Promise<string[]> {
  const { violations: found } = await axe.run(document);
  return found.flatMap(({ id, nodes }) => nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary}`));
}

describe.each(allScenes)('%s', (_name, open) => {
  test.each(['light', 'dark'])('has nothing that axe finds, in %s', async (scheme) => {
    document.documentElement.style.colorScheme = scheme;
    await open();
    openAllDetails();
    await drawn();
    // What fades in is judged as it stays.
    await Promise.all(document.getAnimations().map((animation) => animation.finished));
    expect(await violations()).toEqual([]);
  });

  test.each([
    { how: 'in the narrowest dock', width: 300, height: 720, fontSize: '100%' },
    { how: 'at 320 px with letters of double size', width: 320, height: 720, fontSize: '200%' },
    { how: 'at four times the zoom', width: 320, height: 180, fontSize: '100%' },
  ])('needs no scrolling sideways, and reaches everything, $how', async ({ width, height, fontSize }) => {
    document.documentElement.style.fontSize = fontSize;
    await open(width, height);
    await drawn();
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
    for (const control of controls()) {
      control.scrollIntoView({ block: 'center' });
      const { left, right, top, bottom } = control.getBoundingClientRect();
      expect(left, control.outerHTML).toBeGreaterThanOrEqual(0);
      expect(right, control.outerHTML).toBeLessThanOrEqual(width);
      expect((top + bottom) / 2, control.outerHTML).toBeGreaterThanOrEqual(0);
      expect((top + bottom) / 2, control.outerHTML).toBeLessThanOrEqual(height);
    }
  });

  test('hides nothing that has the keyboard behind its header or its Save', async () => {
    await open(320, 500);
    openAllDetails();
    await drawn();
    for (const control of document.querySelectorAll<HTMLElement>('main input, main textarea, main select')) {
      control.focus();
      const { left, right, top, bottom } = control.getBoundingClientRect();
      // Of a long text at least half, of everything else all.
      const rows = Array.from({ length: Math.floor((bottom - top) / 8) }, (_, row) => top + 8 * row + 4);
      const isInFront = (y: number): boolean => document.elementFromPoint((left + right) / 2, y) === control;
      const least = bottom - top > 200 ? rows.length / 2 : rows.length;
      expect(rows.filter(isInFront).length, control.outerHTML).toBeGreaterThanOrEqual(least);
    }
  });

  test('has no target that is too small', async () => {
    await open();
    await drawn();
    for (const control of controls()) {
      const { width, height } = control.getBoundingClientRect();
      expect(Math.min(width, height), control.outerHTML).toBeGreaterThanOrEqual(24);
    }
  });

  test('is inside its one heading and main part, with one place that is read aloud', async () => {
    await open();
    await drawn();
    expect(document.querySelectorAll('main')).toHaveLength(1);
    expect(document.querySelectorAll('h1').length).toBeLessThanOrEqual(1);
    expect(document.querySelectorAll('output, [role=status], [role=alert], [aria-live=polite]').length).toBeLessThanOrEqual(1);
  });
});
