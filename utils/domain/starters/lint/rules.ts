import type { DeckRule, StarterRule } from './rule';
import { avoidedSubjects } from './rules/avoided-subjects';
import { formRules } from './rules/form';
import { inclusionRules } from './rules/inclusion';
import { mixRules } from './rules/mix';
import { recordRules } from './rules/record';
import { uniquenessRules } from './rules/uniqueness';

/** Every rule about one starter. A new rule is a new entry in one of these groups. */
export const starterRules: readonly StarterRule[] = [
  ...avoidedSubjects,
  ...inclusionRules,
  ...formRules,
  ...recordRules,
];

/** Every rule about a whole deck. */
export const deckRules: readonly DeckRule[] = [...uniquenessRules, ...mixRules];
