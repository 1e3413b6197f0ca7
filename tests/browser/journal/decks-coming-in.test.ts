import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { deckToCsv } from '@/utils/exchange/deck-csv';
import { deckToJson } from '@/utils/exchange/deck-json';
import { decksHref } from '@/utils/journal/route';
import { sampleDecks } from './sample-decks';
import { sampleEntries } from './sample-journal';
import { useStage } from './stage';

const open = useStage();
const title = (name: string) => page.getByRole('heading', { level: 1, name });
const button = (name: string) => page.getByRole('button', { name, exact: true });
const paste = () => page.getByRole('textbox', { name: 'Paste a deck here' });
const main = () => page.getByRole('main');
const fault = () => document.querySelector('.bring-fault')?.textContent?.replace(/[\u2068\u2069]/g, '') ?? null;

const lab = sampleDecks[0];
if (!lab) throw new Error('There is no deck');

async function bring(decks = sampleDecks) {
  const journal = open(sampleEntries, decksHref, decks);
  await button('Bring in a deck').click();
  await expect.element(paste()).toHaveFocus();
  return journal;
}

/** Chooses a file, as the browser's own dialog would. */
function choose(content: BlobPart, name: string): void {
  const input = document.querySelector<HTMLInputElement>('input[type="file"]');
  if (!input) throw new Error('There is no file to choose');
  const files = new DataTransfer();
  files.items.add(new File([content], name));
  input.files = files.files;
  input.dispatchEvent(new Event('change', { bubbles: true }));
}

describe('bringing in a deck', () => {
  it('shows what a list of lines would become before anything is kept, and keeps it then', async () => {
    const journal = await bring([]);
    await userEvent.fill(paste(), '1. One?\n2. Two?\n3. Three?\n4. Four?\n4. four?');
    await expect.element(main().getByText('4 starters. Nothing is kept yet. 1 line was left out, because another one says the same.')).toBeVisible();
    await expect.element(main().getByText('and 1 more')).toBeVisible();
    expect(journal.decks()).toEqual([]);
    await userEvent.fill(page.getByRole('textbox', { name: 'Name of the deck' }), 'Ours');
    await button('Keep').click();
    await expect.element(title('Ours')).toHaveFocus();
    expect(journal.decks()).toMatchObject([{ name: 'Ours', locale: 'en', starters: [{ text: 'One?' }, {}, {}, { text: 'Four?' }] }]);
  });

  it('brings back exactly what was taken along as text', async () => {
    const journal = await bring([]);
    await userEvent.fill(paste(), await deckToJson(lab));
    await expect.element(page.getByRole('textbox', { name: 'Name of the deck' })).toHaveValue(lab.name);
    await button('Keep').click();
    await expect.element(title(lab.name)).toBeVisible();
    const { id, name, locale, starters } = lab;
    expect(journal.decks()).toMatchObject([{ id, name, locale, starters }]);
  });

  it('brings the starters back from a table, out of a file', async () => {
    const journal = await bring([]);
    choose(deckToCsv(lab), 'deck.csv');
    await expect.element(main().getByText('5 starters. Nothing is kept yet.')).toBeVisible();
    await button('Keep').click();
    await expect.element(title('Deck without a name')).toBeVisible();
    expect(journal.decks()[0]?.starters).toEqual(lab.starters);
  });

  it('says that a deck is here already, and replaces it', async () => {
    const journal = await bring();
    await userEvent.fill(paste(), await deckToJson({ ...lab, name: 'Theirs', starters: lab.starters.slice(1) }));
    await expect.element(main().getByText(`You have this deck already: ${lab.name}. Replace it, or keep both?`)).toBeVisible();
    expect(button('Keep').elements()).toHaveLength(0);
    await button('Replace mine').click();
    await expect.element(title('Theirs')).toBeVisible();
    expect(journal.decks()).toHaveLength(sampleDecks.length);
    expect(journal.decks().find(({ id }) => id === lab.id)).toMatchObject({ name: 'Theirs', starters: lab.starters.slice(1) });
  });

  it('or keeps both', async () => {
    const journal = await bring();
    await userEvent.fill(paste(), await deckToJson({ ...lab, name: 'Theirs' }));
    await button('Keep both').click();
    await expect.element(title('Theirs')).toBeVisible();
    expect(journal.decks()).toHaveLength(sampleDecks.length + 1);
    expect(journal.decks().find(({ id }) => id === lab.id)?.name).toBe(lab.name);
  });

  it('under a name of its own, so that the two are told apart', async () => {
    const journal = await bring();
    await userEvent.fill(paste(), await deckToJson(lab));
    await button('Keep both').click();
    await expect.element(title(`${lab.name} (2)`)).toBeVisible();
    expect(journal.decks().filter(({ name }) => name === lab.name)).toHaveLength(1);
  });

  it('is put away without a trace, and the keyboard goes on where it came from', async () => {
    const journal = await bring();
    await userEvent.fill(paste(), 'One?');
    await button('Not now').click();
    await expect.element(button('Bring in a deck')).toHaveFocus();
    expect(journal.asked).toEqual([]);
  });

  it.each<[string, string, RegExp]>([
    ['a table with a value that does not fit', 'text,depth\nWhat?,9', /^Row 2: “9” does not fit under “depth”\. It can be: 1, 2, 3\.$/],
    ['a table with another column', 'text,colour\nWhat?,red', /does not know the column “colour”.*text/],
    ['a table with a quotation mark left open', 'text\n"What?', /^Row 2: A quotation mark opens here/],
    ['a table with a row that is too short', 'text,depth\nWhat?', /^Row 2: This row has another number of cells \(1\) than the first \(2\)/],
    ['a list with a line that is too long', `One?\n${'x'.repeat(300)}`, /^Line 2: This has 300 characters; 200 fit/],
    ['a list that is too long', Array.from({ length: 1001 }, (_, n) => `Question ${n}?`).join('\n'), /1,001 starters; a deck has room for 1,000/],
    ['a web page', '<!doctype html><p>What?</p>', /web page/],
    ['other JSON', '{"kind":"something"}', /no deck of Kindling/],
    ['a deck cut off', '{"kindling":"deck","version":1,\n"id":"own-', /^Line 2: The deck’s text breaks off/],
    ['a newer deck', '{"kindling":"deck","version":2}', /newer Kindling/],
    ['nothing but blanks', '   \n  ', /no starters in this/],
  ])('says in a sentence what is wrong with %s, and keeps nothing', async (_, text, sentence) => {
    const journal = await bring();
    await userEvent.fill(paste(), text);
    await expect.poll(fault).toMatch(sentence);
    expect(button('Keep').elements()).toHaveLength(0);
    expect(journal.asked).toEqual([]);
  });

  it.each<[string, BlobPart, RegExp]>([
    ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0]), /picture/],
    ['a spreadsheet', new Uint8Array([0x50, 0x4b, 0x03, 0x04, 0]), /save the spreadsheet as CSV/],
    ['text in UTF-16', new Uint8Array([0xff, 0xfe, 0x57, 0x00]), /cannot read \(UTF-16LE\)/],
    ['an empty file', '', /no starters in this/],
    ['six megabytes', 'x'.repeat(6 * 1024 * 1024), /too big for a deck; 5 MB/],
  ])('says what is wrong with %s in a file', async (_, content, sentence) => {
    await bring();
    choose(content, 'deck.json');
    await expect.poll(fault).toMatch(sentence);
  });

  it('forgets what was wrong as soon as it is mended', async () => {
    await bring();
    await userEvent.fill(paste(), 'text,depth\nWhat?,9');
    await expect.poll(fault).not.toBeNull();
    await userEvent.fill(paste(), 'text,depth\nWhat?,2');
    await expect.poll(fault).toBeNull();
    await expect.element(button('Keep')).toBeVisible();
  });
});
