import axe from 'axe-core';
import { render } from 'preact';
import { afterEach, describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import '@/components/theme.css';
import { Picking } from '@/components/panel/picking';
import { emptyView } from '@/utils/domain/panel-view';
import { newGroup, type Group } from '@/utils/domain/session/group';
import type { PanelActions, PanelState } from '@/utils/panel/panel-state';
import { loadWords } from '@/utils/platform/catalogues';
import { idOf } from '@/tests/browser/store/records';

const words = await loadWords('en', ['common', 'panel']);
const metAt = Date.UTC(2026, 8, 1, 12);

const groupsOf = (...names: string[]): Group[] =>
  names.map((name, n) => Object.assign(newGroup(idOf(n + 1), null, n, metAt), { name }));

/** Draws the moment, and gives what is done with it. */
function pickFrom(groups: Group[], isBusy = false): string[] {
  const done: string[] = [];
  const actions: Pick<PanelActions, 'pickGroup' | 'offerWarmUp'> = {
    pickGroup: (id) => void done.push(`pick ${id}`),
    offerWarmUp: () => void done.push('new'),
  };
  const state: Partial<PanelState> = { view: { ...emptyView, groups }, isBusy };
  document.documentElement.lang = 'en';
  render(
    <main>
      <Picking state={state as PanelState} actions={actions as PanelActions} words={words} />
    </main>,
    document.body,
  );
  return done;
}

const shown = (): string[] => [...document.querySelectorAll('ul button')].map(({ textContent }) => textContent);

afterEach(() => render(null, document.body));

describe('whose call it is', () => {
  it('is picked from the groups there are, in the order they come in, or is a new group', async () => {
    const done = pickFrom(groupsOf('Networked learning', 'Reading circle'));
    expect(shown()).toEqual(['Networked learning', 'Reading circle']);
    await page.getByRole('button', { name: 'Reading circle' }).click();
    await page.getByRole('button', { name: 'A new group' }).click();
    expect(done).toEqual([`pick ${idOf(2)}`, 'new']);
  });

  it('is a new group where there is none yet', () => {
    pickFrom([]);
    expect(document.querySelector('ul')).toBeNull();
    expect(document.querySelectorAll('button')).toHaveLength(1);
  });

  it('tells groups without a name apart by the day they were met first', () => {
    pickFrom(groupsOf('', '  '));
    expect(shown()).toEqual(['Group without a namesince Sep 1, 2026', 'Group without a namesince Sep 1, 2026']);
  });

  it('is found by a few letters, where the groups are more than one sees at once', async () => {
    const names = Array.from({ length: 8 }, (_, n) => `Group ${n + 1}`);
    pickFrom(groupsOf(...names));
    expect(document.querySelector('input')).toBeNull();

    pickFrom(groupsOf(...names, 'Årets kurs'));
    const filter = page.getByRole('searchbox', { name: 'Find a group' });
    await filter.fill(' åRE');
    expect(shown()).toEqual(['Årets kurs']);
    await filter.fill('nobody');
    expect(shown()).toEqual([]);
    expect(document.body.textContent).toContain('No group of that name.');
    await filter.fill('');
    expect(shown()).toHaveLength(9);
  });

  it('is picked once, however often it is pressed while that is being kept', async () => {
    const done = pickFrom(groupsOf('Reading circle'), true);
    await page.getByRole('button', { name: 'Reading circle' }).click({ force: true });
    expect(done).toEqual([]);
  });

  it.each(['light', 'dark'])('has nothing that axe finds, nor scrolls sideways, in %s', async (scheme) => {
    await page.viewport(300, 720);
    document.documentElement.style.colorScheme = scheme;
    pickFrom(groupsOf('', 'W'.repeat(80), ...Array.from({ length: 9 }, (_, n) => `Group ${n}`)));
    const { violations } = await axe.run(document.body);
    expect(violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`))).toEqual([]);
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(300);
    document.documentElement.removeAttribute('style');
  });
});
