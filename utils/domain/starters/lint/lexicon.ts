import type { ClauseWords } from './clauses';
import type { Limits } from './limits';
import type { Vocabulary } from './vocabulary';
import type { WordFinder } from './word-list';

/** The lists of a language whose words have been collected. */
export const listNames = [
  'alcohol',
  'body',
  'brands',
  'childhood',
  'closedQuestion',
  'comparing',
  'cultureKnowledge',
  'doubleTask',
  'faith',
  'family',
  'food',
  'heavy',
  'idioms',
  'loveAndAge',
  'media',
  'money',
  'oneWayOfLife',
  'openTalk',
  'performance',
  'politics',
  'pressure',
  'riddles',
  'superlatives',
  'timeOfDay',
  'travel',
  'unlimited',
  'wordplay',
] as const;
export type ListName = (typeof listNames)[number];

/** What the rules know about one language. */
export interface Lexicon {
  readonly finders: Readonly<Record<ListName, WordFinder>>;
  readonly limits: Limits;
  /** Words that may be written in capitals. */
  readonly capitals: ReadonlySet<string>;
  /** Names of products that are also words: a brand only with a capital in mid-sentence. */
  readonly capitalisedBrands: ReadonlySet<string>;
  /** A phrase that makes a time of day or a season safe, because it lets each person have their own. */
  readonly placeOfOnesOwn: string;
  readonly vocabulary: Vocabulary;
  readonly clauses: ClauseWords;
  readonly negation: {
    readonly words: ReadonlySet<string>;
    /** An ending that negates a verb; empty if the language has none. */
    readonly ending: string;
    /** A prefix that negates an adjective; empty if the language has none. */
    readonly prefix: string;
  };
}
