import axe from 'axe-core';
import { describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import type { JournalEntry } from '@/utils/domain/journal';
import { listHref, sessionHref } from '@/utils/journal/route';
import { entryOf, groupOf, idOf, sampleEntries, sampleNow } from './sample-journal';
import { preferScheme, useStage, type Scheme } from './stage';

const open = useStage();

interface Place {
  readonly name: string;
  readonly hash: string;
  readonly entries: readonly JournalEntry[];
  readonly press?: string;
}

const hostile = 'W\u202e\u2069'.repeat(8) + 'a\u0301'.repeat(10) + 'x'.repeat(40);
const hostileGroup = groupOf(9, hostile);
const hostileEntry = entryOf({
  number: 99,
  group: hostileGroup,
  startedAt: sampleNow - 9e6,
  state: 'submitted',
  note: 'x'.repeat(4_000),
  answers: { useful: '<script>1</script>'.repeat(20), 'next-time': `${'\u0315'.repeat(400)}x` },
});

const places: readonly Place[] = [
  { name: 'the list', hash: listHref, entries: sampleEntries },
  { name: 'an unknown address', hash: '#/what', entries: sampleEntries },
  { name: 'the empty journal', hash: listHref, entries: [] },
  { name: 'a session going on', hash: sessionHref(idOf(1)), entries: sampleEntries },
  { name: 'a form', hash: sessionHref(idOf(2)), entries: sampleEntries },
  { name: 'a submitted reflection', hash: sessionHref(idOf(3)), entries: sampleEntries },
  { name: 'a declined one', hash: sessionHref(idOf(4)), entries: sampleEntries },
  { name: 'a name being changed', hash: sessionHref(idOf(7)), entries: sampleEntries, press: 'Rename' },
  { name: 'a deleted session', hash: sessionHref(idOf(3)), entries: sampleEntries, press: 'Delete this session' },
  { name: 'hostile words on the list', hash: listHref, entries: [hostileEntry] },
  { name: 'hostile words on their page', hash: sessionHref(idOf(99)), entries: [hostileEntry] },
];

async function show({ hash, entries, press }: Place): Promise<void> {
  open(entries, hash);
  await expect.element(page.getByRole('heading', { level: 1 })).toBeInTheDocument();
  if (press) await page.getByRole('button', { name: press }).click();
  // What comes after the first drawing: the deck, and colours on their way.
  await new Promise((resolve) => setTimeout(resolve, 250));
}

describe.each(['light', 'dark'] as const satisfies readonly Scheme[])('by %s', (scheme) => {
  it.each(places)('$name has nothing that axe would mend', async (place) => {
    await preferScheme(scheme);
    await show(place);
    const { violations } = await axe.run(document.querySelector('.page') ?? document.body, {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
      resultTypes: ['violations'],
    });
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
  });
});

describe.each([320, 640, 1920])('%d px wide', (width) => {
  it.each(places)('$name needs no scrolling sideways', async (place) => {
    await page.viewport(width, 800);
    await show(place);
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
  });
});

it('keeps lines of reading short on a wide screen', async () => {
  await page.viewport(1920, 1080);
  await show({ name: '', hash: sessionHref(idOf(3)), entries: sampleEntries });
  const lines = document.querySelectorAll<HTMLElement>('.answer-text dd, .warm-up-starters li, .when-facts');
  expect(lines.length).toBeGreaterThan(5);
  for (const line of lines) {
    const probe = line.appendChild(document.createElement('span'));
    probe.style.cssText = 'position:absolute;width:70ch';
    expect(line.clientWidth).toBeLessThanOrEqual(Math.ceil(probe.getBoundingClientRect().width));
  }
});

it('lets words of a person turn nothing round but themselves', async () => {
  const group = groupOf(8, '\u2069\u202eabc');
  await show({ name: '', hash: listHref, entries: [entryOf({ number: 8, group, startedAt: sampleNow - 9e6, state: 'submitted' })] });
  const times = document.querySelector('.entry-times')?.firstChild?.nextSibling ?? document.querySelector('.entry-times');
  const name = document.querySelector('.entry-link')?.getBoundingClientRect();
  const timesBox = document.querySelector('.entry-times')?.getBoundingClientRect();
  expect(times?.textContent).toContain('PM');
  expect(name && timesBox && name.left < timesBox.left).toBe(true);
});
