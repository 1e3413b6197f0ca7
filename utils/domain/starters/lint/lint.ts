import type { Deck, Starter } from '@/utils/domain/starters/starter';
import { lexiconFor } from './lexicon-for';
import type { Finding, Hit, RuleId, StarterRule } from './rule';
import { deckRules, starterRules } from './rules';

function severityOf(rule: RuleId): Finding['severity'] {
  return rule.startsWith('W') ? 'warning' : 'error';
}

function findingOf(rule: RuleId, starterId: string | null, { message, excerpt }: Hit): Finding {
  return { rule, severity: severityOf(rule), starterId, message, excerpt };
}

/**
 * What is wrong with one starter. Warnings that the starter waives in writing are left out, errors never are. In a locale
 * without word lists only the form is read (see `hasWordLists`): a person who speaks the language has to read the words.
 */
export function lintStarter(
  starter: Starter,
  locale: string,
  rules: readonly StarterRule[] = starterRules,
): readonly Finding[] {
  const lexicon = lexiconFor(locale);
  const waived = new Set(starter.waive?.map(({ rule }) => rule));
  return rules
    .filter(({ id }) => severityOf(id) === 'error' || !waived.has(id))
    .flatMap((rule) =>
      rule.check(starter, lexicon).map((hit) => findingOf(rule.id, starter.id, hit)),
    );
}

/** What is wrong with a deck: the findings of each starter, then those of the whole. */
export function lintDeck(deck: Deck): readonly Finding[] {
  return [
    ...deck.starters.flatMap((starter) => lintStarter(starter, deck.locale)),
    ...deckRules.flatMap((rule) =>
      rule.check(deck).map((hit) => findingOf(rule.id, hit.starterId, hit)),
    ),
  ];
}
