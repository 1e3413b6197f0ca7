import { describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { sessionHref } from '@/utils/journal/route';
import { idOf, sampleEntries } from './sample-journal';
import { useStage } from './stage';

const open = useStage();
const title = (name: string) => page.getByRole('heading', { level: 1, name });

describe('addresses', () => {
  it.each([
    { what: 'a path', hash: '#/session/../../' },
    { what: 'no character at all', hash: '#%00' },
    { what: 'an image', hash: '#<img src=x onerror="document.title=1">' },
    { what: 'a drawing', hash: '#/session/%3Csvg/onload=1%3E' },
    { what: 'far too much', hash: `#/${'x'.repeat(100_000)}` },
  ])('that name $what lead to the list with a calm sentence', async ({ hash }) => {
    open(sampleEntries, hash);
    await expect.element(page.getByText(/leads nowhere in your journal/)).toBeVisible();
    await expect.element(title('Your journal')).toBeVisible();
    await expect.poll(() => document.querySelectorAll('.entry').length).toBe(sampleEntries.length);
    expect(document.querySelector('main img, main [onload]')).toBeNull();
    expect(document.title).toBe('Your journal – Kindling');
  });

  it('of a session that is not there lead to the list', async () => {
    open(sampleEntries, sessionHref(idOf(0xdead)));
    await expect.element(page.getByText(/That session is not in your journal/)).toBeVisible();
    await expect.poll(() => document.querySelectorAll('.entry').length).toBe(sampleEntries.length);
  });

  it('lead straight to a session, without taking the keyboard on the way', async () => {
    open(sampleEntries, sessionHref(idOf(3)));
    await expect.element(title('Thursday readers')).toBeVisible();
    expect(document.activeElement).toBe(document.body);
  });

  it('follow each other forth and back, with the title and the keyboard', async () => {
    open(sampleEntries);
    await expect.element(title('Your journal')).toBeVisible();
    location.hash = sessionHref(idOf(3));
    await expect.element(title('Thursday readers')).toHaveFocus();
    location.hash = sessionHref(idOf(6));
    await expect.element(title('Networked learning, group 4')).toHaveFocus();
    history.back();
    await expect.element(title('Thursday readers')).toHaveFocus();
    await expect.poll(() => document.title).toBe('\u2068Thursday readers\u2069, Yesterday – Kindling');
    location.hash = '#/elsewhere';
    await expect.element(page.getByText(/leads nowhere/)).toBeVisible();
    await expect.poll(() => document.title).toBe('Your journal – Kindling');
  });
});
