import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { sessionHref } from '@/utils/journal/route';
import { idOf, sampleEntries, sampleNow } from './sample-journal';
import { textOf, useStage } from './stage';

const open = useStage();
const openSession = (number: number) => open(sampleEntries, sessionHref(idOf(number)));
const title = (name: string) => page.getByRole('heading', { level: 1, name });
const region = (name: string) => page.getByRole('region', { name });
const noteField = () => page.getByRole('textbox', { name: 'A note that only you can read' });

describe('one session', () => {
  it('says when it was, how it ended, and what the group warmed up on', async () => {
    openSession(2);
    await expect.element(title('Networked learning, group 4')).toBeVisible();
    const when = document.querySelector('.when');
    expect(when && [...when.querySelectorAll('p, li')].map(textOf)).toEqual([
      'Today, 10:00 – 11:04 AM',
      'Zoom · 1 hr in the call',
      'You left and came back:',
      '10:00 – 10:22 AM, 22 min',
      '10:26 – 11:04 AM, 38 min',
      'It ended when you left.',
    ]);
    const warmUp = region('Warm-up');
    await expect.element(warmUp.getByText('At 10:02 AM, for 5 min. The 5 starters you saw:')).toBeVisible();
    const starters = warmUp.getByRole('listitem').elements().map(textOf);
    expect(new Set(starters).size).toBe(5);
    expect(starters.every((starter) => /[?.]$/.test(starter))).toBe(true);
    expect(document.title).toBe('\u2068Networked learning, group 4\u2069, Today – Kindling');
  });

  it('counts the starters of a deck that is not there', async () => {
    const entry = sampleEntries.find(({ session }) => session.id === idOf(3));
    if (!entry) throw new Error('No such sample');
    const warmUps = entry.warmUps.map((warmUp) => ({ ...warmUp, plan: { ...warmUp.plan, deckId: 'gone' } }));
    open([{ ...entry, warmUps }], sessionHref(idOf(3)));
    await expect.element(region('Warm-up').getByText(/8 starters. Their words are not in this version of Kindling./)).toBeVisible();
  });

  it('tells the starters that a deck still has, and how many it has no more', async () => {
    const entry = sampleEntries.find(({ session }) => session.id === idOf(2));
    if (!entry) throw new Error('No such sample');
    const [warmUp] = entry.warmUps;
    const warmUps = warmUp ? [{ ...warmUp, earlier: ['gone-for-good'] }] : [];
    open([{ ...entry, warmUps }], sessionHref(idOf(2)));
    await expect.element(region('Warm-up').getByText(/The 5 starters you saw:/)).toBeVisible();
    await expect.element(region('Warm-up').getByText(/1 starter. Its words are not in this version/)).toBeVisible();
    expect(region('Warm-up').getByRole('listitem').elements()).toHaveLength(5);
  });

  it('says nothing of starters where none was dealt', async () => {
    const entry = sampleEntries.find(({ session }) => session.id === idOf(2));
    if (!entry) throw new Error('No such sample');
    const [warmUp] = entry.warmUps;
    open([{ ...entry, warmUps: warmUp ? [{ ...warmUp, hand: [] }] : [] }], sessionHref(idOf(2)));
    await expect.element(region('Warm-up').getByText('At 10:02 AM, for 5 min.')).toBeVisible();
    expect(region('Warm-up').getByRole('listitem').elements()).toEqual([]);
  });

  it('keeps the note on every input, and shows what was kept when one comes back', async () => {
    const journal = openSession(3);
    await expect.element(noteField()).toBeVisible();
    await noteField().fill('Bring ');
    await userEvent.type(noteField(), 'tea');
    await expect.poll(() => journal.entry(idOf(3))?.session.note).toBe('Bring tea');
    expect(journal.asked.filter(({ kind }) => kind === 'session.note')).toHaveLength(4);
    await expect.element(region('For yourself').getByText('Saved.', { exact: true })).toBeVisible();

    await page.getByRole('link', { name: 'All sessions' }).click();
    await expect.element(title('Your journal')).toBeVisible();
    history.back();
    await expect.element(noteField()).toHaveValue('Bring tea');
  });

  it('leaves a text alone while somebody types in it, though the store says otherwise', async () => {
    const journal = openSession(3);
    await noteField().fill('mine');
    await journal.ask('session.note', { id: idOf(3), note: 'from the panel', editorId: idOf(9), edit: 1 });
    await expect.element(noteField()).toHaveValue('mine');
  });

  it('holds the words that cannot be saved, says why, and saves them when it can', async () => {
    const journal = openSession(3);
    journal.failAsking('disk-full');
    await noteField().fill('Words');
    await expect.element(page.getByText(/The disk is full. Your words stay here/)).toBeVisible();
    await page.getByRole('link', { name: 'All sessions' }).click();
    await expect.element(title('Your journal')).toBeVisible();
    history.back();
    await expect.element(noteField()).toHaveValue('Words');
    journal.failAsking(null);
    await page.getByRole('button', { name: 'Try again' }).click();
    await expect.poll(() => journal.entry(idOf(3))?.session.note).toBe('Words');
    await expect.poll(() => page.getByText(/The disk is full/).elements().length).toBe(0);
  });

  it('renames the group in place, for all its sessions', async () => {
    const journal = openSession(3);
    await page.getByRole('button', { name: 'Rename' }).click();
    const field = page.getByRole('textbox', { name: 'Name of the group' });
    await expect.element(field).toHaveFocus();
    await field.fill('Readers <b>of</b> Thursday');
    await userEvent.keyboard('{Enter}');
    await expect.element(title('Readers <b>of</b> Thursday')).toBeVisible();
    await expect.element(page.getByRole('button', { name: 'Rename' })).toHaveFocus();
    expect(journal.entry(idOf(8))?.group?.name).toBe('Readers <b>of</b> Thursday');
    expect(document.querySelector('h1 b')).toBeNull();
  });

  it('gives the old name back on Escape', async () => {
    const journal = openSession(3);
    await page.getByRole('button', { name: 'Rename' }).click();
    await page.getByRole('textbox', { name: 'Name of the group' }).fill('Something else');
    await userEvent.keyboard('{Escape}');
    await expect.element(title('Thursday readers')).toBeVisible();
    await expect.poll(() => journal.entry(idOf(3))?.group?.name).toBe('Thursday readers');
  });

  it('finishes a session that is still open, and then offers to reflect', async () => {
    const journal = openSession(1);
    await expect.element(page.getByText('It is still going on.')).toBeVisible();
    expect(page.getByRole('button', { name: 'Save' }).elements()).toHaveLength(0);
    await page.getByRole('button', { name: 'Finish the session' }).click();
    await expect.element(page.getByText('You ended it by hand.')).toBeVisible();
    expect(journal.entry(idOf(1))?.session.endedAt).toBe(sampleNow);
    await expect.element(page.getByRole('button', { name: 'Save' })).toBeVisible();
  });

  it('says what could not be done, and does it when tried again', async () => {
    const journal = openSession(1);
    await expect.element(page.getByText('It is still going on.')).toBeVisible();
    journal.failAsking('no-answer');
    await page.getByRole('button', { name: 'Finish the session' }).click();
    await expect.element(page.getByText(/takes longer than usual/)).toBeVisible();
    journal.failAsking(null);
    await page.getByRole('button', { name: 'Try again' }).click();
    await expect.element(page.getByText('You ended it by hand.')).toBeVisible();
    expect(page.getByText(/takes longer than usual/).elements()).toHaveLength(0);
  });

  it('says that this page is over when Kindling was updated, and offers nothing that cannot help', async () => {
    const journal = openSession(1);
    await expect.element(page.getByText('It is still going on.')).toBeVisible();
    journal.failAsking('extension-updated');
    await page.getByRole('button', { name: 'Finish the session' }).click();
    await expect.element(page.getByText(/reload this page/)).toBeVisible();
    expect(page.getByRole('button', { name: 'Try again' }).elements()).toHaveLength(0);
  });
});

describe('the reflection', () => {
  it('is read where it was submitted, without what was left empty', async () => {
    openSession(6);
    await expect.element(region('Your reflection')).toBeVisible();
    const answers = [...document.querySelectorAll('.answer')];
    expect(answers.map((answer) => [...answer.children].map(textOf))).toEqual([
      ['Was it worth your time?', 'Yes'],
      ['How did you work?', 'Some of both'],
      ['One useful thing', 'The list of what each of us expects from the others \u202e:gnihtyna ton si siht'],
    ]);
  });

  it('keeps what is typed at once and is submitted by Save', async () => {
    const journal = openSession(2);
    await page.getByRole('textbox', { name: 'One useful thing' }).fill('Presence');
    await page.getByRole('radio', { name: 'Just right' }).click({ force: true });
    await expect.poll(() => journal.entry(idOf(2))?.reflection?.answers).toEqual({ useful: 'Presence', 'chat-room': 1 });
    expect(journal.entry(idOf(2))?.reflection?.state).toBe('open');

    await page.getByRole('button', { name: 'Save' }).click();
    await expect.element(page.getByRole('button', { name: 'Edit' })).toBeVisible();
    await expect.element(page.getByRole('heading', { name: 'Your reflection' })).toHaveFocus();
    await expect.element(region('Your reflection').getByText('Presence')).toBeVisible();
    expect(journal.entry(idOf(2))?.reflection?.state).toBe('submitted');
  });

  it('follows what is written on the panel later, once nobody is at it here', async () => {
    const journal = openSession(2);
    const field = page.getByRole('textbox', { name: 'One useful thing' });
    await field.fill('Presence');
    (page.getByRole('button', { name: 'Delete this session' }).element() as HTMLElement).focus();
    await expect.poll(() => journal.entry(idOf(2))?.reflection?.answers).toEqual({ useful: 'Presence' });
    await journal.ask('reflection.save', { id: idOf(2), answers: { useful: 'Patience' }, editorId: idOf(90), edit: 1 });
    await expect.element(field).toHaveValue('Patience');
  });

  it('can be edited afterwards', async () => {
    const journal = openSession(3);
    await page.getByRole('button', { name: 'Edit' }).click();
    expect(page.getByRole('button', { name: 'Later' }).elements()).toHaveLength(0);
    await page.getByRole('textbox', { name: 'One useful thing' }).fill('Slow reading');
    await page.getByRole('button', { name: 'Save' }).click();
    await expect.element(region('Your reflection').getByText('Slow reading')).toBeVisible();
    expect(journal.entry(idOf(3))?.reflection).toMatchObject({ state: 'submitted', answers: { worth: 4, useful: 'Slow reading' } });
  });

  it('can be put off, declined, and written after all', async () => {
    const journal = openSession(2);
    const stateNow = () => journal.entry(idOf(2))?.reflection?.state;
    await page.getByRole('button', { name: 'Later' }).click();
    await expect.element(page.getByText(/You put this off for later/)).toBeVisible();
    expect(stateNow()).toBe('put-off');

    await page.getByRole('button', { name: 'Not this time' }).click();
    await expect.element(page.getByText('Not this time, you said. That is fine.')).toBeVisible();
    expect(stateNow()).toBe('declined');

    await page.getByRole('button', { name: 'Reflect after all' }).click();
    await expect.element(page.getByRole('textbox', { name: 'One useful thing' })).toBeVisible();
    expect(stateNow()).toBe('open');
  });
});
