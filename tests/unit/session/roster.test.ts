import * as fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { mostNames, readNames, readRoster, RosterSchema } from '@/utils/domain/session/roster';

describe('names in a text', () => {
  it.each([
    ['one a line', 'Amara\nBjörn\nChloé'],
    ['the lines of another system', 'Amara\r\nBjörn\r\n\r\nChloé\r\n'],
    ['commas and semicolons', 'Amara, Björn; Chloé'],
    ['a row of a table', 'Amara\tBjörn\tChloé'],
    ['bullets', '• Amara\n- Björn\n* Chloé'],
    ['dashes and spaces', '  – Amara  \n– Björn\n —Chloé'],
    ['commas of other scripts', 'Amara، Björn؛Chloé'],
    ['commas of full width', 'Amara，Björn、Chloé'],
    ['numbers of other scripts', '١. Amara\n٢. Björn\n٣. Chloé'],
    ['numbers', '1. Amara\n2) Björn\n10. Chloé'],
    ['names that come twice', 'Amara\namara\nBjörn\nBJO\u0308RN\nChloé'],
    ['invisible marks of direction', '\u200eAmara\n\u202aBjörn\n\u200bChloé'],
    ['lines without a name', 'Amara\n---\n…\nBjörn\n!!\nChloé'],
  ])('are found among %s', (_, text) => {
    expect(readNames(text).map((name) => name.normalize('NFC'))).toEqual(['Amara', 'Björn', 'Chloé']);
  });

  it.each([
    ['أمل', 'نور'],
    ['ג׳ו', 'נועה'],
    ['王芳', '陈 伟'],
    ['Anna-Lena', 'Jean Paul'],
    ['3D Marta', '7'],
    ['J.R.', 'O’Neill'],
  ])('are taken as they are: %s, %s', (...names) => {
    expect(readNames(names.join('\n'))).toEqual(names);
  });

  it('are cut, never within a character, and are not too many', () => {
    const [long = ''] = readNames(`Amara ${'👩🏽‍🚀 '.repeat(60)}`);
    expect(v.is(RosterSchema, { names: [long], self: null })).toBe(true);
    const [cut = ''] = readNames(`Ann ${'𝒳'.repeat(80)}`);
    expect(v.parse(RosterSchema, { names: [cut], self: null }).names).toEqual([cut]);
    expect(cut).toMatch(/^Ann 𝒳+$/u);
    expect(readNames(Array.from({ length: 100 }, (_, n) => `Person ${n}`).join('\n'))).toHaveLength(mostNames);
  });

  it('are found in a text without end, and are always a roster', () => {
    const texts = ['x'.repeat(1_000_000), ' '.repeat(1_000_000), '-'.repeat(1_000_000), '1.'.repeat(500_000), 'a,'.repeat(500_000)];
    // Anything that grew with the square of the length would take longer than a test may.
    for (const text of texts) expect(v.is(RosterSchema, { names: readNames(text), self: null })).toBe(true);
  });

  it('are a roster, whatever was pasted', () => {
    const anyName = fc.string({ unit: fc.constantFrom('a', 'é', '𝒳', '👩🏽‍🚀', ' ', 'م'), maxLength: 60 });
    const anyPaste = fc.oneof(fc.string({ unit: 'binary', maxLength: 400 }), fc.array(anyName, { maxLength: 10 }).map((all) => all.join('\n')));
    fc.assert(
      fc.property(anyPaste, (text) => {
        const names = readNames(text);
        expect(v.parse(RosterSchema, { names, self: null }).names).toEqual(names);
        expect(readNames(names.join('\n'))).toEqual(names);
      }),
      { numRuns: 500 },
    );
  });
});

describe('who the person is among the names', () => {
  const before = { names: ['Amara', 'Jun', 'Chloé'], self: 1 };
  it.each([
    ['while others come before them', 'Åsa\nAmara\nJun\nChloé', 2],
    ['while others go', 'Jun\nChloé', 0],
    ['while their own name is being written', 'Amara\nJune\nChloé', 1],
  ])('stays known %s', (_, text, self) => {
    expect(readRoster(text, before).self).toBe(self);
  });

  it('is not known any more when their name is gone, and never guessed at', () => {
    expect(readRoster('Amara\nChloé', before).self).toBeNull();
    expect(readRoster('', before)).toEqual({ names: [], self: null });
    expect(readRoster('Amara\nJun', { ...before, self: null }).self).toBeNull();
  });
});
