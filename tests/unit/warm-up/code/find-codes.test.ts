import { describe, expect, it } from 'vitest';
import firstDeck from '@/public/decks/first/en.json';
import { encodePlan } from '@/utils/domain/warm-up/code/encode';
import { candidateAt } from '@/utils/domain/warm-up/code/candidates';
import { findCodes, type FoundCodes } from '@/utils/domain/warm-up/code/find-codes';
import { plainText } from '@/utils/domain/warm-up/code/plain-text';
import { runsOf } from '@/utils/domain/warm-up/code/runs';
import { fiveMinutes, randomCodes } from './any-plan';

const code = encodePlan(fiveMinutes, { deckFingerprint: 77, roomTag: 200 });
const symbols = code.replaceAll('-', '');
const groups = code.split('-');
const nothing: FoundCodes = {
  isEmpty: false,
  codes: [],
  hasOlder: false,
  hasNewer: false,
  lookAlikes: [],
  missing: null,
  isMistyped: false,
};
const one: FoundCodes = { ...nothing, codes: [symbols] };

describe('a code is found', () => {
  it.each<[string, string]>([
    ['alone', code],
    ['without hyphens', symbols],
    ['with spaces for hyphens', groups.join(' ')],
    ['with one hyphen left', `${symbols.slice(0, 8)}-${symbols.slice(8)}`],
    ['with two hyphens for each', groups.join('--')],
    ['with spaces around the hyphens', groups.join(' - ')],
    ['behind a word and a hyphen', `kindling-${code}`],
    ['behind a word of four letters and a hyphen', `code-${code}`],
    ['before a hyphen and a name', `${code} - Anna`],
    ['in a sentence', `Please use ${code}, and thank you.`],
    ['in Chinese, where nothing stands between', `请粘贴${code}，谢谢`],
    ['in Cyrillic text', `Вставьте код ${code} сюда`],
    ['in brackets', `(${code})`],
    ['in bold', `**${code}** and __${code}__`],
    ['wrapped at a hyphen', `${groups.slice(0, 3).join('-')}-\n${groups.slice(3).join('-')}`],
    ['wrapped before a hyphen', `${groups.slice(0, 3).join('-')}\r\n-${groups.slice(3).join('-')}`],
    ['wrapped anywhere', `Use ${code.slice(0, 12)} \n   ${code.slice(12)} now`],
    ['wrapped without hyphens', `${symbols.slice(0, 7)}\u2028${symbols.slice(7)}`],
    ['wrapped in a quotation', `> Use ${code.slice(0, 12)}\n> > ${code.slice(12)}\n> now`],
    ['a group to a line', groups.join('\n')],
    ['with O, I and L for 0 and 1', code.replaceAll('0', 'o').replace('1', 'l').replaceAll('1', 'I')],
    ['beside a truncated one', `${code} ${code.slice(0, 17)}`],
    ['beside a mistyped one', `${code} ${code.slice(0, -1)}${code.endsWith('0') ? '1' : '0'}`],
  ])('%s', (_, text) => {
    expect(findCodes(text).codes).toEqual([symbols]);
  });

  it('wherever a line breaks', () => {
    for (let at = 1; at < code.length; at++) expect(findCodes(`${code.slice(0, at)}\n${code.slice(at)}`)).toEqual(one);
  });

  it('never through a wall, with hyphens or spaces inside a group, or over two breaks inside groups', () => {
    for (const text of [
      `${code.slice(0, 12)}/${code.slice(12)}`,
      `${symbols.slice(0, 6)}-${symbols.slice(6)}`,
      `${symbols.slice(0, 6)} ${symbols.slice(6)}`,
      `${symbols.slice(0, 3)}\n${symbols.slice(3, 9)}\n${symbols.slice(9)}`,
      `${symbols}0`,
      `x${symbols}`,
    ]) {
      expect(findCodes(text).codes).toEqual([]);
    }
  });
});

describe('what was meant as a code is told', () => {
  // Its groups all have letters and digits, so that every beginning of it can be seen to be one.
  const mixed = '4A7B-9C2D-3EF5-G6H8-JK10';

  it('by how many symbols are missing at its end', () => {
    for (let kept = 9; kept < mixed.length; kept++) {
      const missing = 20 - mixed.slice(0, kept).replaceAll('-', '').length;
      for (const text of [mixed.slice(0, kept), `Anna: ${mixed.slice(0, kept)}…`, `${mixed.slice(0, kept)}\nThanks`]) {
        expect(findCodes(text)).toEqual({ ...nothing, missing });
      }
    }
  });

  it('beside a code, too', () => {
    expect(findCodes(`${code} 4A7B-9C2D-3EF5`)).toEqual({ ...one, missing: 8 });
    expect(findCodes(`4A7B-9C2D-3EF5 ${mixed}`)).toEqual({ ...nothing, missing: 8, isMistyped: true });
    expect(findCodes(`${code}-4A7B-9C2D`)).toEqual({ ...one, missing: 12 });
  });

  it('by the most complete of several', () => {
    expect(findCodes(`${mixed.slice(0, 14)} and ${mixed.slice(0, 22)}`).missing).toBe(2);
  });

  it('as mistyped: wrong in one symbol, one too few or too many, a hyphen elsewhere, an impossible letter', () => {
    for (const text of [
      mixed,
      `${mixed}2`,
      mixed.replace('C', ''),
      mixed.replace('C', 'CC'),
      mixed.replace('B-', '-B'),
      mixed.replace('C', 'U'),
    ]) {
      expect(findCodes(text)).toEqual({ ...nothing, isMistyped: true });
    }
    expect(findCodes(mixed.replaceAll('-', ''))).toEqual({ ...nothing, isMistyped: true });
    expect(findCodes(`${mixed.slice(0, 12)}\n${mixed.slice(12)}`)).toEqual({ ...nothing, isMistyped: true });
    expect(findCodes(mixed.replace('4', 'X'))).toEqual({ ...nothing, isMistyped: true });
  });
});

describe('what was not meant as a code is left alone', () => {
  it.each([
    'good morning everybody',
    'Let us take five minutes before we begin. How was your week?',
    'a 4000-word essay and a 5000-year-old tree',
    'my 5min-talk, 45th-floor, 6pm-8pm, 4x4-drive, 60-year-old, 4-in-1',
    '4111-1111-1111-1111 and 4111-1111-1111-1111-1111',
    '5min demo then code team',
    '550e8400-e29b-41d4-a716-446655440000',
    '4f1d2c3b4a5e6f708192a3b4c5d6e7f809a1b2c3',
    'https://meet.google.com/abc-defg-hij and https://us02web.zoom.us/j/84561237890?pwd=4Q9xYzAbCdEfGhIj',
    '2026-11-23 14:03, 0049-1511-2345-6789',
    'internationalization',
    'Привет, это ВСЕМ коллегам: 4000-ТЕСТ. Καλημέρα σε ΟΛΟΥΣ',
    '你好，我们开始吧',
    'this-that-with-them-here they-were-hard-ones',
  ])('%s', (text) => {
    expect(findCodes(text)).toEqual(nothing);
  });
});

describe('the starters of our own deck', () => {
  it('are left alone, each and all together', () => {
    const texts = Object.values(firstDeck.texts).flatMap((words) => Object.values(words));
    expect(texts.length).toBeGreaterThan(100);
    for (const text of texts) expect(findCodes(text)).toEqual(nothing);
    for (let at = 0; at < texts.length; at += 20) expect(findCodes(texts.slice(at, at + 20).join('\n'))).toEqual(nothing);
  });
});

describe('the work', () => {
  const baits = ['a', '4-', '\n> ', '\n ', ' -', '4A7B-', '4 ', '4\n'].map((bait) => `${bait.repeat(50_000)}!`);

  it('is the same for 10 MB as for the 4 KB of it that are looked at', () => {
    for (const bait of baits) {
      const huge = bait.repeat(Math.ceil(10_000_000 / bait.length));
      expect(plainText(huge)).toBe(plainText(huge.slice(0, 4_096)));
      expect(plainText(huge).length).toBeLessThanOrEqual(4_096);
    }
    expect(findCodes(' '.repeat(4_096) + code)).toEqual({ ...nothing, isEmpty: true });
    expect(findCodes(' '.repeat(4_096 - code.length) + code)).toEqual(one);
  });

  it('grows with the text and no faster: no run is looked at more than 20 times', () => {
    for (const bait of baits) {
      for (const length of [1_024, 2_048, 4_096]) {
        const runs = runsOf(plainText(bait.slice(0, length)));
        let looks = 0;
        const counted = new Proxy(runs, {
          get(target, key, receiver) {
            if (typeof key === 'string' && /^\d+$/.test(key)) looks++;
            return Reflect.get(target, key, receiver) as unknown;
          },
        });
        for (let first = 0; first < runs.length; first++) candidateAt(counted, first);
        expect(looks).toBeLessThanOrEqual(20 * runs.length);
        expect(runs.length).toBeLessThanOrEqual(length);
      }
    }
  });

  it('stays bounded where one character becomes eighteen', () => {
    expect(plainText('\ufdfa'.repeat(10_000)).length).toBeLessThanOrEqual(18 * 4_096);
    expect(findCodes('\ufdfa'.repeat(10_000)).codes).toEqual([]);
  });

  it('takes hundreds of codes at once, each once', () => {
    const many = randomCodes(80, 6);
    expect(findCodes([...many, ...many].join('\n')).codes).toEqual([...new Set(many)]);
  });
});
