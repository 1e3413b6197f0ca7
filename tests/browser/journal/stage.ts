import { afterAll, afterEach, beforeAll } from 'vitest';
import { cdp, page } from 'vitest/browser';
import type { OwnDeck } from '@/utils/domain/decks/own-deck';
import type { JournalEntry } from '@/utils/domain/journal';
import type { Words } from '@/utils/i18n/words';
import { loadWords } from '@/utils/platform/catalogues';
import { memoryJournal, type MemoryJournal } from './memory-journal';
import { openJournal } from './open-journal';

/** What the browser understands of Chromium's own protocol. */
const chromium = (): { send(method: string, parameters?: object): Promise<unknown> } => cdp();

export type Scheme = 'light' | 'dark';

/** Has the page drawn as a person with this taste would see it. */
export const preferScheme = (scheme: Scheme): Promise<unknown> =>
  chromium().send('Emulation.setEmulatedMedia', { features: [{ name: 'prefers-color-scheme', value: scheme }] });

/** Opens journals that are taken away after each test, on a machine in Stockholm. */
export function useStage(): (entries: readonly JournalEntry[], hash?: string, decks?: readonly OwnDeck[]) => MemoryJournal {
  const open: (() => void)[] = [];
  let words: Words;
  beforeAll(async () => {
    words = await loadWords('en', ['common', 'journal']);
    await chromium().send('Emulation.setTimezoneOverride', { timezoneId: 'Europe/Stockholm' });
  });
  afterEach(async () => {
    for (const close of open.splice(0)) close();
    await page.viewport(1280, 800);
  });
  afterAll(async () => {
    await chromium().send('Emulation.setTimezoneOverride', { timezoneId: '' });
    await chromium().send('Emulation.setEmulatedMedia', { features: [] });
  });
  return (entries, hash, decks) => {
    const journal = memoryJournal(entries, decks);
    open.push(openJournal(journal, words, hash));
    return journal;
  };
}

/** The text of an element as a person reads it, with plain spaces. */
export const textOf = (element: Element): string => linesOf(element).join(' ');

/** The same, line by line. */
export const linesOf = (element: Element): readonly string[] =>
  (element as HTMLElement).innerText
    .split('\n')
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '');
