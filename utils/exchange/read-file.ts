import { Refusal, type Encoding, type FileFormat } from './fault';

/** No deck comes near it: in bytes, and for pasted text in characters. */
export const largestFile = 5 * 1024 * 1024;

/** What is asked of a file that a person has chosen; a `File` has it. Its name and its type say nothing that counts. */
export interface ChosenFile {
  readonly size: number;
  arrayBuffer(): Promise<ArrayBuffer>;
}

/** How files begin that are no text. */
const beginnings: readonly (readonly [FileFormat, readonly number[]])[] = [
  ['zip', [0x50, 0x4b, 0x03, 0x04]],
  ['zip', [0x50, 0x4b, 0x05, 0x06]],
  ['gzip', [0x1f, 0x8b]],
  ['png', [0x89, 0x50, 0x4e, 0x47]],
  ['jpeg', [0xff, 0xd8, 0xff]],
  ['gif', [0x47, 0x49, 0x46, 0x38]],
  ['pdf', [0x25, 0x50, 0x44, 0x46, 0x2d]],
  ['database', [0x53, 0x51, 0x4c, 0x69, 0x74, 0x65, 0x20, 0x66, 0x6f, 0x72, 0x6d, 0x61, 0x74]],
  ['program', [0x7f, 0x45, 0x4c, 0x46]],
];

/**
 * The text in a file, without its byte order mark. It is not looked at before its size is known to be bearable.
 *
 * @throws Refusal
 */
export async function textOf(file: ChosenFile): Promise<string> {
  refuseLarge(file.size);
  const bytes = new Uint8Array(await bytesOf(file));
  refuseLarge(bytes.length);
  const format = beginnings.find(([, beginning]) => beginning.every((byte, at) => bytes[at] === byte))?.[0];
  if (format) throw new Refusal({ kind: 'not-text', format });
  const encoding = utf16or32(bytes);
  if (encoding) throw new Refusal({ kind: 'encoding', encoding });
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new Refusal({ kind: 'encoding', encoding: looksLikeOneByte(bytes) ? 'windows-1252' : 'unknown' });
  }
}

/** A pasted text, without a byte order mark. @throws Refusal */
export function pastedText(text: string): string {
  refuseLarge(text.length);
  return text.startsWith('\uFEFF') ? text.slice(1) : text;
}

function refuseLarge(size: number): void {
  if (size > largestFile) throw new Refusal({ kind: 'too-big', size, limit: largestFile });
}

/** A file that was moved, changed or deleted since it was chosen cannot be read (`NotReadableError`). */
async function bytesOf(file: ChosenFile): Promise<ArrayBuffer> {
  try {
    return await file.arrayBuffer();
  } catch {
    throw new Refusal({ kind: 'unreadable' });
  }
}

/** By the byte order mark; without one by the zeros that plain letters at the beginning have (RFC 4627, section 3). */
function utf16or32(bytes: Uint8Array): Encoding | null {
  const [a, b, c, d] = bytes;
  if ((a === 0xff && b === 0xfe && c === 0 && d === 0) || (a === 0 && b === 0 && c === 0xfe && d === 0xff)) return 'UTF-32';
  if (a === 0xff && b === 0xfe) return 'UTF-16LE';
  if (a === 0xfe && b === 0xff) return 'UTF-16BE';
  if (a === undefined || b === undefined || c === undefined || d === undefined) return null;
  const zeros = [a, b, c, d].map((byte) => (byte === 0 ? '0' : 'x')).join('');
  if (zeros === 'x0x0') return 'UTF-16LE';
  if (zeros === '0x0x') return 'UTF-16BE';
  return zeros === 'x000' || zeros === '000x' ? 'UTF-32' : null;
}

/** Text without controls in it that is not UTF-8 is likely to be of the time when a byte was a letter. */
const looksLikeOneByte = (bytes: Uint8Array): boolean =>
  bytes.every((byte) => byte >= 0x20 || byte === 0x09 || byte === 0x0a || byte === 0x0d);
