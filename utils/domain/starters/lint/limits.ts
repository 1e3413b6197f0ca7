/** The most of one unit that a card and a quick reader can bear. */
interface Limit {
  readonly text: number;
  /** For `alt` and `followUp`, which stand in smaller type. */
  readonly short: number;
}

/** How long a text may be in one language. */
export interface Limits {
  /** `null` for scripts that put no space between words. */
  readonly words: Limit | null;
  readonly characters: Limit;
}

/** What the English texts are held to; a translation gets more room. */
const english: Limits = { words: { text: 18, short: 14 }, characters: { text: 110, short: 110 } };

/** Languages that need about half as much room again, and those written without spaces. */
const roomy: Limits = { words: { text: 26, short: 20 }, characters: { text: 160, short: 160 } };
const dense: Limits = { words: null, characters: { text: 60, short: 50 } };

const limitsByLanguage: ReadonlyMap<string, Limits> = new Map([
  ['en', english],
  ['ja', dense],
]);

/** The limits for a language subtag such as `en`. Every language has some. */
export const limitsFor = (language: string): Limits => limitsByLanguage.get(language) ?? roomy;
