import { describe, expect, it } from 'vitest';

import { lintStarter } from '@/utils/domain/starters/lint/lint';
import type { StarterRule } from '@/utils/domain/starters/lint/rule';
import { starterRules } from '@/utils/domain/starters/lint/rules';
import type { Starter } from '@/utils/domain/starters/starter';
import { goodStarter } from './good-starter';

const rulesBrokenBy = (starter: Starter) => [...new Set(lintStarter(starter, 'en').map(({ rule }) => rule))];

/** Texts that break each rule, and texts near them that do not. */
const cases: Readonly<Record<string, { bites: readonly string[]; passes: readonly string[] }>> = {
  E01: {
    bites: ['What does your mother say?', 'Which game do your Kids like?', 'What is your cat’s name?', 'Who are your wives?', 'What did your ex-husband teach you?', 'Which word do your families use?'],
    passes: ['Which category do you like?', 'Which petition did you read?', 'What is a relatively easy task for you?'],
  },
  E02: {
    bites: ['What did you like as a child?', 'Where did you grow up?', 'What did you want to be when you grew up?', 'Which toy did you like?', 'What did you learn in primary school?'],
    passes: ['Which plant grows near you?', 'Which course would you like to take?'],
  },
  E03: {
    bites: ['What do you do at Christmas?', 'What is your spirit animal?', 'Which blessing do you count?', 'Do you pray?', 'What does the New Year mean for you?', 'Which temples are near you?'],
    passes: ['What is easier now than a year ago?', 'Which new tool did you try this year?', 'Which eastern window is near you?'],
  },
  E04: {
    bites: ['What would you buy?', 'What would you do with a million dollars?', 'What was cheap and good?', 'What do you like about your house?', 'Which car would you like?', 'What have you paid for?'],
    passes: ['To what do you pay attention?', 'Which prize would you give?', 'Which card would you choose?'],
  },
  E05: {
    bites: ['Where are you from?', 'Which trip was good?', 'What do you say in your country?', 'Where would you like to travel?', 'Which airports do you know?', 'Which foreign word do you like?'],
    passes: ['What do people say where you are?', 'Which tool did you use for the first time?'],
  },
  E06: {
    bites: ['Which wine do you like?', 'What is a good drink?', 'Which drinks do you like?', 'Have you smoked?', 'Which pub do you know?'],
    passes: ['Which winter word do you know where you are?', 'Which ginger plant do you know?'],
  },
  E07: {
    bites: ['Which exercise do you do?', 'How did you sleep?', 'Are you vegan?', 'Which clothes do you like?', 'What is on your diet?', 'What would you cook?', 'Which soup do you know?'],
    passes: ['Which habit is good for a long task?', 'Which thing near you is pretty good?'],
  },
  E08: {
    bites: ['When is your birthday?', 'What did he say?', 'How old is your computer?', 'Which women taught you?', 'What was your first date?', 'What do you think about dating?'],
    passes: ['What did that person say?', 'What is the date today?', 'Which message did you write?'],
  },
  E09: {
    bites: ['What do you fear?', 'Which mistake taught you something?', 'What is your secret?', 'What made you angry?', 'What are you worried about?', 'What was the worst tool?', 'Which plant died?'],
    passes: ['Which word did you learn?', 'Which feature would you miss?', 'What does a secretary do?'],
  },
  E10: {
    bites: ['Who won the election?', 'What would you do as president?', 'Which war do you remember?', 'What do you argue about?', 'Which leaders do you like?', 'Which party do you like?'],
    passes: ['What do you do in warm weather?', 'Which part would you like to lead?', 'Which partial answer did you find?'],
  },
  E11: {
    bites: ['What can you see now?', 'What do you see from your chair?', 'Which song do you sing?', 'Stand up if you agree.', 'Is your camera on?', 'Which colour is near you?', 'Which sounds do you like?', 'Show us your keyboard.'],
    passes: ['Which idea did you keep?', 'What tells you that somebody is listening?', 'Which single word do you like?'],
  },
  E12: {
    bites: ['Who is the quiet one?', 'Which of us talks a lot?', 'Name one person here.', 'In this group, one of us is fast: guess who.', 'Rank the ideas of today.', 'With whom would you like to work?'],
    passes: ['What have you learned from somebody who was new?', 'What made one of our meetings easier?', 'A guess is fine: how many cables?'],
  },
  E13: {
    bites: ['Draw your day.', 'Which photo do you like?', 'Send a link to something useful.', 'Share your screen for a moment.', 'Which memes do you use?'],
    passes: ['How do you write a laugh in a message?', 'Which page do you use often?'],
  },
  E14: {
    bites: ['What must a group do?', 'What do you have to do?', 'What does everyone like?', 'Be honest: what do you think?', 'What do you confess?', 'What have you never told us?'],
    passes: ['What would you like to do?', 'What do people have near them?', 'Which everyday thing works well?'],
  },
  E15: {
    bites: ['What is it? Which one?', 'Which tool do you use and why?', 'What did you learn, and how?', 'Which page do you use, and what do you keep there?', 'Which one ？ What ？'],
    passes: ['A library gives you one empty shelf. What would you put on it?', 'What are you reading and writing?', 'Why do you like that page?'],
  },
  E16: {
    bites: [
      'Which one of these small and simple words would you like to keep in your own notes for later?',
      'Extraordinarily straightforward organisational responsibilities notwithstanding, which representation communicates?',
    ],
    passes: ['Which one of these small and simple words would you like to keep in your notes for later?'],
  },
  E20: {
    bites: ['What will you do tonight?', 'What do you do at the weekend?', 'What do you like in summer?', 'What did you do this morning?', 'How was your Monday?', 'What did you learn in March?'],
    passes: ['What changes where you are in summer?', 'What will you do after this call?', 'In which direction does a page march?'],
  },
  E21: {
    bites: ['Which 🙂 fits your day?', 'What do you NEVER use?', 'What do you search on Google?', 'What do you like in Teams?', 'Which tool → page do you use?', 'Which\u200bword do you like?', 'Which one do you like!'],
    passes: ['Is that OK for you?', 'Teams: what do they need?', 'What does “on time” mean for two teams?', 'Which word – old or new – do you like?'],
  },
};

describe.each(Object.entries(cases))('%s', (rule, { bites, passes }) => {
  it.each(bites)('bites in “%s”', (text) => {
    expect(rulesBrokenBy({ ...goodStarter, text })).toContain(rule);
  });

  it.each(passes)('lets “%s” pass', (text) => {
    expect(rulesBrokenBy({ ...goodStarter, text })).not.toContain(rule);
  });
});

it('reads the alt and the follow-up as well', () => {
  for (const [rule, { bites }] of Object.entries(cases)) {
    for (const text of bites) {
      expect(rulesBrokenBy({ ...goodStarter, alt: text }), text).toContain(rule);
      expect(rulesBrokenBy({ ...goodStarter, followUp: text }), text).toContain(rule);
    }
  }
});

it('lets a good starter pass every rule', () => {
  expect(lintStarter(goodStarter, 'en')).toEqual([]);
});

describe('E07, food', () => {
  const text = 'What is something to drink that you like?';

  it('asks for an alt without food', () => {
    expect(rulesBrokenBy({ ...goodStarter, text })).toEqual(['E07']);
    expect(rulesBrokenBy({ ...goodStarter, text, alt: 'Which tea do you know?' })).toEqual(['E07']);
    expect(rulesBrokenBy({ ...goodStarter, text, alt: 'Which word do you like?' })).toEqual([]);
  });
});

describe('E16, short fields', () => {
  const fifteen = 'Which one of these many small words do you like to keep in your notes?';

  it('gives alt and follow-up fewer words than the text', () => {
    expect(rulesBrokenBy({ ...goodStarter, text: fifteen })).toEqual([]);
    expect(rulesBrokenBy({ ...goodStarter, alt: fifteen })).toEqual(['E16']);
    expect(rulesBrokenBy({ ...goodStarter, followUp: fifteen })).toEqual(['E16']);
  });
});

describe('E17', () => {
  const deep: Starter = { ...goodStarter, depth: 2 };

  it('asks for an alt from depth 2 on', () => {
    expect(rulesBrokenBy(deep)).toEqual(['E17']);
    expect(rulesBrokenBy({ ...deep, alt: 'Name one word you use often.' })).toEqual([]);
  });

  it.each(['which word, did you learn this week', 'Tell us the story of a word.', 'Why do you like that word?'])(
    'refuses “%s” as one',
    (alt) => expect(rulesBrokenBy({ ...deep, alt })).toEqual(['E17']),
  );
});

describe('E19', () => {
  it.each([
    { appetite: 0, secs: 30 },
    { appetite: 1, secs: 60 },
    { appetite: 2, secs: 90 },
  ] as const)('refuses $secs seconds for appetite $appetite', (facts) => {
    expect(rulesBrokenBy({ ...goodStarter, ...facts })).toEqual(['E19']);
  });

  it.each([
    { appetite: 0, secs: 10 },
    { appetite: 1, secs: 10 },
    { appetite: 2, secs: 60 },
    { appetite: 3, secs: 90 },
  ] as const)('takes $secs seconds for appetite $appetite', (facts) => {
    expect(rulesBrokenBy({ ...goodStarter, ...facts })).toEqual([]);
  });

  it.each([
    { id: 'S 1' },
    { depth: 4 },
    { secs: 45 },
    { topic: 'weather' },
    { tags: ['fun'] },
    { waive: [{ rule: 'E01', reason: 'errors cannot be waived' }] },
    { waive: [{ rule: 'W01', reason: 'short' }] },
    { mood: 'merry' },
  ])('refuses %j', (fields) => {
    const findings = lintStarter({ ...goodStarter, alt: 'Name one word.', ...fields } as Starter, 'en');
    expect(findings.map(({ rule }) => rule)).toEqual(['E19']);
  });
});

describe('lintStarter', () => {
  const warning: StarterRule = { id: 'W99', title: 'any', check: ({ text }) => [{ message: 'any', excerpt: text }] };
  const waiving: Starter = { ...goodStarter, waive: [{ rule: 'W99', reason: 'a reason in writing' }] };

  it('says which rule, how grave, where and what', () => {
    expect(lintStarter({ ...goodStarter, text: 'What is in your Diary, mother?' }, 'en')).toEqual([
      { rule: 'E01', severity: 'error', starterId: 's001', message: 'family, in text', excerpt: 'mother' },
    ]);
  });

  it('leaves out a waived warning and only that', () => {
    expect(lintStarter(goodStarter, 'en', [warning]).map(({ severity }) => severity)).toEqual(['warning']);
    expect(lintStarter(waiving, 'en', [warning])).toEqual([]);
    const waivingAnError = { ...waiving, waive: [{ rule: 'E99', reason: 'a reason in writing' }] };
    expect(lintStarter(waivingAnError, 'en', [warning, { ...warning, id: 'E99' }])).toHaveLength(2);
  });

  it('has every rule once, and cases for each error that reads texts', () => {
    const ids = starterRules.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const errors = ids.filter((id) => id.startsWith('E'));
    expect(errors.toSorted()).toEqual([...Object.keys(cases), 'E17', 'E19'].toSorted());
  });
});
