import { textsOf, type StarterRule } from '@/utils/domain/starters/lint/rule';
import { listRule } from './list-rule';

const closedWords = listRule('W05', 'a closed question', 'closedQuestion');

/**
 * A yes or a no ends a talk, unless a word is all that is asked for. An alt is the short way out and may be closed; so may
 * whatever follows a starter of appetite 0.
 */
const openQuestion: StarterRule = {
  ...closedWords,
  check: (starter, { finders }) =>
    textsOf(starter)
      .filter(({ field }) => starter.appetite > 0 && field !== 'alt')
      .flatMap(({ field, text }) =>
        finders.closedQuestion(text).map((excerpt) => ({ message: `${closedWords.title}, in ${field}`, excerpt })),
      ),
};

/** What a question asks people to do in their heads. */
export const questionRules: readonly StarterRule[] = [
  openQuestion,
  listRule('W06', 'a riddle about oneself', 'riddles'),
  listRule('W07', 'a what-if without limits', 'unlimited'),
];
