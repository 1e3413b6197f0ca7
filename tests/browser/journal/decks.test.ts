import { describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { deckToJson } from '@/utils/exchange/deck-json';
import { deckHref, decksHref, listHref } from '@/utils/journal/route';
import { deckWith, sampleDecks } from './sample-decks';
import { sampleEntries } from './sample-journal';
import { useStage } from './stage';

const open = useStage();
const title = (name: string | RegExp) => page.getByRole('heading', { level: 1, name });
const button = (name: string) => page.getByRole('button', { name, exact: true });
const field = (name: string) => page.getByRole('textbox', { name, exact: true });
const main = () => page.getByRole('main');
const active = () => document.activeElement;
/** What stands in the starters' fields, in their order. */
const written = () => [...document.querySelectorAll<HTMLTextAreaElement>('.starter-words textarea')].map(({ value }) => value);

const lab = sampleDecks[0];
if (!lab) throw new Error('There is no deck');
const labHref = deckHref(lab.id);

async function openLab() {
  const journal = open(sampleEntries, labHref, sampleDecks);
  await expect.element(title(lab?.name ?? '')).toBeVisible();
  return { journal, kept: () => journal.decks().find(({ id }) => id === lab?.id) };
}

describe('the decks', () => {
  it('are one quiet link away from the sessions, and lead back', async () => {
    open(sampleEntries, listHref, sampleDecks);
    await page.getByRole('link', { name: 'Decks' }).click();
    await expect.element(title('Decks')).toHaveFocus();
    expect(document.title).toBe('Decks – Kindling');
    expect(page.getByRole('link', { name: 'Decks' }).element().getAttribute('aria-current')).toBe('page');
    await page.getByRole('link', { name: 'All sessions' }).click();
    await expect.element(title('Your journal')).toBeVisible();
    expect(document.title).toBe('Your journal – Kindling');
  });

  it('tell what each of them is', async () => {
    open(sampleEntries, decksHref, sampleDecks);
    await expect.element(page.getByRole('link', { name: 'Networked learning, weeks 4 to 8' })).toBeVisible();
    const rows = [...document.querySelectorAll('.deck-rows > li')].map((row) => row.textContent);
    expect(rows).toEqual([
      expect.stringMatching(/^Networked.*Changed: Today5 starters$/),
      expect.stringMatching(/Changed: Yesterday1 starter$/),
      expect.stringMatching(/^Deck without a name.*0 starters$/),
    ]);
    await expect.element(main().getByText(/^\d+ starters · In English, Swedish/)).toBeVisible();
  });

  it('teach whoever has none yet', async () => {
    open(sampleEntries, decksHref, []);
    await expect.element(main().getByText(/paste a list from a document, one question a line/)).toBeVisible();
  });

  it('let the one that comes with Kindling be looked through by topic, in another language too', async () => {
    open(sampleEntries, decksHref, sampleDecks);
    await page.getByRole('link', { name: 'Look through it' }).click();
    await expect.element(title('The deck that comes with Kindling')).toHaveFocus();
    await expect.element(page.getByRole('heading', { level: 2, name: 'Curiosity' })).toBeVisible();
    await page.getByRole('combobox', { name: 'Language' }).selectOptions('sv');
    await expect.poll(() => document.querySelector('.decks-read')?.getAttribute('lang')).toBe('sv');
    expect(document.querySelectorAll('.page-main input, .page-main textarea')).toHaveLength(0);
  });

  it.each(['#/deck/own-00000000beef', deckHref('first').replace('first', 'second')])('say so where %s leads nowhere', async (hash) => {
    open(sampleEntries, hash, sampleDecks);
    await expect.element(main().getByText(/not in your journal|leads nowhere/)).toBeVisible();
  });

  it('can be fifty and no more', async () => {
    const many = Array.from({ length: 50 }, (_, n) => deckWith({ id: `own-0000000001${String(n).padStart(2, '0')}`, name: `Deck ${n}` }));
    const journal = open(sampleEntries, decksHref, many);
    await expect.element(main().getByText(/There is room for 50 decks/)).toBeVisible();
    button('A new deck').element().dispatchEvent(new MouseEvent('click', { bubbles: true }));
    expect(journal.decks()).toHaveLength(50);
  });
});

describe('a new deck', () => {
  it('is named, filled and kept by keyboard alone', async () => {
    const journal = open(sampleEntries, decksHref, []);
    await expect.element(button('A new deck')).toBeVisible();
    button('A new deck').element().focus();
    await userEvent.keyboard('{Enter}');
    await expect.element(title('Deck without a name')).toHaveFocus();
    await userEvent.tab();
    await expect.element(field('Name of the deck')).toHaveFocus();
    await userEvent.keyboard('Ours');
    field('Add a starter').element().focus();
    await userEvent.keyboard('What is on your desk?{Enter}What helped today?{Enter}{Enter}');
    await expect.poll(written).toEqual(['What is on your desk?', 'What helped today?']);
    await expect.element(field('Add a starter')).toHaveFocus();
    const [deck] = journal.decks();
    expect(deck).toMatchObject({ name: 'Ours', locale: 'en' });
    expect(deck?.starters.map(({ text }) => text)).toEqual(['What is on your desk?', 'What helped today?']);
    await expect.element(main().getByText('Saved.')).toBeVisible();
  });

  it('takes a whole list at once, without what lists put around their lines, and says what it left out', async () => {
    const journal = open(sampleEntries, labHref, sampleDecks);
    await userEvent.fill(field('Add a starter'), '1. One?\n2. Two?\n\n- one?\n• What helped you to begin today?');
    await button('Add').click();
    await expect.element(main().getByText('2 starters added. 2 lines were left out, because starters say the same.')).toBeVisible();
    expect(journal.decks().find(({ id }) => id === lab.id)?.starters).toHaveLength(7);
    expect(written().slice(-2)).toEqual(['One?', 'Two?']);
  });

  it('takes nothing of a list with a line that is too long, says which, and leaves it to be mended', async () => {
    const { kept } = await openLab();
    const list = `Short?\n${'x'.repeat(201)}`;
    await userEvent.fill(field('Add a starter'), list);
    await button('Add').click();
    await expect.element(main().getByText(/^Line 2: This has 201 characters; 200 fit/)).toBeVisible();
    expect(kept()?.starters).toHaveLength(5);
    await expect.element(field('Add a starter')).toHaveValue(list);
  });
});

describe('a starter', () => {
  it('is kept with every letter, under the same id', async () => {
    const { journal, kept } = await openLab();
    await userEvent.fill(field('Starter 4'), 'What helped?');
    await userEvent.keyboard('!');
    const saves = journal.asked.filter(({ kind }) => kind === 'deck.save');
    expect(saves.length).toBeGreaterThan(1);
    await expect.poll(() => kept()?.starters[3]).toMatchObject({ id: lab.starters[3]?.id, text: 'What helped?!' });
  });

  it('without words stays as it was, and says so', async () => {
    const { kept } = await openLab();
    await userEvent.clear(field('Starter 4'));
    await expect.element(main().getByText(/Without words it stays as it was/)).toBeVisible();
    await userEvent.tab();
    await expect.element(field('Starter 4')).toHaveValue(lab.starters[3]?.text ?? '');
    expect(kept()?.starters).toEqual(lab.starters);
  });

  it('is one line, whatever is pasted into it', async () => {
    const { kept } = await openLab();
    await userEvent.fill(field('Starter 4'), 'one\r\ntwo');
    await expect.poll(() => kept()?.starters[3]?.text).toBe('one two');
  });

  it('can be told more of, in plain words', async () => {
    const { kept } = await openLab();
    await page.getByText('More about it').nth(3).click();
    await userEvent.fill(field('A lighter variant'), 'One thing near you?');
    await page.getByRole('combobox', { name: 'How much talk' }).selectOptions('Room to talk');
    await page.getByRole('combobox', { name: 'How personal' }).selectOptions('Learning and values');
    await page.getByRole('combobox', { name: 'Length of an answer' }).selectOptions('90 seconds');
    await page.getByRole('combobox', { name: 'Mood' }).selectOptions('Thoughtful');
    await page.getByRole('combobox', { name: 'About' }).selectOptions('Curiosity');
    await page.getByRole('combobox', { name: 'Part of the call' }).selectOptions('The beginning');
    await expect.poll(() => kept()?.starters[3]).toMatchObject({
      alt: 'One thing near you?',
      appetite: 3,
      depth: 3,
      secs: 90,
      tone: 'reflective',
      topic: 'curiosity',
      phase: 'start',
    });
    await userEvent.clear(field('A lighter variant'));
    await expect.poll(() => kept()?.starters[3]?.alt).toBeUndefined();
  });

  it('moves up and down by keyboard, and the keyboard goes with it', async () => {
    const { kept } = await openLab();
    const [first, second, third] = lab.starters.map(({ text }) => text);
    button('Move starter 1 down').element().focus();
    await userEvent.keyboard('{Enter}');
    expect(written().slice(0, 3)).toEqual([second, first, third]);
    expect(active()?.getAttribute('aria-label')).toBe('Move starter 2 down');
    await userEvent.keyboard('{Enter}');
    expect(written().slice(0, 3)).toEqual([second, third, first]);
    expect(active()?.getAttribute('aria-label')).toBe('Move starter 3 down');
    expect(main().getByText('Now at place 3 of 5.').elements()).toHaveLength(1);
    await userEvent.tab({ shift: true });
    await userEvent.keyboard('{Enter}{Enter}{Enter}');
    expect(written()[0]).toBe(first);
    expect(active()?.getAttribute('aria-label')).toBe('Move starter 1 up');
    await expect.poll(() => kept()?.starters).toEqual(lab.starters);
  });

  it('is removed, and comes back to its place with one press', async () => {
    const { kept } = await openLab();
    button('Remove starter 2').element().focus();
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => kept()?.starters.length).toBe(4);
    await expect.element(button('Undo')).toHaveFocus();
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => kept()?.starters).toEqual(lab.starters);
    await expect.element(field('Starter 2')).toHaveFocus();
  });

  it('is given advice while it is written, which stands in nobody’s way', async () => {
    const { kept } = await openLab();
    await field('Starter 3').click();
    await expect.element(main().getByText('Not everybody has a family that they like to talk about.')).toBeVisible();
    expect(field('Starter 3').element().getAttribute('aria-describedby')).toMatch(/^hints-/);
    await userEvent.fill(field('Starter 3'), 'What is the best trip of your family?');
    await expect.poll(() => kept()?.starters[2]?.text).toBe('What is the best trip of your family?');
    await userEvent.fill(field('Starter 3'), 'What is one thing that you like?');
    await expect.poll(() => document.querySelector('.starter-hints')).toBeNull();
  });

  it('is advised on its form alone in a language without word lists', async () => {
    open(sampleEntries, labHref, [{ ...lab, locale: 'sv' }]);
    await field('Starter 3').click();
    await userEvent.fill(field('Starter 3'), 'What is the best trip of your family? And WHY?');
    await expect.element(main().getByText(/more than one question/)).toBeVisible();
    expect(main().getByText(/family that they/).elements()).toHaveLength(0);
  });
});

describe('a deck', () => {
  it('survives that nothing can be stored, and says so', async () => {
    const { journal, kept } = await openLab();
    journal.failAsking('storage-broken');
    await userEvent.fill(field('Name of the deck'), 'Ours');
    await expect.element(main().getByText(/cannot be opened right now/)).toBeVisible();
    expect(kept()?.name).toBe(lab.name);
    journal.failAsking(null);
    await button('Try again').click();
    await expect.poll(() => kept()?.name).toBe('Ours');
    await expect.element(main().getByText('Saved.')).toBeVisible();
  });

  it('is marked as written in a language', async () => {
    const { kept } = await openLab();
    await page.getByRole('combobox', { name: 'Language of the starters' }).selectOptions('sv');
    await expect.poll(() => kept()?.locale).toBe('sv');
  });

  it('is deleted in two steps, and can be kept at the second', async () => {
    const { journal } = await openLab();
    await button('Delete this deck').click();
    await expect.element(main().getByText(/Groups that use it go back to the deck that comes with Kindling/)).toBeVisible();
    await expect.element(button('Keep it')).toHaveFocus();
    await userEvent.keyboard('{Enter}');
    await expect.element(button('Delete this deck')).toHaveFocus();
    await userEvent.keyboard('{Enter}');
    await button('Delete it').click();
    await expect.element(title('Decks')).toHaveFocus();
    await expect.element(main().getByText(/^The deck is deleted\./)).toBeVisible();
    expect(journal.decks().map(({ id }) => id)).not.toContain(lab.id);
    expect(main().getByText(/may have been deleted/).elements()).toHaveLength(0);
  });

  it('comes in again after it was deleted, as the same deck', async () => {
    const { journal } = await openLab();
    await button('Delete this deck').click();
    await button('Delete it').click();
    await expect.element(main().getByText(/^The deck is deleted\./)).toBeVisible();
    await button('Bring in a deck').click();
    await userEvent.fill(field('Paste a deck here'), await deckToJson(lab));
    await button('Keep').click();
    await expect.element(title(lab.name)).toHaveFocus();
    expect(journal.decks().map(({ id }) => id)).toContain(lab.id);
    await page.getByRole('link', { name: 'All decks' }).click();
    await expect.element(page.getByRole('link', { name: lab.name })).toBeVisible();
    expect(main().getByText(/^The deck is deleted\./).elements()).toHaveLength(0);
  });

  it('goes into a file of plain letters, and onto the clipboard while it is small', async () => {
    await openLab();
    const downloads: { name: string; type: string }[] = [];
    const click = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function note(this: HTMLAnchorElement) {
      downloads.push({ name: this.download, type: new URL(this.href).protocol });
    });
    await button('Download as JSON').click();
    await button('Download as CSV').click();
    await expect.poll(() => downloads).toEqual([
      { name: 'kindling-deck-networked-learning-weeks-4-to-8.json', type: 'blob:' },
      { name: 'kindling-deck-networked-learning-weeks-4-to-8.csv', type: 'blob:' },
    ]);
    click.mockRestore();
    await button('Copy as text').click();
    await expect.element(main().getByText(/Copied\. Paste it|did not let Kindling copy/)).toBeVisible();
  });

  it('is too large for the chat with a hundred starters', async () => {
    const lines = Array.from({ length: 200 }, (_, n) => `What is question ${n} of a long deck?`);
    open(sampleEntries, deckHref('own-0000000000b1'), [deckWith({ id: 'own-0000000000b1', name: 'Long', lines })]);
    await expect.element(button('Download as JSON')).toBeVisible();
    await new Promise((resolve) => setTimeout(resolve, 600));
    expect(button('Copy as text').elements()).toHaveLength(0);
  });
});

it('opens with a thousand starters, and is written in like any other', async () => {
  const lines = Array.from({ length: 1000 }, (_, n) => `What is question ${n} of a long deck?`);
  const deck = deckWith({ id: 'own-0000000000b2', name: 'Long', lines });
  const journal = open(sampleEntries, deckHref(deck.id), [deck]);
  await expect.poll(() => written().length, { timeout: 10_000 }).toBe(1000);
  document.querySelectorAll<HTMLElement>('.starter-words textarea')[499]?.focus();
  await userEvent.keyboard('!');
  await expect.poll(() => journal.decks()[0]?.starters[499]?.text).toBe('What is question 499 of a long deck?!');
  // What only a few of them will be told is not drawn for all.
  expect(document.querySelectorAll('.starters select')).toHaveLength(0);
});
