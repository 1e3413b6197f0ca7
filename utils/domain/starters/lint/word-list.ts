import { nounForms, verbForms } from './inflect';
import { excerptOf, sentencesOf, tokenize } from './tokens';

/** Words to look for, as the JSON files beside hold them: lower case, a plain apostrophe, a space for a hyphen. */
interface WordList {
  /** Found with their plural. */
  readonly nouns?: readonly string[];
  /** Found in all their regular forms. */
  readonly verbs?: readonly string[];
  /** A verb and its particles, found in all regular forms of the verb, also around `it` and `them`. */
  readonly phrasal?: readonly string[];
  /** Found exactly so; irregular forms stand here. */
  readonly words?: readonly string[];
  /** Several words in a row, exactly so. */
  readonly phrases?: readonly string[];
  /** Found only where a sentence begins. */
  readonly openings?: readonly string[];
  /** Phrases in which the words above are meant in another sense and are let pass. */
  readonly except?: readonly string[];
}

/** Finds the words of one list in a text, and answers with the excerpts in order. */
export type WordFinder = (text: string) => readonly string[];

/** `pick up`, `picks up`, `picks it up` … */
function phrasalForms(phrasal: string): readonly string[] {
  const [verb = '', ...particles] = phrasal.split(' ');
  const rest = particles.join(' ');
  return verbForms(verb).flatMap((form) => [`${form} ${rest}`, `${form} it ${rest}`, `${form} them ${rest}`]);
}

/** Sequences of words by their number of words. */
function byLength(sequences: Iterable<string>): ReadonlyMap<number, ReadonlySet<string>> {
  const lengths = new Map<number, Set<string>>();
  for (const sequence of sequences) {
    const length = sequence.split(' ').length;
    const sameLength = lengths.get(length) ?? new Set();
    lengths.set(length, sameLength.add(sequence));
  }
  return lengths;
}

/** Builds the finder of a list. Whole words only: `war` is not in `warm`. */
export function finderOf(list: WordList): WordFinder {
  const anywhere = byLength([
    ...(list.nouns ?? []).flatMap(nounForms),
    ...(list.verbs ?? []).flatMap(verbForms),
    ...(list.phrasal ?? []).flatMap(phrasalForms),
    ...(list.words ?? []),
    ...(list.phrases ?? []),
  ]);
  const openings = byLength(list.openings ?? []);
  const exceptions = byLength(list.except ?? []);

  return (text) => {
    const tokens = tokenize(text);
    const endsAt = (sequences: ReadonlyMap<number, ReadonlySet<string>>, at: number): number => {
      let end = -1;
      for (const [length, known] of sequences) {
        const forms = tokens.slice(at, at + length).map(({ form }) => form);
        if (forms.length === length && known.has(forms.join(' '))) end = Math.max(end, at + length - 1);
      }
      return end;
    };
    const excerpts: string[] = [];
    for (let at = 0; at < tokens.length; at += 1) {
      const first = tokens[at];
      if (first === undefined) break;
      const exceptEnd = endsAt(exceptions, at);
      const end = Math.max(endsAt(anywhere, at), first.isOpening ? endsAt(openings, at) : -1);
      const last = tokens[end];
      if (exceptEnd >= 0 && exceptEnd >= end) at = exceptEnd;
      else if (last !== undefined) {
        excerpts.push(excerptOf(text, first, last));
        at = end;
      }
    }
    return excerpts;
  };
}

/**
 * Builds a finder of regular expressions, for what a list of words cannot say. Each is tried on every sentence, reduced to
 * its words in lower case, and answers with the words it matched.
 */
export function patternFinderOf(patterns: readonly string[]): WordFinder {
  const expressions = patterns.map((pattern) => new RegExp(pattern, 'u'));
  return (text) =>
    sentencesOf(tokenize(text))
      .map((sentence) => sentence.map(({ form }) => form).join(' '))
      .flatMap((sentence) => expressions.flatMap((expression) => expression.exec(sentence)?.[0] ?? []));
}
