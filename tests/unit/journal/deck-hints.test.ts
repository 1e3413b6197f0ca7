import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { plainStarter, type OwnStarter } from '@/utils/domain/decks/own-deck';
import { lintStarter } from '@/utils/domain/starters/lint/lint';
import { starterRules } from '@/utils/domain/starters/lint/rules';
import { hintsOf } from '@/utils/journal/deck-hints';

const starter = (text: string, more: Partial<OwnStarter> = {}): OwnStarter => ({ ...plainStarter, id: 's-1', text, ...more });
const hintsFor = (given: OwnStarter, locale = 'en') => hintsOf(given, lintStarter(given, locale));

describe('hintsOf', () => {
  it('has words for every rule about a starter', () => {
    const catalogue = Object.keys(JSON.parse(readFileSync(new URL('../../../public/locales/en/journal.json', import.meta.url), 'utf8')));
    for (const { id } of starterRules) {
      const [hint] = hintsOf(starter('What?'), [{ rule: id, severity: 'warning', starterId: 's-1', message: '', excerpt: '' }]);
      expect(catalogue, id).toContain(hint?.key);
    }
  });

  it('gives one hint a rule, with the words in question, and none of what is meant as a whole', () => {
    const hints = hintsFor(starter('Which chores does your mother or your brother do?'));
    const family = hints.find(({ rule }) => rule === 'E01');
    expect(family?.excerpts).toEqual(['mother', 'brother']);
    expect(new Set(hints.map(({ rule }) => rule)).size).toBe(hints.length);
    const [two] = hintsFor(starter('What is near? What is far?'), 'sv');
    expect(two).toMatchObject({ rule: 'E15', excerpts: [] });
    expect(hintsFor(starter('What is near?', { appetite: 0, secs: 90 }))).toMatchObject([{ rule: 'E19', excerpts: [] }]);
  });

  it('is never more than a few, what weighs most first', () => {
    const hints = hintsFor(starter('Would your mother, who is not rich, never buy the best wine, or pray? And WHY NOT? 🍷', { depth: 2 }));
    expect(hints).toHaveLength(3);
    expect(hints.map(({ rule }) => rule)).toEqual(hints.map(({ rule }) => rule).toSorted());
    expect(hints[0]?.rule).toBe('E01');
  });

  it('is silent about what is well asked', () => {
    expect(hintsFor(starter('What is one thing that you like today?'))).toEqual([]);
  });

  it('passes over what has no words for a person', () => {
    expect(hintsOf(starter('What?'), [{ rule: 'D01', severity: 'error', starterId: null, message: '', excerpt: '' }])).toEqual([]);
  });
});
