import { describe, expect, it } from 'vitest';
import { languages } from '@/utils/platform/catalogues';
import { builds, firstLoadOf, gzipBytes, rawBytes } from '../support/built';

/** What the panel fetches on its way to the first paint, beside its own graph: the words of one language. */
const fetchedByPanel = ['locales/en/common.json', 'locales/en/panel.json'];

describe.each(builds)('the size of %s', (build) => {
  it('puts at most 12 kB into the page of a call', () => {
    expect(rawBytes(build, 'call.js')).toBeLessThanOrEqual(12_000);
  });

  it('loads a panel of at most 60 kB, compressed', () => {
    const files = [...firstLoadOf(build, 'panel.html'), ...fetchedByPanel];
    // The page, its script and its style at the least: a graph that was not followed would pass any budget.
    expect(files.some((file) => file.endsWith('.js'))).toBe(true);
    expect(files.some((file) => file.endsWith('.css'))).toBe(true);
    const bytes = files.reduce((sum, file) => sum + gzipBytes(build, file), 0);
    expect(bytes).toBeLessThanOrEqual(60_000);
  });

  it.each(languages)('loads the starters in %s as at most 20 kB, compressed, when there is something to see already', (language) => {
    const files = ['decks/first/deck.json', `decks/first/${language}.json`];
    const first = firstLoadOf(build, 'panel.html');
    for (const file of files) expect(first).not.toContain(file);
    expect(files.reduce((sum, file) => sum + gzipBytes(build, file), 0)).toBeLessThanOrEqual(20_000);
  });
});
