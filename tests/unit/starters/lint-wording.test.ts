import { describe, expect, it } from 'vitest';

import { lintStarter } from '@/utils/domain/starters/lint/lint';
import { starterRules } from '@/utils/domain/starters/lint/rules';
import type { Starter } from '@/utils/domain/starters/starter';
import { goodStarter } from './good-starter';

const warningsFor = (starter: Starter) =>
  lintStarter(starter, 'en').filter(({ severity }) => severity === 'warning').map(({ rule }) => rule);

/** Texts that break each rule, and texts near them that do not. */
const cases: Readonly<Record<string, { bites: readonly string[]; passes: readonly string[] }>> = {
  W01: {
    bites: ['What is your favourite word?', 'Which tool do you use most?', 'What is the best time to learn?', 'What is the strangest file name?'],
    passes: ['Which word do you like?', 'How many minutes is that, at most?', 'What do most people say where you are?'],
  },
  W02: {
    bites: ['Which film do you like?', 'Which TV series do you follow?', 'Which superheroes would help us?', 'Which band do you like?', 'What game do you play?', 'Which sports do people like?'],
    passes: ['What did you learn in a series of meetings?', 'Which word is on the bandage?', 'What filming rules do you know?'],
  },
  W03: {
    bites: ['How did you come up with it?', 'Which word did you pick up?', 'How do you pick it up?', 'What did you figure out?', 'What is a piece of cake for you?', 'What helps you carry on?', 'How could we break the ice?'],
    passes: ['What do you find outside?', 'Which card would you pick?', 'What helps you continue?', 'Where does that paper go later?'],
  },
  W04: {
    bites: ['Which ephemeral thing do you like?', 'What would you relinquish?', 'Which serendipity helped you?', 'What do you juxtapose?'],
    passes: ['Which words did you write quickly?', 'What was easier in 2020?', 'Which deadlines do people forget?', 'When did the happiest day begin?'],
  },
  W05: {
    bites: ['Do you like rain?', 'Are you busy today?', 'Have you learned a word this week?', 'A new word: would you like one?', 'It rains. Does that change your day?'],
    passes: ['What do you like?', 'How have you been?', 'Doing or reading: which do you like?'],
  },
  W06: {
    bites: ['If you were a tree, where would you be?', 'What kind of animal are you?', 'Which machine would you be?', 'If this group were a building, what is inside?', 'You are a plant. What do you need?', 'What kind of weather is this group?'],
    passes: ['Which page are you reading?', 'What would be easy if you were here?', 'You meet a very old tree. What do you ask it?', 'Where are you?'],
  },
  W07: {
    bites: ['What would you do with unlimited time?', 'Which superpower would you like?', 'You have a magic button. What does it do?', 'What would you do if money were no problem?', 'Where would you live, anywhere in the world?'],
    passes: ['What would you do with one extra hour?', 'Which skill would you like to have for one day?'],
  },
  W08: {
    bites: [
      'Which do you like: a list, a map, a plan, or a clock?',
      'What do you do when a page that you need is slow?',
      'When a page is slow, what do you say if a friend asks?',
    ],
    passes: [
      'Which do you like: a list, a map or a clock?',
      'When a page is slow, what do you do?',
      'What do you do while you wait where you are?',
      'What helps you? Say which.',
    ],
  },
  W09: {
    bites: ['What do you not like?', 'What should a tool never do?', 'What didn’t you finish?', 'Which unhappy word do you know?', 'When you read, what do you not like?', 'When do you not write?'],
    passes: ['What do you do when a page is not there?', 'When you do not know, what do you do?', 'Which unit do you use until you understand?', 'What do we know together that we did not know alone?'],
  },
  W10: {
    bites: ['What is on your desk?', 'What does your office need?', 'What do you do in your free time?', 'What is outside your window?', 'Which sofa do you like?', 'What did your boss say?'],
    passes: ['What is near you?', 'Which place helps you think?', 'What do students or colleagues say where you are?'],
  },
  W11: {
    bites: ['Which pun do you like?', 'What rhymes with today?', 'Name a word with three letters.', 'How do you spell it?', 'Which tool begins with the letter A?'],
    passes: ['Which short word do you like?', 'How do you write it?', 'To whom did you write letters?'],
  },
};

describe.each(Object.entries(cases))('%s', (rule, { bites, passes }) => {
  it.each(bites)('bites in “%s”', (text) => {
    expect(warningsFor({ ...goodStarter, text })).toContain(rule);
  });

  it.each(passes)('lets “%s” pass', (text) => {
    expect(warningsFor({ ...goodStarter, text })).not.toContain(rule);
  });

  it('reads the follow-up, and the alt unless a closed question is fine there', () => {
    for (const text of bites) {
      expect(warningsFor({ ...goodStarter, followUp: text }), text).toContain(rule);
      if (rule !== 'W05') expect(warningsFor({ ...goodStarter, alt: text }), text).toContain(rule);
    }
  });

  it('can be waived in writing', () => {
    const waive = [{ rule, reason: 'a reason in writing' }];
    for (const text of bites) expect(warningsFor({ ...goodStarter, text, waive }), text).not.toContain(rule);
  });
});

it('lets a good starter pass every rule', () => {
  expect(lintStarter(goodStarter, 'en')).toEqual([]);
});

it('has cases for every rule that warns', () => {
  const ids = starterRules.map(({ id }) => id).filter((id) => id.startsWith('W'));
  expect(ids.toSorted()).toEqual(Object.keys(cases).toSorted());
});

describe('W05, a closed question', () => {
  const text = 'Is it warm where you are?';

  it('is fine where a word is all that is asked for', () => {
    expect(warningsFor({ ...goodStarter, appetite: 0, secs: 10, text, followUp: text })).toEqual([]);
  });

  it('is fine as an alt, the short way out', () => {
    expect(warningsFor({ ...goodStarter, alt: text })).toEqual([]);
  });
});
