import type { Lexicon, ListName } from './lexicon';
import { limitsFor } from './limits';
import { vocabularyOf } from './vocabulary';
import { finderOf, patternFinderOf, type WordFinder } from './word-list';
import alcohol from './words/en/alcohol.json';
import b1 from './words/en/b1.json';
import body from './words/en/body.json';
import brands from './words/en/brands.json';
import childhood from './words/en/childhood.json';
import clauses from './words/en/clauses.json';
import closedQuestion from './words/en/closed-question.json';
import comparing from './words/en/comparing.json';
import cultureKnowledge from './words/en/culture-knowledge.json';
import doubleTask from './words/en/double-task.json';
import faith from './words/en/faith.json';
import family from './words/en/family.json';
import food from './words/en/food.json';
import heavy from './words/en/heavy.json';
import idioms from './words/en/idioms.json';
import loveAndAge from './words/en/love-and-age.json';
import media from './words/en/media.json';
import money from './words/en/money.json';
import oneWayOfLife from './words/en/one-way-of-life.json';
import onlineWords from './words/en/online-words.json';
import openTalk from './words/en/open-talk.json';
import performance from './words/en/performance.json';
import politics from './words/en/politics.json';
import pressure from './words/en/pressure.json';
import riddles from './words/en/riddles.json';
import superlatives from './words/en/superlatives.json';
import timeOfDay from './words/en/time-of-day.json';
import travel from './words/en/travel.json';
import unlimited from './words/en/unlimited.json';
import wordplay from './words/en/wordplay.json';

const finders: Readonly<Record<ListName, WordFinder>> = {
  alcohol: finderOf(alcohol),
  body: finderOf(body),
  brands: finderOf({ nouns: brands.names }),
  childhood: finderOf(childhood),
  closedQuestion: finderOf(closedQuestion),
  comparing: finderOf(comparing),
  cultureKnowledge: finderOf(cultureKnowledge),
  doubleTask: finderOf(doubleTask),
  faith: finderOf(faith),
  family: finderOf(family),
  food: finderOf(food),
  heavy: finderOf(heavy),
  idioms: finderOf(idioms),
  loveAndAge: finderOf(loveAndAge),
  media: finderOf(media),
  money: finderOf(money),
  oneWayOfLife: finderOf(oneWayOfLife),
  openTalk: finderOf(openTalk),
  performance: finderOf(performance),
  politics: finderOf(politics),
  pressure: finderOf(pressure),
  riddles: patternFinderOf(riddles.patterns),
  superlatives: finderOf(superlatives),
  timeOfDay: finderOf(timeOfDay),
  travel: finderOf(travel),
  unlimited: finderOf(unlimited),
  wordplay: finderOf(wordplay),
};

/** English, the language that every starter is written in first. */
export const english: Lexicon = {
  finders,
  limits: limitsFor('en'),
  capitals: new Set(['OK']),
  capitalisedBrands: new Set(brands.capitalised),
  placeOfOnesOwn: 'where you are',
  vocabulary: vocabularyOf([b1, onlineWords]),
  clauses: {
    conjunctions: new Set(clauses.conjunctions),
    questionVerbs: new Set(closedQuestion.openings),
    fixedPhrases: clauses.fixedPhrases,
  },
  negation: {
    words: new Set(clauses.negations),
    ending: clauses.negativeEnding,
    prefix: clauses.negativePrefix,
  },
};
