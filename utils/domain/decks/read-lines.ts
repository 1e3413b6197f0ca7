import { gistOf } from '@/utils/domain/decks/content-id';
import { longestSentence, mostStarters } from '@/utils/domain/starters/starter';

/** Why a list of lines is not taken over. Lines are counted from 1. */
export type LinesFault =
  | { readonly kind: 'empty' }
  | { readonly kind: 'too-many'; readonly count: number; readonly limit: number }
  | { readonly kind: 'long-line'; readonly line: number; readonly length: number; readonly limit: number };

/** What a list of lines says: each text once, and how many lines said one again. */
export interface Lines {
  readonly ok: true;
  readonly texts: readonly string[];
  readonly duplicates: number;
}

/** What lists, mails and notes put before their lines. A sign that words may begin with counts only with a space behind it. */
const quoting = /^(?:>\s?)+/u;
const bullet = /^(?:[-*+–—·](?:\s+|$)|[•‣⁃◦▪▫■□●○☐☑☒✓✔➤►]\s*)/u;
const box = /^\[[ xX]?\](?:\s+|$)/u;
const number = /^(?:\(\p{Nd}{1,4}\)|\p{Nd}{1,4}[.)])(?:\s+|$)/u;
/** A line that is drawn, not written. */
const ruler = /^[-–—=_*~]{2,}$/u;

/** Quotation marks by their opening one. Some languages close with what opens in another. */
const closings = new Map([
  ['"', '"'],
  ["'", "'"],
  ['“', '”'],
  ['”', '”'],
  ['„', '“”'],
  ['‘', '’'],
  ['‚', '‘’'],
  ['«', '»'],
  ['»', '«»'],
  ['‹', '›'],
  ['›', '‹›'],
  ['「', '」'],
  ['『', '』'],
]);

/**
 * Reads a list that somebody copied: a starter a line. What lists put around their lines is taken off; the rest stays as it
 * is. Blank lines are nothing, and a line that says what another one has said is dropped and counted.
 */
export function readLines(pasted: string): Lines | { readonly ok: false; readonly fault: LinesFault } {
  const texts = new Map<string, string>();
  let duplicates = 0;
  let line = 0;
  for (const raw of pasted.toWellFormed().split(/\r\n|\n|\r/)) {
    line++;
    const text = bare(raw);
    const gist = gistOf(text);
    if (gist === '' || ruler.test(text)) continue;
    if (text.length > longestSentence) {
      return { ok: false, fault: { kind: 'long-line', line, length: text.length, limit: longestSentence } };
    }
    if (texts.has(gist)) duplicates++;
    else texts.set(gist, text);
  }
  const count = texts.size;
  if (count > mostStarters) return { ok: false, fault: { kind: 'too-many', count, limit: mostStarters } };
  if (count === 0) return { ok: false, fault: { kind: 'empty' } };
  return { ok: true, texts: [...texts.values()], duplicates };
}

/** A line without what made it a part of a list. */
const bare = (line: string): string =>
  unquoted(line.trim().replace(quoting, '').replace(bullet, '').replace(box, '').replace(number, '').trim());

/** A text without the quotation marks around it, unless it is made of several quotations: `“A” or “B”` stays. */
function unquoted(text: string): string {
  const closing = closings.get(text.charAt(0));
  if (closing === undefined || text.length < 2 || !closing.includes(text.charAt(text.length - 1))) return text;
  const marks = text.charAt(0) + closing;
  const inside = Array.from({ length: text.length - 2 }, (_, at) => at + 1);
  return inside.some((at) => marks.includes(text.charAt(at)) && !isInWord(text, at)) ? text : text.slice(1, -1).trim();
}

/** Whether what stands at a place is an apostrophe: it has a letter on either side. */
const isInWord = (text: string, at: number): boolean =>
  /\p{L}/u.test(text.charAt(at - 1)) && /\p{L}/u.test(text.charAt(at + 1));
