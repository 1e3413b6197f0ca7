import { isolated } from '@/utils/i18n/isolated';
import type { Words } from '@/utils/i18n/words';
import type { ReadFault } from './deck-desk';

const bytesInMegabyte = 1024 * 1024;

/** Why a deck was not read, and what to do about it, in one sentence or two. What comes from the file in it is isolated. */
export function faultWords(fault: ReadFault, words: Words): string {
  const number = placeOf(fault);
  if (number === null) return bareWords(fault, words);
  return words(`decks.fault.at.${number.unit}`, { number: number.number, fault: bareWords(fault, words) });
}

/** Where it is, of whatever kind of place. */
function placeOf(fault: ReadFault): { readonly unit: 'starter' | 'row' | 'line'; readonly number: number } | null {
  if ('at' in fault) return fault.at;
  if ('row' in fault) return { unit: 'row', number: fault.row };
  return 'line' in fault ? { unit: 'line', number: fault.line } : null;
}

function bareWords(fault: ReadFault, words: Words): string {
  switch (fault.kind) {
    case 'too-big':
      return words('decks.fault.too-big', { limit: Math.floor(fault.limit / bytesInMegabyte) });
    case 'encoding':
      return fault.encoding === 'unknown'
        ? words('decks.fault.encoding.unknown')
        : words('decks.fault.encoding', { encoding: isolated(fault.encoding) });
    case 'not-text':
      return words(`decks.fault.not-text.${shapeOf(fault.format)}`);
    case 'not-a-deck':
      return words(fault.found === 'web-page' ? 'decks.fault.not-a-deck.web-page' : 'decks.fault.not-a-deck');
    case 'other-file':
      return words('decks.fault.other-file', { what: isolated(fault.what) });
    case 'double-key':
      return words('decks.fault.double-key', { key: isolated(fault.key) });
    case 'unsafe-number':
      return words('decks.fault.unsafe-number', { number: isolated(fault.number) });
    case 'unknown-field':
    case 'missing-field':
    case 'blank':
      return words(`decks.fault.${fault.kind}`, { field: isolated(fault.field) });
    case 'bad-value': {
      const [field, value] = [isolated(fault.field), isolated(fault.value)];
      if (fault.allowed.length === 0) return words('decks.fault.bad-value', { field, value });
      return words('decks.fault.bad-value.choice', { field, value, allowed: isolated(fault.allowed.join(', ')) });
    }
    case 'too-long': {
      const { length: count, limit } = fault;
      if (fault.at?.unit === 'line') return words('decks.fault.too-long.line', { count, limit });
      return words('decks.fault.too-long', { field: isolated(fault.field), count, limit });
    }
    case 'double-id':
      return words('decks.fault.double-id', { id: isolated(fault.id) });
    case 'too-many':
      return words('decks.fault.too-many', { count: fault.count, limit: fault.limit });
    case 'row-length':
      return words('decks.fault.row-length', { cells: fault.cells, expected: fault.expected });
    case 'unknown-column':
      return words('decks.fault.unknown-column', { column: isolated(fault.column), known: isolated(fault.known.join(', ')) });
    case 'double-column':
      return words('decks.fault.double-column', { column: isolated(fault.column) });
    default:
      return words(`decks.fault.${fault.kind}`);
  }
}

/** What a file is to somebody who wonders what to do with it. */
function shapeOf(format: (ReadFault & { readonly kind: 'not-text' })['format']): 'packed' | 'picture' | 'pdf' | 'other' {
  switch (format) {
    case 'zip':
    case 'gzip':
      return 'packed';
    case 'png':
    case 'jpeg':
    case 'gif':
      return 'picture';
    case 'pdf':
      return 'pdf';
    default:
      return 'other';
  }
}
