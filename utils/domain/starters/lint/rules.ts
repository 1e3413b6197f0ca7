import type { DeckRule, StarterRule } from './rule';
import { assumptionRules } from './rules/assumptions';
import { avoidedSubjects } from './rules/avoided-subjects';
import { formRules } from './rules/form';
import { inclusionRules } from './rules/inclusion';
import { mixRules } from './rules/mix';
import { plainLanguageRules } from './rules/plain-language';
import { questionRules } from './rules/questions';
import { recordRules } from './rules/record';
import { uniquenessRules } from './rules/uniqueness';
import { waiverRules } from './rules/waivers';

/** Every rule about one starter. A new rule is a new entry in one of these groups. */
export const starterRules: readonly StarterRule[] = [
  ...avoidedSubjects,
  ...inclusionRules,
  ...formRules,
  ...recordRules,
  ...assumptionRules,
  ...plainLanguageRules,
  ...questionRules,
];

/** Every rule about a whole deck. */
export const deckRules: readonly DeckRule[] = [...uniquenessRules, ...waiverRules, ...mixRules];
