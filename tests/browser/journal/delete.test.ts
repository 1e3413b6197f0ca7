import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { listHref, sessionHref } from '@/utils/journal/route';
import { idOf, sampleEntries } from './sample-journal';
import { useStage } from './stage';

const open = useStage();
const id = idOf(3);
const title = (name: string) => page.getByRole('heading', { level: 1, name });
const undo = () => page.getByRole('button', { name: 'Undo' });
const rowOf = (session: string) => document.querySelector(`.entry[data-session="${session}"]`);

async function deleteOne() {
  const journal = open(sampleEntries, sessionHref(id));
  await page.getByRole('button', { name: 'Delete this session' }).click();
  await expect.element(undo()).toBeVisible();
  return journal;
}

describe('deleting a session', () => {
  it('leads back to the list, where it is gone, and says so', async () => {
    const journal = await deleteOne();
    await expect.element(title('Your journal')).toHaveFocus();
    expect(location.hash).toBe(listHref);
    expect(rowOf(id)).toBeNull();
    expect(journal.entry(id)?.session.deletedAt).not.toBeNull();
    expect(page.getByText(/not in your journal/).elements()).toHaveLength(0);
  });

  it('is undone exactly, and the keyboard goes on at the row', async () => {
    const journal = await deleteOne();
    await undo().click();
    await expect.poll(() => document.activeElement?.getAttribute('href')).toBe(sessionHref(id));
    expect(journal.entry(id)).toEqual(sampleEntries.find(({ session }) => session.id === id));
    expect(undo().elements()).toHaveLength(0);
  });

  it('can be undone by keyboard, next after the heading', async () => {
    await deleteOne();
    await expect.element(title('Your journal')).toHaveFocus();
    await userEvent.tab();
    await expect.element(undo()).toHaveFocus();
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => rowOf(id)).not.toBeNull();
  });

  it('offers to undo on the next page too, and no longer on the one after it', async () => {
    await deleteOne();
    await page.getByRole('link', { name: 'Networked learning, group 4' }).first().click();
    await expect.element(title('Networked learning, group 4')).toBeVisible();
    await expect.element(undo()).toBeVisible();
    await page.getByRole('link', { name: 'All sessions' }).click();
    await expect.element(title('Your journal')).toBeVisible();
    await expect.poll(() => undo().elements().length).toBe(0);
  });

  it('offers it until it is dismissed', async () => {
    const journal = await deleteOne();
    await page.getByRole('button', { name: 'Dismiss' }).click();
    await expect.poll(() => undo().elements().length).toBe(0);
    expect(journal.entry(id)?.session.deletedAt).not.toBeNull();
  });

  it('leaves no page behind for the back button to stumble on', async () => {
    open(sampleEntries, listHref);
    await page.getByRole('link', { name: 'Thursday readers' }).first().click();
    await page.getByRole('button', { name: 'Delete this session' }).click();
    await expect.element(undo()).toBeVisible();
    history.back();
    await expect.poll(() => location.hash).toBe(listHref);
    await expect.element(title('Your journal')).toBeVisible();
    expect(page.getByText(/not in your journal/).elements()).toHaveLength(0);
  });

  it('stays on the page and says why when it does not succeed', async () => {
    const journal = open(sampleEntries, sessionHref(id));
    await expect.element(title('Thursday readers')).toBeVisible();
    journal.failAsking('storage-broken');
    await page.getByRole('button', { name: 'Delete this session' }).click();
    await expect.element(page.getByText(/cannot be opened right now/)).toBeVisible();
    await expect.element(title('Thursday readers')).toBeVisible();
    journal.failAsking(null);
    await page.getByRole('button', { name: 'Try again' }).click();
    await expect.element(undo()).toBeVisible();
  });

  it('says so when it cannot be undone, and keeps the offer', async () => {
    const journal = await deleteOne();
    journal.failAsking('no-answer');
    await undo().click();
    await expect.element(page.getByText(/takes longer than usual/)).toBeVisible();
    await expect.element(undo()).toBeVisible();
    journal.failAsking(null);
    await undo().click();
    await expect.poll(() => rowOf(id)).not.toBeNull();
    expect(page.getByText(/takes longer than usual/).elements()).toHaveLength(0);
  });
});
