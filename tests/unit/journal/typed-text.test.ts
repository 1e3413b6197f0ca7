import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { firstLine, isBlank } from '@/utils/journal/typed-text';

describe('isBlank', () => {
  it.each(['', ' ', '\t\n', '\u200b\u200d', '\u00a0\u3000', '\u202e', '\u3164', '\ufeff'])('sees nothing in %j', (text) => {
    expect(isBlank(text)).toBe(true);
  });

  it.each(['a', ' . ', '👩‍👩‍👧', 'é', '\u200b1'])('sees something in %j', (text) => {
    expect(isBlank(text)).toBe(false);
  });
});

describe('firstLine', () => {
  it('is the first line that shows something', () => {
    expect(firstLine('\n  \u200b\n  two words \nmore')).toBe('two words');
    expect(firstLine('one\r\ntwo')).toBe('one');
    expect(firstLine('one\u2028two')).toBe('one');
    expect(firstLine(' \n ')).toBe('');
  });

  it('is short, has no line break, and never half a character', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), fc.integer({ min: 1, max: 20 }), (text, longest) => {
        const line = firstLine(text.toWellFormed(), longest);
        expect(Array.from(line).length).toBeLessThanOrEqual(longest);
        expect(line).not.toMatch(/[\n\r\u2028\u2029]/);
        expect(line.isWellFormed()).toBe(true);
      }),
    );
  });
});
