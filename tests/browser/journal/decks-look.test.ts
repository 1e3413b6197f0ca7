import axe from 'axe-core';
import { afterEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { OwnDeck } from '@/utils/domain/decks/own-deck';
import { deckHref, decksHref } from '@/utils/journal/route';
import { deckWith, sampleDecks } from './sample-decks';
import { sampleEntries } from './sample-journal';
import { preferScheme, useStage, type Scheme } from './stage';

const open = useStage();
afterEach(() => document.documentElement.removeAttribute('style'));

interface Place {
  readonly name: string;
  readonly hash: string;
  readonly decks: readonly OwnDeck[];
  readonly act?: () => Promise<unknown>;
}

const press = (name: string) => () => page.getByRole('button', { name, exact: true }).click();
const pasted = (text: string) => async () => {
  await press('Bring in a deck')();
  await userEvent.fill(page.getByRole('textbox', { name: 'Paste a deck here' }), text);
};
const hostile = 'W\u202e\u2069'.repeat(8) + 'a\u0301'.repeat(10) + 'x'.repeat(35);
const hostileDeck = deckWith({ id: 'own-0000000000c1', name: hostile, lines: ['x'.repeat(200), `${'\u0315'.repeat(150)}x`, hostile] });
const lab = deckHref(sampleDecks[0]?.id ?? '');

const places: readonly Place[] = [
  { name: 'the decks', hash: decksHref, decks: sampleDecks },
  { name: 'no decks', hash: decksHref, decks: [] },
  { name: 'a list brought in', hash: decksHref, decks: sampleDecks, act: pasted('- One?\n- Two?\n- Three?\n- Four?\n- four?') },
  { name: 'something that is no deck', hash: decksHref, decks: sampleDecks, act: pasted(`text,${'x'.repeat(80)}\nOne?,2`) },
  { name: 'the deck that comes with Kindling', hash: deckHref('first'), decks: [] },
  { name: 'a deck', hash: lab, decks: sampleDecks, act: () => page.getByRole('textbox', { name: 'Starter 3' }).click() },
  { name: 'a starter told more of', hash: lab, decks: sampleDecks, act: () => page.getByText('More about it').nth(0).click() },
  { name: 'a starter removed', hash: lab, decks: sampleDecks, act: press('Remove starter 2') },
  { name: 'a deck to be deleted', hash: lab, decks: sampleDecks, act: press('Delete this deck') },
  { name: 'an empty deck', hash: deckHref('own-0000000000a3'), decks: sampleDecks },
  { name: 'a deck from right to left', hash: deckHref('own-0000000000a2'), decks: sampleDecks },
  { name: 'hostile decks', hash: decksHref, decks: [hostileDeck] },
  { name: 'a hostile deck', hash: deckHref(hostileDeck.id), decks: [hostileDeck] },
];

async function show({ hash, decks, act }: Place): Promise<void> {
  open(sampleEntries, hash, decks);
  await expect.element(page.getByRole('heading', { level: 1 })).toBeInTheDocument();
  await act?.();
  // What comes after the first drawing: the first deck, advice, and colours on their way.
  await new Promise((resolve) => setTimeout(resolve, 600));
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

describe.each([
  [320, 100],
  [640, 200],
  [1280, 100],
])('%d px wide, with letters of %d %%', (width, letters) => {
  it.each(places)('$name needs no scrolling sideways', async (place) => {
    await page.viewport(width, 800);
    document.documentElement.style.fontSize = `${letters}%`;
    await show(place);
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
  });
});

it('is the other way round where one reads from right to left', async () => {
  document.documentElement.dir = 'rtl';
  try {
    await show({ name: '', hash: lab, decks: sampleDecks });
    const number = document.querySelector('.starter-number')?.getBoundingClientRect();
    const ways = document.querySelector('.starter-ways')?.getBoundingClientRect();
    expect(number && ways && number.left > ways.left).toBe(true);
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(1280);
  } finally {
    document.documentElement.removeAttribute('dir');
  }
});
