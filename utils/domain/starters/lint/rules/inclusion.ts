import { textsOf, type StarterRule } from '@/utils/domain/starters/lint/rule';
import { normalizeText } from '@/utils/domain/starters/lint/tokens';
import { listRule } from './list-rule';

const timeWords = listRule('E20', 'a time of day, week or year that differs between places', 'timeOfDay');

/** A season or an hour is fine where the text asks about each person's own. */
const noTimeAssumed: StarterRule = {
  ...timeWords,
  check: (starter, lexicon) =>
    textsOf(starter)
      .filter(({ text }) => !` ${normalizeText(text)} `.includes(` ${lexicon.placeOfOnesOwn} `))
      .flatMap(({ field, text }) =>
        lexicon.finders.timeOfDay(text).map((excerpt) => ({ message: `${timeWords.title}, in ${field}`, excerpt })),
      ),
};

/** What lets a person answer in any way, from any place, or leave it. */
export const inclusionRules: readonly StarterRule[] = [
  listRule('E11', 'performance, or a need for sight, hearing or movement', 'performance'),
  listRule('E12', 'comparing, naming or guessing about people', 'comparing'),
  listRule('E13', 'an answer that cannot be typed', 'media'),
  listRule('E14', 'pressure to answer', 'pressure'),
  noTimeAssumed,
];
