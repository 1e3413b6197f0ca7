import { describe, expect, it } from 'vitest';
import common from '@/public/locales/en/common.json';
import journal from '@/public/locales/en/journal.json';
import { createWords } from '@/utils/i18n/words';
import { pageTitle } from '@/utils/journal/page-title';
import { createSayings } from '@/utils/journal/sayings';
import { entryOf, groupOf, sampleNow } from '../../browser/journal/sample-journal';

const sayings = createSayings(createWords('en', common, journal), 'Europe/Stockholm');
const today = '2026-11-23';
const titleOf = (name: string): string => pageTitle(entryOf({ number: 1, group: groupOf(1, name), startedAt: sampleNow }), sayings, today);

describe('pageTitle', () => {
  it('names the list', () => {
    expect(pageTitle(null, sayings, today)).toBe('Your journal – Kindling');
  });

  it('names a session by its group and day', () => {
    expect(titleOf('Readers')).toBe('\u2068Readers\u2069, Today – Kindling');
    expect(titleOf(' \u200b ')).toBe('Group without a name, Today – Kindling');
  });

  it('lets a name turn nothing round but itself', () => {
    expect(titleOf('abc\u202e')).toBe('\u2068abc\u2069, Today – Kindling');
    expect(titleOf('abc\u2069\u202e')).toBe('\u2068abc\u2069, Today – Kindling');
  });
});
