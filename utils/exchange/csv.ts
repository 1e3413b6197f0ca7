import { Refusal } from './fault';

/** What may stand between two cells. */
export const separators = [',', ';', '\t'] as const;

/** No table of ours is half as wide. */
const mostColumns = 64;

/**
 * What spreadsheets take for the beginning of a formula: the signs themselves, their full-width and small forms, which some
 * of them fold, and both behind spaces or invisible characters, which some of them skip. A tab or a line break can make a
 * cell begin anew. What already has apostrophes before it is meant as well, so that each one we add can be told from theirs.
 */
const formula = /^'*(?:[\t\r\n]|[\s\p{Cc}\p{Cf}]*[=+\-@＝＋－＠﹦﹢﹣﹫])/u;

/** A text that no spreadsheet reckons with: where it looks like a formula, it gets an apostrophe. */
export const formulaSafe = (text: string): string => (formula.test(text) ? `'${text}` : text);

/** The text that {@link formulaSafe} was given. */
export const fromFormulaSafe = (text: string): string => (text.startsWith("'") && formula.test(text) ? text.slice(1) : text);

/** Rows as CSV (RFC 4180), with commas. Numbers are written as they are, texts so that they stay texts. */
export const writeCsv = (rows: readonly (readonly (string | number)[])[]): string =>
  rows.map((row) => `${row.map(cellOf).join(',')}\r\n`).join('');

function cellOf(value: string | number): string {
  const cell = typeof value === 'number' ? String(value) : formulaSafe(value);
  return /[",;\t\r\n]|^\s|\s$/u.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

/**
 * The rows of a CSV text, one after the other, exactly as they are written: nothing is trimmed, and every kind of line break
 * ends a row. An empty line is a row of one empty cell. A quotation mark inside a cell that does not begin with one is a
 * character like any other, as spreadsheets read it.
 *
 * @throws Refusal with the number of the row, from 1
 */
export function* readCsv(text: string, separator: string): Generator<readonly string[], void> {
  const plain = new RegExp(`[^${separator}\r\n]*`, 'y');
  let at = 0;
  for (let row = 1; at < text.length; row++) {
    const cells: string[] = [];
    for (;;) {
      if (cells.length === mostColumns) throw new Refusal({ kind: 'too-many-columns', row, limit: mostColumns });
      if (text.charAt(at) === '"') {
        const end = endOfQuoted(text, at, row);
        cells.push(text.slice(at + 1, end - 1).replaceAll('""', '"'));
        at = end;
      } else {
        plain.lastIndex = at;
        const cell = plain.exec(text)?.[0] ?? '';
        cells.push(cell);
        at += cell.length;
      }
      if (text.charAt(at) !== separator) break;
      at++;
    }
    if (at < text.length && !'\r\n'.includes(text.charAt(at))) throw new Refusal({ kind: 'stray-quote', row });
    at += text.startsWith('\r\n', at) ? 2 : 1;
    yield cells;
  }
}

/** The index behind the quotation mark that ends a cell. */
function endOfQuoted(text: string, start: number, row: number): number {
  for (let from = start + 1; ; ) {
    const mark = text.indexOf('"', from);
    if (mark < 0) throw new Refusal({ kind: 'open-quote', row });
    if (text.charAt(mark + 1) !== '"') return mark + 1;
    from = mark + 2;
  }
}
