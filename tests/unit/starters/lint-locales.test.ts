import { describe, expect, it } from 'vitest';

import { hasWordLists, lexiconFor } from '@/utils/domain/starters/lint/lexicon-for';
import { lintDeck, lintStarter } from '@/utils/domain/starters/lint/lint';
import type { Starter } from '@/utils/domain/starters/starter';
import { goodStarter } from './good-starter';

const good: Starter = { ...goodStarter, text: 'Welches Wort hast du diese Woche gelernt?' };

const brokenBy = (locale: string, words: Partial<Starter>) => [
  ...new Set(lintStarter({ ...good, ...words }, locale).map(({ rule }) => rule)),
];

describe('a language without word lists', () => {
  it('is known as such', () => {
    expect(['en', 'en-GB', 'de', 'pt-BR', 'zh-Hant'].map((locale) => hasWordLists(locale))).toEqual([true, true, false, false, false]);
  });

  it('lets words pass that would be errors or warnings in English', () => {
    expect(brokenBy('de', { text: 'Wie alt ist der Hund, die Band, das Game?' })).toEqual([]);
    expect(brokenBy('nl', { text: 'Do you like wine, most of all?' })).toEqual([]);
  });

  it.each([
    ['E15', { text: 'Was ist das? Und wo?' }],
    ['E15', { text: 'これは何ですか？どこですか？' }],
    ['E15', { text: 'ما هذا؟ أين هو؟' }],
    ['E17', { depth: 2 as const }],
    ['E17', { depth: 2 as const, alt: good.text }],
    ['E19', { appetite: 0 as const }],
    ['E21', { text: 'Welches Wort hast du gelernt 🙂?' }],
    ['E21', { text: 'Welches Wort hast du NIE gelernt?' }],
  ])('still holds %s', (rule, words) => {
    expect(brokenBy('de', words)).toEqual([rule]);
  });

  it.each([
    ['fr', 'Quel mot vous plaît\u202F: « oui », « non » ou « peut-être »\u00A0?'],
    ['es', '¿Qué palabra te gusta?'],
    ['ja', '今日の一言は「はい」、「いいえ」、どちらですか？'],
    ['ar', 'ما الكلمة التي تعجبك، اليوم؟'],
    ['hi', 'एक शब्द चुनें। आज का शब्द क्या है?'],
  ])('takes the punctuation of %s', (locale, text) => {
    expect(brokenBy(locale, { text })).toEqual([]);
  });

  it('still finds twins in a deck', () => {
    const twin = { ...good, id: 's002' };
    const findings = lintDeck({ id: 'trial', locale: 'de', starters: [good, twin] });
    expect(findings.filter(({ rule }) => rule === 'E18').map(({ starterId }) => starterId)).toEqual(['s002']);
  });
});

describe('lengths', () => {
  const words = (amount: number) => Array.from({ length: amount }, () => 'Wort').join(' ');

  it('gives a translation 26 words, and 20 in the short fields', () => {
    expect(brokenBy('de', { text: words(26), alt: words(20), followUp: words(20) })).toEqual([]);
    expect(brokenBy('de', { text: words(27) })).toEqual(['E16']);
    expect(brokenBy('de', { alt: words(21) })).toEqual(['E16']);
    expect(brokenBy('de', { followUp: words(21) })).toEqual(['E16']);
  });

  it('gives a translation 160 characters', () => {
    expect(brokenBy('fi', { text: 'a'.repeat(160) })).toEqual([]);
    expect(brokenBy('fi', { text: 'a'.repeat(161) })).toEqual(['E16']);
  });

  it('counts only characters in Japanese, 60 and 50', () => {
    expect(brokenBy('ja', { text: 'あ'.repeat(60), alt: 'い'.repeat(50), followUp: 'う'.repeat(50) })).toEqual([]);
    expect(brokenBy('ja', { text: 'あ '.repeat(30) })).toEqual([]);
    expect(brokenBy('ja', { text: 'あ'.repeat(61) })).toEqual(['E16']);
    expect(brokenBy('ja', { alt: 'い'.repeat(51) })).toEqual(['E16']);
  });

  it('holds English of any region to the English ones', () => {
    expect(lexiconFor('en-GB')).toBe(lexiconFor('en'));
  });
});
