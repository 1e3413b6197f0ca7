import { sentencesOf, tokenize, type Token } from './tokens';

/** How one language joins and negates clauses. */
export interface ClauseWords {
  readonly conjunctions: ReadonlySet<string>;
  /** Verbs that follow a question word at once, and so tell `When do you …` from `When you …`. */
  readonly questionVerbs: ReadonlySet<string>;
  /** Phrases that hold a conjunction but are read as one word. */
  readonly fixedPhrases: readonly string[];
}

/** Where a subordinate clause begins: after this many words of its sentence. */
function beginningsIn(sentence: readonly Token[], clauseWords: ClauseWords): readonly number[] {
  const { conjunctions, questionVerbs, fixedPhrases } = clauseWords;
  const forms = sentence.map(({ form }) => form);
  return forms.flatMap((form, at) => {
    if (!conjunctions.has(form)) return [];
    const rest = forms.slice(at).join(' ');
    if (fixedPhrases.some((phrase) => `${rest} `.startsWith(`${phrase} `))) return [];
    // At the beginning of a sentence most conjunctions are question words, unless a comma closes their clause.
    const isQuestion = at === 0 && (questionVerbs.has(forms[1] ?? '') || commaAfter(sentence) === undefined);
    return isQuestion ? [] : [at];
  });
}

/** After how many words a sentence has its first comma. */
function commaAfter(sentence: readonly Token[]): number | undefined {
  const at = sentence.findIndex(({ isBeforeComma }) => isBeforeComma);
  return at === -1 ? undefined : at + 1;
}

/** The most subordinate clauses that one sentence of a text has. */
export function subordinatesIn(text: string, clauseWords: ClauseWords): number {
  return Math.max(0, ...sentencesOf(tokenize(text)).map((sentence) => beginningsIn(sentence, clauseWords).length));
}

/** The words of a text's main clauses: up to the first subordinate clause of each sentence, or after one that opens it. */
export function mainClausesOf(text: string, clauseWords: ClauseWords): readonly Token[] {
  return sentencesOf(tokenize(text)).flatMap((sentence) => {
    const beginnings = beginningsIn(sentence, clauseWords);
    const from = beginnings[0] === 0 ? (commaAfter(sentence) ?? 0) : 0;
    return sentence.slice(from, beginnings.find((beginning) => beginning > from));
  });
}
