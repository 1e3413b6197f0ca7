import { english } from './english';
import { listNames, type Lexicon, type ListName } from './lexicon';
import { limitsFor } from './limits';
import { boundlessVocabulary } from './vocabulary';
import type { WordFinder } from './word-list';

const lexicons: ReadonlyMap<string, Lexicon> = new Map([['en', english]]);

const findsNothing: WordFinder = () => [];

/** A lexicon without words: the rules about words find nothing, those about form and record work as ever. */
function wordlessFor(language: string): Lexicon {
  return {
    finders: Object.fromEntries(listNames.map((name) => [name, findsNothing])) as Record<ListName, WordFinder>,
    limits: limitsFor(language),
    capitals: new Set(['OK']),
    capitalisedBrands: new Set(),
    placeOfOnesOwn: '',
    vocabulary: boundlessVocabulary,
    clauses: { conjunctions: new Set(), questionVerbs: new Set(), fixedPhrases: [] },
    negation: { words: new Set(), ending: '', prefix: '' },
  };
}

/** `en` of `en-GB`. */
const languageOf = (locale: string): string => locale.split('-', 1)[0] ?? locale;

/** Whether the rules about words can read a locale, or only its form. */
export const hasWordLists = (locale: string): boolean => lexicons.has(languageOf(locale));

/** The lexicon of a locale; one without words, if nobody has collected them for its language. */
export function lexiconFor(locale: string): Lexicon {
  const language = languageOf(locale);
  return lexicons.get(language) ?? wordlessFor(language);
}
