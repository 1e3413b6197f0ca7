import { freeId, starterIdFor } from '@/utils/domain/decks/content-id';
import { ownStarterEntries, plainStarter, type DeckContent, type OwnStarter } from '@/utils/domain/decks/own-deck';
import { mostStarters } from '@/utils/domain/starters/starter';
import { fromFormulaSafe, readCsv, separators, writeCsv } from './csv';
import { excerptOf, Refusal, type Place } from './fault';
import { refuseDoubles, starterFrom } from './starter-fault';

type Column = keyof OwnStarter;

/** What the columns are called, in the order in which they are written. Whoever writes a table by hand needs `text` alone. */
const columns = Object.keys(ownStarterEntries) as Column[];
const columnByName = new Map(columns.map((column) => [column.toLowerCase(), column]));

/** What a person wrote, kept to the letter; in all other columns spaces around a word mean nothing. */
const written: ReadonlySet<Column> = new Set<Column>(['text', 'alt', 'followUp']);
const counted: ReadonlySet<Column> = new Set<Column>(['appetite', 'depth', 'secs']);

/** By this mark spreadsheets know that a file is in UTF-8. */
const byteOrderMark = '\uFEFF';

/** The starters of a deck as a table for spreadsheets. Its name and language are not in it. */
export const deckToCsv = ({ starters }: Pick<DeckContent, 'starters'>): string =>
  byteOrderMark + writeCsv([columns, ...starters.map((starter) => columns.map((column) => cellFor(starter[column])))]);

function cellFor(value: OwnStarter[Column]): string | number {
  if (value === undefined) return '';
  return typeof value === 'object' ? value.join(' ') : typeof value === 'string' ? value.toWellFormed() : value;
}

/** How a table is written: what separates its cells, and where it begins. */
interface Layout {
  readonly separator: string;
  readonly start: number;
}

/**
 * How the table that a text is, is written; `null` for a text that is none. A table names its columns, one of which is
 * `text`, or says by a line `sep=;` that it is one.
 */
export function layoutOf(text: string): Layout | null {
  const said = /^sep=([,;\t])(?:\r\n|\n|\r)/i.exec(text);
  if (said) return { separator: said[1] ?? ',', start: said[0].length };
  const found = separators
    .map((separator) => ({ separator, names: namesIn(text, separator) }))
    .filter(({ names }) => names.includes('text'))
    .toSorted((a, b) => b.names.length - a.names.length);
  return found[0] ? { separator: found[0].separator, start: 0 } : null;
}

/** What the columns would be called if cells were separated so; none if the first row cannot be read in this way. */
function namesIn(text: string, separator: string): readonly string[] {
  try {
    return namesOf(readCsv(text, separator).next().value ?? []);
  } catch (error) {
    if (error instanceof Refusal) return [];
    throw error;
  }
}

const namesOf = (header: readonly string[]): readonly string[] => header.map((name) => name.trim().toLowerCase());

/** The starters of a table, all of them. @throws Refusal */
export function startersFromCsv(text: string, { separator, start }: Layout): readonly OwnStarter[] {
  const rows = readCsv(text.slice(start), separator);
  const header = columnsOf(rows.next().value ?? []);
  const kept: { readonly fields: ReadonlyMap<Column, string>; readonly at: Place }[] = [];
  let count = 0;
  let row = 1;
  for (const cells of rows) {
    row++;
    if (cells.every((cell) => cell === '')) continue;
    if (cells.length !== header.length) {
      throw new Refusal({ kind: 'row-length', row, cells: cells.length, expected: header.length });
    }
    count++;
    const fields = new Map(header.map((column, place) => [column, valueOf(column, cells[place] ?? '')]));
    if (count <= mostStarters) kept.push({ fields, at: { unit: 'row', number: row } });
  }
  if (count > mostStarters) throw new Refusal({ kind: 'too-many', count, limit: mostStarters });
  if (count === 0) throw new Refusal({ kind: 'empty' });

  const named = kept.flatMap(({ fields, at }) => (fields.get('id') ? [[fields.get('id') ?? '', at] as const] : []));
  refuseDoubles(named);
  const taken = new Set(named.map(([id]) => id));
  return kept.map(({ fields, at }) => {
    const id = fields.get('id') || freeId(starterIdFor((fields.get('text') ?? '').toWellFormed()), taken);
    taken.add(id);
    return starterOf(new Map([...fields, ['id', id]]), at);
  });
}

function columnsOf(header: readonly string[]): readonly Column[] {
  const names = namesOf(header);
  if (!names.includes('text')) throw new Refusal({ kind: 'no-text-column' });
  return names.map((name, place) => {
    const column = columnByName.get(name);
    const shown = excerptOf(header[place] ?? '');
    if (column === undefined) throw new Refusal({ kind: 'unknown-column', column: shown, known: columns });
    if (names.indexOf(name) !== place) throw new Refusal({ kind: 'double-column', column: shown });
    return column;
  });
}

const valueOf = (column: Column, cell: string): string => (written.has(column) ? fromFormulaSafe(cell) : cell.trim());

/** A cell that is empty says nothing, and what nothing is said of is as with any plain starter. */
function starterOf(fields: ReadonlyMap<Column, string>, at: Place): OwnStarter {
  const said = [...fields].filter(([column, value]) => value !== '' || column === 'text');
  return starterFrom({ ...plainStarter, ...Object.fromEntries(said.map(([column, value]) => [column, typed(column, value)])) }, at);
}

function typed(column: Column, value: string): unknown {
  if (column === 'tags') return value.split(/\s+/);
  return counted.has(column) && /^\d{1,3}$/.test(value) ? Number(value) : value;
}
