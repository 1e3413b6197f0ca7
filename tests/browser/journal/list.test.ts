import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { sessionHref } from '@/utils/journal/route';
import { entryOf, groupOf, idOf, manyEntries, sampleEntries, sampleNow } from './sample-journal';
import { linesOf, textOf, useStage } from './stage';

const open = useStage();
const rows = (): Element[] => [...document.querySelectorAll('.entry')];
const heading = (name: string) => page.getByRole('heading', { name, exact: true });

describe('the list', () => {
  it('shows the sessions by day, the newest first', async () => {
    open(sampleEntries);
    await expect.element(heading('Today')).toBeVisible();
    expect([...document.querySelectorAll('.day-title')].map(textOf)).toEqual([
      'Today',
      'Yesterday',
      'Thursday, November 19',
      'Tuesday, November 17',
      'Thursday, November 12',
      'Monday, December 29, 2025',
    ]);
    expect(rows()).toHaveLength(sampleEntries.length);
  });

  it('says of each what one wants to know, and nothing that is not so', async () => {
    open(sampleEntries);
    await expect.element(heading('Today')).toBeVisible();
    expect(rows().map(linesOf).slice(0, 5)).toEqual([
      ['Group without a name', 'Now since 2:45 PM', 'Zoom · 35 min in the call · Warm-up of 3 min, 3 starters'],
      [
        'Networked learning, group 4',
        '10:00 – 11:04 AM',
        'Zoom · 1 hr in the call · Warm-up of 5 min, 5 starters',
        'A few words to come',
      ],
      [
        'Thursday readers',
        '6:30 – 8:02 PM',
        'Google Meet · 1 hr 32 min in the call · Warm-up of 8 min, 8 starters',
        'We stayed with one paragraph for half an hour, and it opened up because nobody was in a hurry to be right about it.',
        'Reflected',
      ],
      ['مجموعة القراءة 3B', '9:15 – 9:53 AM', 'Google Meet · 38 min in the call', 'Not this time'],
      ['Group without a name', '4:00 – 4:41 PM', 'Another call · 41 min in the call', 'For later'],
    ]);
  });

  it('keeps a site’s Latin name apart from the numbers that follow it, where one reads from right to left', async () => {
    document.documentElement.dir = 'rtl';
    try {
      open(sampleEntries);
      await expect.element(heading('Today')).toBeVisible();
      const [site, length] = document.querySelectorAll('.entry-facts bdi');
      expect(site && length && site.getBoundingClientRect().left > length.getBoundingClientRect().left).toBe(true);
    } finally {
      document.documentElement.removeAttribute('dir');
    }
  });

  it('puts what waits for a few words first', async () => {
    open(sampleEntries);
    const waiting = page.getByRole('region', { name: 'Waiting for a few words from you' });
    await expect.element(waiting).toBeVisible();
    expect(waiting.getByRole('link').elements().map((link) => link.getAttribute('href'))).toEqual([
      sessionHref(idOf(2)),
      sessionHref(idOf(5)),
    ]);
  });

  it('shows three of many that wait, and the others when asked', async () => {
    const group = groupOf(1, 'Group');
    open(Array.from({ length: 5 }, (_, back) => entryOf({ number: 9 - back, group, startedAt: sampleNow - (back + 2) * 3_600_000 })));
    const waiting = page.getByRole('region', { name: 'Waiting for a few words from you' });
    await expect.element(waiting).toBeVisible();
    expect(waiting.getByRole('link').elements()).toHaveLength(3);
    await waiting.getByRole('button', { name: 'Show 2 more' }).click();
    expect(waiting.getByRole('link').elements()).toHaveLength(5);
  });

  it('reads fifty at first, more when asked, and goes on from there by keyboard', async () => {
    const journal = open(manyEntries(120));
    await expect.element(page.getByRole('button', { name: 'Show earlier' })).toBeVisible();
    expect(rows()).toHaveLength(50);

    await page.getByRole('button', { name: 'Show earlier' }).click();
    await expect.poll(() => rows().length).toBe(100);
    expect(document.activeElement?.closest('.entry')).toBe(rows()[50]);

    await page.getByRole('button', { name: 'Show earlier' }).click();
    await expect.poll(() => rows().length).toBe(120);
    expect(page.getByRole('button', { name: 'Show earlier' }).elements()).toHaveLength(0);
    expect(journal.mostRead()).toBe(51);
  });

  it('draws only the row that changed again', async () => {
    const journal = open(manyEntries(30));
    await expect.poll(() => rows().length).toBe(30);
    const touched = new Set<Element>();
    const watch = new MutationObserver((records) => {
      for (const { target } of records) {
        const element = target instanceof Element ? target : target.parentElement;
        touched.add(element?.closest('.entry') ?? document.body);
      }
    });
    watch.observe(document.querySelector('.entries') ?? document.body, { subtree: true, childList: true, characterData: true, attributes: true });
    await journal.ask('reflection.save', { id: idOf(0x10004), answers: { useful: 'New words' }, editorId: idOf(1), edit: 1 });
    await expect.element(page.getByText('New words')).toBeVisible();
    watch.disconnect();
    expect([...touched].map((row) => row.getAttribute('data-session'))).toEqual([idOf(0x10004)]);
  });

  it('can be walked by keyboard alone, to a session and back to its row', async () => {
    open(sampleEntries);
    await expect.element(heading('Today')).toBeVisible();
    (document.activeElement as HTMLElement | null)?.blur();
    await userEvent.tab();
    expect(textOf(document.activeElement ?? document.body)).toBe('Skip to the page');
    const walked: string[] = [];
    for (let step = 0; step < 8; step++) {
      await userEvent.tab();
      walked.push(textOf(document.activeElement ?? document.body));
    }
    expect(walked).toEqual([
      'Decks',
      'Beside another call',
      'In a window of its own',
      'Networked learning, group 4 Today, 10:00 AM',
      'Group without a name Thursday, November 19, 4:00 PM',
      'Group without a name',
      'Networked learning, group 4',
      'Thursday readers',
    ]);
    await userEvent.keyboard('{Enter}');
    await expect.element(page.getByRole('heading', { level: 1, name: 'Thursday readers' })).toHaveFocus();
    history.back();
    await expect.element(heading('Your journal')).toBeVisible();
    await expect.poll(() => document.activeElement?.getAttribute('href')).toBe(sessionHref(idOf(3)));
  });

  it('lets the skip link go past the head of the page and leaves the address alone', async () => {
    open(sampleEntries);
    await expect.element(heading('Today')).toBeVisible();
    const hash = location.hash;
    (document.querySelector('.page-skip') as HTMLElement).click();
    expect(document.activeElement).toBe(document.querySelector('main'));
    expect(location.hash).toBe(hash);
  });

  it('says what to do when there is nothing yet', async () => {
    open([]);
    await expect.element(heading('Nothing here yet')).toBeVisible();
    await expect.element(page.getByText(/look for the small tab at the edge/)).toBeVisible();
    expect(document.querySelector('.empty svg')).not.toBeNull();
  });

  it('says calmly when it cannot be read, never that it is empty, and mends when asked', async () => {
    const journal = open(sampleEntries);
    await expect.poll(() => rows().length).toBeGreaterThan(0);
    journal.failReading('storage-broken');
    await expect.element(page.getByText(/cannot be opened right now/)).toBeVisible();
    expect(rows()).toHaveLength(sampleEntries.length);
    expect(heading('Nothing here yet').elements()).toHaveLength(0);
    journal.failReading(null);
    await expect.poll(() => page.getByText(/cannot be opened right now/).elements().length).toBe(0);
  });

  it('offers to try again where reading fails from the start', async () => {
    const journal = open(sampleEntries);
    journal.failReading('storage-refused');
    await expect.element(page.getByText(/does not let Kindling keep anything/)).toBeVisible();
    journal.failReading(null);
    await page.getByRole('button', { name: 'Try again' }).click({ timeout: 500 }).catch(() => {});
    await expect.poll(() => rows().length).toBe(sampleEntries.length);
  });
});
