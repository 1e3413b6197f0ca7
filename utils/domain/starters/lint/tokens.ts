/** One word of a text. */
export interface Token {
  /** The word in lower case, with a plain apostrophe and without a possessive ending. */
  readonly form: string;
  /** The word as it stands in the text. */
  readonly raw: string;
  /** Where it begins, in UTF-16 units of the NFC text. */
  readonly start: number;
  readonly end: number;
  /** Whether it opens a sentence or what follows a colon. */
  readonly isOpening: boolean;
  /** Whether a comma follows. */
  readonly isBeforeComma: boolean;
}

const wordPattern = /[\p{L}\p{N}]+(?:['’][\p{L}]+)*/gu;
const sentenceBreak = /[.?!:…]/u;

/** Splits a text into words. Hyphens separate, apostrophes inside a word do not. */
export function tokenize(text: string): readonly Token[] {
  const composed = text.normalize('NFC');
  let previousEnd = 0;
  return Array.from(composed.matchAll(wordPattern), (match, index) => {
    const raw = match[0];
    const start = match.index;
    const isOpening = index === 0 || sentenceBreak.test(composed.slice(previousEnd, start));
    previousEnd = start + raw.length;
    const form = raw.toLowerCase().replaceAll('’', "'").replace(/'s$/u, '');
    const isBeforeComma = composed.startsWith(',', previousEnd);
    return { form, raw, start, end: previousEnd, isOpening, isBeforeComma };
  });
}

/** A text reduced to its words: two texts with the same value say the same. */
export function normalizeText(text: string): string {
  return tokenize(text)
    .map(({ form }) => form)
    .join(' ');
}

/** The words of a text that lie between two of its tokens, as they stand there. */
export function excerptOf(text: string, first: Token, last: Token): string {
  return text.normalize('NFC').slice(first.start, last.end);
}

/** The words of a text by sentence; what follows a colon counts as one of its own. */
export function sentencesOf(tokens: readonly Token[]): readonly (readonly Token[])[] {
  const sentences: Token[][] = [];
  for (const token of tokens) {
    const sentence = sentences.at(-1);
    if (sentence === undefined || token.isOpening) sentences.push([token]);
    else sentence.push(token);
  }
  return sentences;
}
