import { mainClausesOf, subordinatesIn } from '@/utils/domain/starters/lint/clauses';
import type { Lexicon } from '@/utils/domain/starters/lint/lexicon';
import { textsOf, type FieldText, type Hit, type StarterRule } from '@/utils/domain/starters/lint/rule';
import { tokenize } from '@/utils/domain/starters/lint/tokens';
import { listRule } from './list-rule';

function rareWordsIn({ field, text }: FieldText, { vocabulary }: Lexicon): Hit[] {
  return tokenize(text)
    .filter(({ form }) => !vocabulary.knows(form))
    .map(({ raw }) => ({ message: `a word beyond B1, in ${field}`, excerpt: raw }));
}

/** A menu of three has two commas, a main clause with one other is still read in one go. */
const maxCommas = 2;
const maxSubordinates = 1;

function nestingIn({ field, text }: FieldText, { clauses }: Lexicon): Hit[] {
  const commas = text.split(',').length - 1;
  const subordinates = subordinatesIn(text, clauses);
  return [
    ...(commas > maxCommas ? [{ message: `${commas} commas in ${field}`, excerpt: text }] : []),
    ...(subordinates > maxSubordinates ? [{ message: `${subordinates} nested clauses in ${field}`, excerpt: text }] : []),
  ];
}

function negationsIn({ field, text }: FieldText, { clauses, negation, vocabulary }: Lexicon): Hit[] {
  const { words, ending, prefix } = negation;
  return mainClausesOf(text, clauses)
    .filter(
      ({ form }) =>
        words.has(form) ||
        (ending !== '' && form.endsWith(ending)) ||
        (prefix !== '' && vocabulary.negates(form, prefix)),
    )
    .map(({ raw }) => ({ message: `a negation in ${field}`, excerpt: raw }));
}

/** What somebody who reads in a second language, in ten seconds, stumbles over. */
export const plainLanguageRules: readonly StarterRule[] = [
  listRule('W03', 'an idiom or a phrasal verb', 'idioms'),
  {
    id: 'W04',
    title: 'vocabulary',
    check: (starter, lexicon) => textsOf(starter).flatMap((text) => rareWordsIn(text, lexicon)),
  },
  {
    id: 'W08',
    title: 'nested clauses',
    check: (starter, lexicon) => textsOf(starter).flatMap((text) => nestingIn(text, lexicon)),
  },
  {
    id: 'W09',
    title: 'a negation in the main clause',
    check: (starter, lexicon) => textsOf(starter).flatMap((text) => negationsIn(text, lexicon)),
  },
  listRule('W11', 'hard to translate', 'wordplay'),
];
