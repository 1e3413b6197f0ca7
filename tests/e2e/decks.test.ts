import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { eventually } from '@/tests/support/dock';
import { storedRecord } from '@/tests/support/in-call';
import { clipboardOf, join, messageOf } from '@/tests/support/joining';
import { personIn, wordsIn, type Person } from '@/tests/support/person';
import { openOwnPage } from '@/tests/support/stage';

const room = 'abc-defg-hij';
const words = wordsIn('en', ['common', 'journal']);
const questions = ['What is on your desk?', 'Which word do you like today?', 'What helped you to begin?', 'What is near your window?'];

const pressIn = (page: Page, name: string): Promise<void> => page.getByRole('button', { name, exact: true }).click();

/** Brings in a deck on the page of the decks. */
async function bringIn(page: Page, text: string, name: string | null): Promise<void> {
  await pressIn(page, words('decks.bring'));
  await page.getByLabel(words('decks.bring.field')).fill(text);
  if (name !== null) await page.getByLabel(words('deck.name')).fill(name);
  await pressIn(page, words('decks.bring.keep'));
  await page.getByRole('heading', { level: 1, name: name ?? '' }).waitFor();
}

/** The questions on screen, without what `card` says of those it does not know. */
const asked = async (person: Person): Promise<readonly string[]> => (await person.card()).map((text) => text.replace(/^unknown: /, ''));

describe('a group with a deck of its own', () => {
  let host: Person;
  let guest: Person;
  let exported = '';
  let message = '';
  beforeAll(async () => {
    host = await personIn('en', 'en-US', room);
    guest = await personIn('en', 'en-US', room);
  }, 120_000);
  afterAll(() => Promise.all([host, guest].map((person) => person?.close())));

  it('makes it from a list of lines, and takes it along as text', async () => {
    const journal = await openOwnPage(host.stage, 'journal.html');
    await journal.getByRole('link', { name: words('journal.decks'), exact: true }).click();
    await bringIn(journal, questions.map((question, n) => `${n + 1}. ${question}`).join('\n'), 'Ours');
    expect(await journal.getByRole('textbox', { name: words('deck.starter', { number: 4 }), exact: true }).inputValue()).toBe(questions[3]);
    await pressIn(journal, words('deck.take-out.copy'));
    await journal.getByText(words('deck.take-out.copied')).waitFor();
    exported = await clipboardOf(host);
    expect(exported).toMatch(/^\{"kindling":"deck","version":1,"id":"own-/);
    await journal.close();
  });

  it('chooses it in the panel, and is dealt from it', async () => {
    await host.panel.getByText(host.words('panel.more')).click();
    await host.press(host.words('panel.more.group'));
    await host.panel.getByRole('combobox', { name: host.words('panel.group.deck') }).selectOption('Ours');
    await host.press(host.words('panel.group.back'));
    await host.press(host.words('panel.ready.start'));
    await host.panel.getByRole('timer').waitFor();
    const cards = await asked(host);
    expect(cards.length).toBeGreaterThan(0);
    expect(questions).toEqual(expect.arrayContaining([...cards]));
    message = await messageOf(host);
    expect(message).toContain(cards[0]);
  });

  it('tells whoever lacks the deck how to get it, and leads there', async () => {
    await guest.press(guest.words('panel.ready.join'));
    await guest.panel.getByRole('textbox', { name: guest.words('panel.joining.field') }).fill(message);
    await guest.panel.getByRole('main').getByText(guest.words('panel.joining.unknown-deck')).waitFor();
    const [journal] = await Promise.all([
      guest.stage.context.waitForEvent('page'),
      guest.press(guest.words('panel.joining.to-decks')),
    ]);
    await journal.getByRole('heading', { level: 1, name: words('decks.title') }).waitFor();
    await bringIn(journal, exported, null);
    expect(await journal.getByLabel(words('deck.name')).inputValue()).toBe('Ours');
    await journal.close();
  });

  it('and shows them the same starter once they have it', async () => {
    await guest.press(guest.words('panel.joining.back'));
    await join(guest, message, true);
    await eventually(async () => {
      expect(await asked(guest)).toEqual(await asked(host));
    });
  });

  it('keeps the last letter that was typed in it, though the tab is closed at once', async () => {
    const journal = await openOwnPage(host.stage, 'journal.html#/decks');
    await journal.getByRole('link', { name: 'Ours' }).click();
    const first = journal.getByRole('textbox', { name: words('deck.starter', { number: 1 }), exact: true });
    await first.press('End');
    await first.pressSequentially(' Really');
    await journal.close();
    await storedRecord(host.stage, 'decks', (row) => JSON.stringify(row).includes('What is on your desk? Really'));
  });

  it('goes back to the deck that comes with Kindling when its own is deleted', async () => {
    await storedRecord(host.stage, 'groups', (row) => /"deckId":"own-/.test(JSON.stringify(row)));
    const journal = await openOwnPage(host.stage, 'journal.html#/decks');
    await journal.getByRole('link', { name: 'Ours' }).click();
    await pressIn(journal, words('deck.delete'));
    await pressIn(journal, words('deck.delete.yes'));
    await journal.getByText(words('decks.deleted')).waitFor();
    await journal.reload();
    await journal.getByText(words('decks.own.empty')).waitFor();
    await journal.close();
    await storedRecord(host.stage, 'groups', (row) => /"deckId":"first"/.test(JSON.stringify(row)));
  });

  it('needs no request to anybody', () => {
    for (const { stage } of [host, guest]) expect(stage.rehearsal.strangers()).toEqual([]);
  });
});
