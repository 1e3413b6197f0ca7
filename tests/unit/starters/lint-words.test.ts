import { array, assert, property, string, stringMatching } from 'fast-check';
import { describe, expect, it } from 'vitest';

import { nounForms, verbForms } from '@/utils/domain/starters/lint/inflect';
import { similarity } from '@/utils/domain/starters/lint/similarity';
import { normalizeText, tokenize } from '@/utils/domain/starters/lint/tokens';
import { finderOf } from '@/utils/domain/starters/lint/word-list';

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

describe('finderOf', () => {
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
