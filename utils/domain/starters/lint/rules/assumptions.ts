import type { StarterRule } from '@/utils/domain/starters/lint/rule';
import { listRule } from './list-rule';

/** What a text takes for granted: a favourite, a shared culture, a certain way to live. */
export const assumptionRules: readonly StarterRule[] = [
  // A superlative makes people search; “one … you like” is answered at once.
  listRule('W01', 'a superlative', 'superlatives'),
  listRule('W02', 'knowledge of one culture', 'cultureKnowledge'),
  listRule('W10', 'one way of life', 'oneWayOfLife'),
];
