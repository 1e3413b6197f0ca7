import type { ListName } from '@/utils/domain/starters/lint/lexicon';
import { textsOf, type RuleId, type StarterRule } from '@/utils/domain/starters/lint/rule';

/** A rule that no text of a starter holds a word of one list. */
export function listRule(id: RuleId, title: string, list: ListName): StarterRule {
  return {
    id,
    title,
    check: (starter, lexicon) =>
      textsOf(starter).flatMap(({ field, text }) =>
        lexicon.finders[list](text).map((excerpt) => ({ message: `${title}, in ${field}`, excerpt })),
      ),
  };
}
