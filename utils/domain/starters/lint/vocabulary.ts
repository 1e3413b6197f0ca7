import { adjectiveForms, nounForms, verbForms } from './inflect';

/** The words of a level, as the JSON files beside hold them: lower case, irregular forms under `words`. */
interface Level {
  readonly nouns?: readonly string[];
  readonly verbs?: readonly string[];
  readonly adjectives?: readonly string[];
  readonly words?: readonly string[];
}

/** What a reader can be expected to know. */
export interface Vocabulary {
  /** Whether a word, in lower case, belongs to it in any of its forms. Numbers in digits always do. */
  knows(form: string): boolean;
  /** Whether a word is an adjective or a verb of it, behind a prefix such as `un`. */
  negates(form: string, prefix: string): boolean;
}

const digits = /^\p{N}+$/u;

/**
 * A vocabulary made of levels.
 *
 * For English these are `b1.json`, everyday words up to about level B1 of the Common European Framework of Reference
 * (Council of Europe, 2001), collected by hand for this linter and copied from no published list, and `online-words.json`,
 * the few words beyond it that anybody meets in an online course. It is a list of what may be used, not of what may not: a
 * rare word is flagged because nobody has vouched for it. An everyday word that is missing belongs into the file; a word
 * that a learner may miss belongs out of the text.
 */
export function vocabularyOf(levels: readonly Level[]): Vocabulary {
  const negatable = new Set(
    levels.flatMap(({ adjectives = [], verbs = [] }) => [...adjectives.flatMap(adjectiveForms), ...verbs.flatMap(verbForms)]),
  );
  const known = new Set([
    ...negatable,
    ...levels.flatMap(({ nouns = [], words = [] }) => [...nouns.flatMap(nounForms), ...words]),
  ]);
  return {
    knows: (form) => known.has(form) || digits.test(form),
    negates: (form, prefix) => form.startsWith(prefix) && negatable.has(form.slice(prefix.length)),
  };
}

/** Knows every word, for languages whose words nobody has collected. */
export const boundlessVocabulary: Vocabulary = { knows: () => true, negates: () => false };
