/** Where in what was read: a starter of a JSON file, a row of a CSV file (its header is the first), a line of a list. From 1. */
export interface Place {
  readonly unit: 'starter' | 'row' | 'line';
  readonly number: number;
}

/** The encodings that are known again by how their files begin or what they hold. */
export type Encoding = 'UTF-16LE' | 'UTF-16BE' | 'UTF-32' | 'windows-1252' | 'unknown';

/** What else a file may be, besides text. */
export type FileFormat = 'zip' | 'gzip' | 'png' | 'jpeg' | 'gif' | 'pdf' | 'database' | 'program';

/** What text may be, besides a deck. */
export type OtherText =
  | 'array'
  | 'object'
  | 'null'
  | 'boolean'
  | 'number'
  | 'string'
  /** One JSON value after another, as in NDJSON. */
  | 'several'
  | 'web-page';

/**
 * Why something was not read. Nothing of it is then taken over. Each kind is one sentence to the person, and holds all that
 * the sentence needs; texts of the file in it are short, and to be shown isolated.
 */
export type ReadFault =
  /** More than {@link limit} bytes, or characters of a pasted text. */
  | { readonly kind: 'too-big'; readonly size: number; readonly limit: number }
  /** The file went away or changed while it was read. */
  | { readonly kind: 'unreadable' }
  | { readonly kind: 'encoding'; readonly encoding: Encoding }
  /** Not text at all. Archives are not opened. */
  | { readonly kind: 'not-text'; readonly format: FileFormat }
  | { readonly kind: 'empty' }
  /** Sound, and something else. */
  | { readonly kind: 'not-a-deck'; readonly found: OtherText }
  /** Another of Kindling's own files; `what` is what it calls itself. */
  | { readonly kind: 'other-file'; readonly what: string }
  | { readonly kind: 'newer-version'; readonly version: number; readonly known: number }
  /** Not JSON from this line on, or cut off there. */
  | { readonly kind: 'broken-json'; readonly line: number }
  | { readonly kind: 'too-deep'; readonly line: number; readonly limit: number }
  | { readonly kind: 'double-key'; readonly line: number; readonly key: string }
  /** A number that computers do not agree on, as it stands in the file. */
  | { readonly kind: 'unsafe-number'; readonly line: number; readonly number: string }
  /** All is well-formed, and not what was written: the checksum says so. */
  | { readonly kind: 'damaged' }
  | { readonly kind: 'unknown-field'; readonly at: Place | null; readonly field: string }
  | { readonly kind: 'missing-field'; readonly at: Place | null; readonly field: string }
  /** `allowed` is empty where there is no short list of what would do. */
  | {
      readonly kind: 'bad-value';
      readonly at: Place | null;
      readonly field: string;
      readonly value: string;
      readonly allowed: readonly string[];
    }
  | { readonly kind: 'too-long'; readonly at: Place | null; readonly field: string; readonly length: number; readonly limit: number }
  /** A text with nothing in it to see. */
  | { readonly kind: 'blank'; readonly at: Place | null; readonly field: string }
  /** An id that a starter before this one has. */
  | { readonly kind: 'double-id'; readonly at: Place; readonly id: string }
  | { readonly kind: 'too-many'; readonly count: number; readonly limit: number }
  /** A quotation mark that is never closed. */
  | { readonly kind: 'open-quote'; readonly row: number }
  /** Text behind the quotation mark that ends a cell. */
  | { readonly kind: 'stray-quote'; readonly row: number }
  | { readonly kind: 'row-length'; readonly row: number; readonly cells: number; readonly expected: number }
  | { readonly kind: 'too-many-columns'; readonly row: number; readonly limit: number }
  | { readonly kind: 'no-text-column' }
  | { readonly kind: 'unknown-column'; readonly column: string; readonly known: readonly string[] }
  | { readonly kind: 'double-column'; readonly column: string };

/** What came of reading: all of it, or one reason why not. */
export type Reading<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly fault: ReadFault };

const succeed = <T>(value: T): Reading<T> => ({ ok: true, value });

/** Carries a fault out of the depth of a reader. It never leaves this folder. */
export class Refusal extends Error {
  override readonly name = 'Refusal';

  constructor(readonly fault: ReadFault) {
    super(fault.kind);
  }
}

/** What `read` gives back, or the fault that it was refused for. */
export async function reading<T>(read: () => T | Promise<T>): Promise<Reading<T>> {
  try {
    return succeed(await read());
  } catch (error) {
    if (error instanceof Refusal) return { ok: false, fault: error.fault };
    throw error;
  }
}

const longestExcerpt = 40;

/** The beginning of something from a file, short enough for a sentence. */
export function excerptOf(text: string): string {
  const characters = Array.from(text.slice(0, 2 * longestExcerpt).toWellFormed());
  return characters.length <= longestExcerpt && text.length <= 2 * longestExcerpt
    ? text.toWellFormed()
    : `${characters.slice(0, longestExcerpt).join('')}…`;
}
