import { textsOf, type StarterRule } from '@/utils/domain/starters/lint/rule';
import { listRule } from './list-rule';

const bodyWords = listRule('E07', 'body, health, looks or food rules', 'body');

/** Food may be named, if whoever would rather leave it aside finds another question in `alt`. */
const bodyAndFood: StarterRule = {
  ...bodyWords,
  check: (starter, lexicon) => {
    const food = textsOf(starter).flatMap(({ text }) => lexicon.finders.food(text));
    const altIsFree = starter.alt !== undefined && lexicon.finders.food(starter.alt).length === 0;
    const unanswered = altIsFree ? [] : food;
    return [
      ...bodyWords.check(starter, lexicon),
      ...unanswered.map((excerpt) => ({ message: 'food, and no alt without food', excerpt })),
    ];
  },
};

/** Subjects that shut somebody out, or ask for more than a call with strangers is entitled to. */
export const avoidedSubjects: readonly StarterRule[] = [
  listRule('E01', 'family', 'family'),
  listRule('E02', 'childhood', 'childhood'),
  listRule('E03', 'religion and feast days', 'faith'),
  listRule('E04', 'money and class', 'money'),
  listRule('E05', 'travel and borders', 'travel'),
  listRule('E06', 'alcohol and drugs', 'alcohol'),
  bodyAndFood,
  listRule('E08', 'love life, gender or age', 'loveAndAge'),
  listRule('E09', 'heavy content', 'heavy'),
  listRule('E10', 'politics and conflict', 'politics'),
];
