import type { Deck, Starter } from '@/utils/domain/starters/starter';
import type { Lexicon } from './lexicon';

/** `E` fails, `W` warns and may be waived in writing, `D` is about the deck as a whole and fails. */
export type RuleId = `${'E' | 'W' | 'D'}${number}`;

/** One thing that a rule found in one starter. */
export interface Hit {
  /** What is wrong, for the person who writes the deck. */
  readonly message: string;
  /** The words in question, as they stand in the deck; empty where a whole record is meant. */
  readonly excerpt: string;
}

/** A rule about one starter. An empty answer means that the starter keeps it. */
export interface StarterRule {
  readonly id: RuleId;
  readonly title: string;
  check(starter: Starter, lexicon: Lexicon): readonly Hit[];
}

/** A rule that can be judged only by the whole deck; `starterId` is null where no single starter is at fault. */
export interface DeckRule {
  readonly id: RuleId;
  readonly title: string;
  check(deck: Deck): readonly (Hit & { readonly starterId: string | null })[];
}

/** A hit with its rule and place. */
export interface Finding extends Hit {
  readonly rule: RuleId;
  readonly severity: 'error' | 'warning';
  readonly starterId: string | null;
}

/** The fields that people read. Every one of them is linted. */
const wordFields = ['text', 'alt', 'followUp'] as const;

/** One text of a starter, with the name of its field. */
export interface FieldText {
  readonly field: (typeof wordFields)[number];
  readonly text: string;
}

/** The texts of a starter that are there. */
export function textsOf(starter: Starter): readonly FieldText[] {
  return wordFields.flatMap((field) => {
    const text = starter[field];
    return text === undefined ? [] : [{ field, text }];
  });
}
