import { array, assert, property, string, stringMatching } from 'fast-check';
import { describe, expect, it } from 'vitest';

import { mainClausesOf, subordinatesIn } from '@/utils/domain/starters/lint/clauses';
import { adjectiveForms, nounForms, verbForms } from '@/utils/domain/starters/lint/inflect';
import { similarity } from '@/utils/domain/starters/lint/similarity';
import { normalizeText, sentencesOf, tokenize } from '@/utils/domain/starters/lint/tokens';
import { boundlessVocabulary, vocabularyOf } from '@/utils/domain/starters/lint/vocabulary';
import { finderOf, patternFinderOf } from '@/utils/domain/starters/lint/word-list';

describe('tokenize', () => {
  it('keeps apostrophes inside words and drops possessive endings', () => {
    expect(tokenize('The tool’s don’t-care').map(({ form }) => form)).toEqual(['the', 'tool', "don't", 'care']);
  });

  it('knows where a sentence begins', () => {
    expect(tokenize('One shelf. What now: this').filter(({ isOpening }) => isOpening).map(({ raw }) => raw))
      .toEqual(['One', 'What', 'this']);
  });

  it('gives positions that lead back to the words, for any text', () => {
    assert(
      property(string({ unit: 'grapheme' }), (text) => {
        const composed = text.normalize('NFC');
        for (const { raw, start, end } of tokenize(text)) expect(composed.slice(start, end)).toBe(raw);
      }),
    );
  });
});

describe('normalizeText', () => {
  it('is blind to case, punctuation, spacing and Unicode composition', () => {
    expect(normalizeText('  Your CAFE\u0301: open?')).toBe(normalizeText('your café open'));
  });

  it('changes nothing a second time', () => {
    assert(
      property(array(stringMatching(/^[a-z]{1,8}[,.?]?$/)), (words) => {
        const normalized = normalizeText(words.join(' '));
        expect(normalizeText(normalized)).toBe(normalized);
      }),
    );
  });
});

describe('inflect', () => {
  it.each([
    ['story', ['story', 'stories']],
    ['day', ['day', 'days']],
    ['church', ['church', 'churches']],
  ])('makes the plural of %s', (base, forms) => expect(nounForms(base)).toEqual(forms));

  it.each([
    ['hate', ['hate', 'hates', 'hated', 'hating']],
    ['cry', ['cry', 'cries', 'cried', 'crying']],
    ['die', ['die', 'dies', 'died', 'dying']],
    ['admit', ['admit', 'admits', 'admited', 'admiting', 'admitted', 'admitting']],
    ['pray', ['pray', 'prays', 'prayed', 'praying']],
  ])('makes the forms of %s', (base, forms) => expect(verbForms(base)).toEqual(forms));
});

describe('adjectiveForms', () => {
  it.each([
    ['happy', ['happy', 'happier', 'happiest', 'happily']],
    ['nice', ['nice', 'nicer', 'nicest', 'nicely']],
    ['simple', ['simple', 'simpler', 'simplest', 'simply']],
    ['basic', ['basic', 'basicer', 'basicest', 'basicly', 'basically']],
    ['big', ['big', 'biger', 'bigest', 'bigly', 'bigger', 'biggest']],
  ])('makes the forms of %s', (base, forms) => expect(adjectiveForms(base)).toEqual(forms));
});

describe('sentencesOf', () => {
  it('divides at marks and colons, and keeps every word', () => {
    const raws = (text: string) => sentencesOf(tokenize(text)).map((sentence) => sentence.map(({ raw }) => raw).join(' '));
    expect(raws('One shelf. What, now: this?')).toEqual(['One shelf', 'What now', 'this']);
    expect(raws('')).toEqual([]);
  });
});

describe('clauses', () => {
  const clauseWords = {
    conjunctions: new Set(['when', 'that', 'if', 'where', 'who']),
    questionVerbs: new Set(['do', 'is']),
    fixedPhrases: ['where you are'],
  };
  const main = (text: string) => mainClausesOf(text, clauseWords).map(({ form }) => form).join(' ');

  it.each([
    ['What do you do?', 0],
    ['When do you write, read or talk?', 0],
    ['When helpful?', 0],
    ['When you write, what do you do?', 1],
    ['What do you do where you are?', 0],
    ['What helps you when you see that it is late?', 2],
    ['It is late when you write. What is it that helps?', 1],
  ])('counts those in “%s”', (text, amount) => expect(subordinatesIn(text, clauseWords)).toBe(amount));

  it.each([
    ['What helps when you write?', 'what helps'],
    ['When you write, what helps?', 'what helps'],
    ['When do you write, read or talk?', 'when do you write read or talk'],
    ['It is late. What helps if you write?', 'it is late what helps'],
    ['What do people say where you are?', 'what do people say where you are'],
  ])('finds the main clauses of “%s”', (text, words) => expect(main(text)).toBe(words));
});

describe('vocabularyOf', () => {
  const vocabulary = vocabularyOf([{ nouns: ['story'], adjectives: ['clear'] }, { verbs: ['tie'], words: ['less'] }]);

  it('knows words in their forms, and numbers', () => {
    expect(['stories', 'clearer', 'clearly', 'tying', 'less', '2026'].every(vocabulary.knows)).toBe(true);
    expect(['storied', 'lesser', 'unclear', 'opaque'].some(vocabulary.knows)).toBe(false);
  });

  it('knows what a prefix negates', () => {
    expect(['unclear', 'untied'].every((form) => vocabulary.negates(form, 'un'))).toBe(true);
    expect(['unless', 'under', 'clear'].some((form) => vocabulary.negates(form, 'un'))).toBe(false);
  });

  it('has no bounds where nobody collected one', () => {
    expect(boundlessVocabulary.knows('Wort')).toBe(true);
    expect(boundlessVocabulary.negates('undo', 'un')).toBe(false);
  });
});

describe('patternFinderOf', () => {
  it('tries each pattern on each sentence, without its punctuation', () => {
    const find = patternFinderOf(['^what .*are you$', 'if you']);
    expect(find('Well. What kind of tree, really, ARE you? If you like')).toEqual(['what kind of tree really are you', 'if you']);
    expect(find('What are you reading')).toEqual([]);
  });
});

describe('finderOf', () => {
  it('finds a phrasal verb in its forms, also around a pronoun', () => {
    const find = finderOf({ phrasal: ['pick up', 'get rid of'] });
    expect(find('He picks up a card, picked it up, getting rid of them')).toEqual(['picks up', 'picked it up', 'getting rid of']);
    expect(find('pick a card up')).toEqual([]);
  });

  const find = finderOf({
    nouns: ['war'],
    verbs: ['pay'],
    phrases: ['how old'],
    openings: ['who'],
    except: ['pay attention'],
  });

  it.each([
    ['a cold war, two Wars', ['war', 'Wars']],
    ['paying, PAYS', ['paying', 'PAYS']],
    ['How  old is it', ['How  old']],
    ['Who was it', ['Who']],
    ['Well. Who was it', ['Who']],
    ['post-war pay', ['war', 'pay']],
    ['the war’s end', ['war’s']],
  ])('finds words in “%s”', (text, excerpts) => expect(find(text)).toEqual(excerpts));

  it.each(['a warm reward', 'a payload', 'old how', 'somebody who knows', 'to what do you pay attention'])(
    'lets “%s” pass',
    (text) => expect(find(text)).toEqual([]),
  );

  it('still finds a word after an exception', () => {
    expect(find('pay attention to the pay')).toEqual(['pay']);
  });
});

describe('similarity', () => {
  it('is 1 for the same text, 0 for nothing shared', () => {
    expect(similarity('a quiet page', 'a quiet page')).toBe(1);
    expect(similarity('abc', 'xyz')).toBe(0);
  });

  it('is a share, and the same both ways', () => {
    assert(
      property(string(), string(), (one, other) => {
        const value = similarity(one, other);
        expect(value).toBe(similarity(other, one));
        expect(value).toBeGreaterThanOrEqual(0);
        expect(value).toBeLessThanOrEqual(1);
      }),
    );
  });
});
