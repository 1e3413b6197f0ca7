import type { DeckRule } from '@/utils/domain/starters/lint/rule';

/** Waivers are for the odd case; beyond this share of a deck the rule or the deck is wrong. */
const maxShare = 0.05;

const fewWaivers: DeckRule = {
  id: 'D03',
  title: 'waivers for 5 % of the deck at most',
  check: ({ starters }) => {
    const waiving = starters.filter(({ waive }) => waive !== undefined);
    if (waiving.length <= starters.length * maxShare) return [];
    const ids = waiving.map(({ id }) => id).join(', ');
    return [{ starterId: null, message: `${waiving.length} of ${starters.length} starters have a waiver`, excerpt: ids }];
  },
};

/** How much a deck may be excused from. */
export const waiverRules: readonly DeckRule[] = [fewWaivers];
