import { describe, expect, it } from 'vitest';
import { createWords, type Catalogue, type MessageKey } from '@/utils/i18n/words';

// The words under test are made up here; their keys are no message's.
const key = (name: string): MessageKey => `question.${name}`;
const sayIn = (locale: string, catalogue: Catalogue) => createWords(locale, catalogue);

describe('words', () => {
  it('fill their places, and write numbers as the language does', () => {
    const words = sayIn('de', { 'question.a': '{name}: {count}' });
    expect(words(key('a'), { name: 'Übung', count: 1234.5 })).toBe('Übung: 1.234,5');
  });

  it('leave a place alone that nothing fills, and never fill twice', () => {
    const words = sayIn('en', { 'question.a': '{name} {other}' });
    expect(words(key('a'), { name: '{other}' })).toBe('{other} {other}');
  });

  it('choose the plural form of the language', () => {
    const forms = { one: '{count} minuta', few: '{count} minuty', many: '{count} minut', other: '{count} minuty' };
    const words = sayIn('pl', { 'question.a': forms });
    expect([1, 2, 5].map((count) => words(key('a'), { count }))).toEqual(['1 minuta', '2 minuty', '5 minut']);
  });

  it('say a missing message by its key', () => {
    expect(sayIn('en', {})(key('a'))).toBe('question.a');
  });

  it('know no key that every object has', () => {
    expect(sayIn('en', {})(key('toString'))).toBe('question.toString');
    expect(sayIn('en', { 'question.a': '{constructor}' })(key('a'), {})).toBe('{constructor}');
  });
});
