import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readDeck } from '@/utils/exchange/read-deck';
import { createWords, type Catalogue } from '@/utils/i18n/words';
import type { ReadFault } from '@/utils/journal/deck-desk';
import { faultWords } from '@/utils/journal/deck-faults';

const catalogue = JSON.parse(readFileSync(new URL('../../../public/locales/en/journal.json', import.meta.url), 'utf8')) as Catalogue;
const words = createWords('en', catalogue);
const plain = (fault: ReadFault): string => faultWords(fault, words).replace(/[\u2068\u2069]/g, '');

const row = { unit: 'row', number: 1200 } as const;
const faults: readonly ReadFault[] = [
  { kind: 'too-big', size: 6e6, limit: 5 * 1024 * 1024 },
  { kind: 'unreadable' },
  { kind: 'encoding', encoding: 'windows-1252' },
  { kind: 'encoding', encoding: 'unknown' },
  ...(['zip', 'gzip', 'png', 'jpeg', 'gif', 'pdf', 'database', 'program'] as const).map((format) => ({ kind: 'not-text', format }) as const),
  { kind: 'empty' },
  ...(['array', 'object', 'several', 'web-page'] as const).map((found) => ({ kind: 'not-a-deck', found }) as const),
  { kind: 'other-file', what: 'backup' },
  { kind: 'newer-version', version: 2, known: 1 },
  { kind: 'broken-json', line: 3 },
  { kind: 'too-deep', line: 3, limit: 9 },
  { kind: 'double-key', line: 3, key: 'id' },
  { kind: 'unsafe-number', line: 3, number: '1e400' },
  { kind: 'damaged' },
  { kind: 'unknown-field', at: row, field: 'colour' },
  { kind: 'missing-field', at: null, field: 'name' },
  { kind: 'bad-value', at: row, field: 'depth', value: '9', allowed: ['1', '2', '3'] },
  { kind: 'bad-value', at: null, field: 'id', value: 'x', allowed: [] },
  { kind: 'too-long', at: row, field: 'alt', length: 201, limit: 200 },
  { kind: 'too-long', at: { unit: 'line', number: 4 }, field: 'text', length: 201, limit: 200 },
  { kind: 'blank', at: { unit: 'starter', number: 2 }, field: 'text' },
  { kind: 'double-id', at: row, id: 's-1' },
  { kind: 'too-many', count: 1001, limit: 1000 },
  { kind: 'open-quote', row: 2 },
  { kind: 'stray-quote', row: 2 },
  { kind: 'row-length', row: 2, cells: 3, expected: 4 },
  { kind: 'too-many-columns', row: 1, limit: 64 },
  { kind: 'no-text-column' },
  { kind: 'unknown-column', column: 'colour', known: ['text', 'alt'] },
  { kind: 'double-column', column: 'text' },
];

describe('faultWords', () => {
  it.each(faults)('has a whole sentence for $kind', (fault) => {
    const sentence = plain(fault);
    expect(sentence).toMatch(/^[“\p{Lu}].*[.?]$/u);
    expect(sentence).not.toMatch(/\{|\}|decks\.|undefined/);
  });

  it('says where it is, in the numbers of the language', () => {
    expect(plain({ kind: 'bad-value', at: row, field: 'depth', value: '9', allowed: ['1', '2', '3'] })).toBe(
      'Row 1,200: “9” does not fit under “depth”. It can be: 1, 2, 3.',
    );
    expect(plain({ kind: 'broken-json', line: 3 })).toMatch(/^Line 3: /);
    expect(plain({ kind: 'blank', at: { unit: 'starter', number: 2 }, field: 'text' })).toMatch(/^Starter 2: /);
  });

  it('keeps what comes from a file from turning the sentence round', async () => {
    const reading = await readDeck('text,\u202edepth\nWhat?,9');
    if (reading.ok) throw new Error('This is no deck');
    const sentence = faultWords(reading.fault, words);
    expect(sentence).toContain('\u2068depth\u2069');
    expect(sentence).not.toContain('\u202e');
  });
});
