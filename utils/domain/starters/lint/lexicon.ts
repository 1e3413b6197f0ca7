import alcohol from './words/en/alcohol.json';
import body from './words/en/body.json';
import brands from './words/en/brands.json';
import childhood from './words/en/childhood.json';
import comparing from './words/en/comparing.json';
import doubleTask from './words/en/double-task.json';
import faith from './words/en/faith.json';
import family from './words/en/family.json';
import food from './words/en/food.json';
import heavy from './words/en/heavy.json';
import loveAndAge from './words/en/love-and-age.json';
import media from './words/en/media.json';
import money from './words/en/money.json';
import openTalk from './words/en/open-talk.json';
import performance from './words/en/performance.json';
import politics from './words/en/politics.json';
import pressure from './words/en/pressure.json';
import timeOfDay from './words/en/time-of-day.json';
import travel from './words/en/travel.json';
import { finderOf, type WordFinder } from './word-list';

/** What the rules know about one language. */
export interface Lexicon {
  readonly finders: Readonly<Record<ListName, WordFinder>>;
  /** Lengths that a card and a quick reader can bear. */
  readonly limits: { readonly words: number; readonly characters: number; readonly shortWords: number };
  /** Words that may be written in capitals. */
  readonly capitals: ReadonlySet<string>;
  /** Names of products that are also words: a brand only with a capital in mid-sentence. */
  readonly capitalisedBrands: ReadonlySet<string>;
  /** A phrase that makes a time of day or a season safe, because it lets each person have their own. */
  readonly placeOfOnesOwn: string;
}

const englishLists = {
  alcohol,
  body,
  brands: { nouns: brands.names },
  childhood,
  comparing,
  doubleTask,
  faith,
  family,
  food,
  heavy,
  loveAndAge,
  media,
  money,
  openTalk,
  performance,
  politics,
  pressure,
  timeOfDay,
  travel,
};

/** The lists that every language needs. */
export type ListName = keyof typeof englishLists;

const english: Lexicon = {
  finders: Object.fromEntries(
    Object.entries(englishLists).map(([name, list]) => [name, finderOf(list)]),
  ) as Record<ListName, WordFinder>,
  limits: { words: 18, characters: 110, shortWords: 14 },
  capitals: new Set(['OK']),
  capitalisedBrands: new Set(brands.capitalised),
  placeOfOnesOwn: 'where you are',
};

const lexicons: ReadonlyMap<string, Lexicon> = new Map([['en', english]]);

/** The lexicon of a locale. Throws `RangeError` for a language that has none: a deck must not pass by being unread. */
export function lexiconFor(locale: string): Lexicon {
  const lexicon = lexicons.get(locale);
  if (lexicon === undefined) throw new RangeError(`there are no word lists for the locale "${locale}"`);
  return lexicon;
}
