import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import names from '@/public/locales/languages.json';
import type { Catalogue, PluralForms } from '@/utils/i18n/words';

const folder = new URL('../../../public/', import.meta.url);
const read = (path: string): Catalogue => JSON.parse(readFileSync(new URL(path, folder), 'utf8'));
const parts = readdirSync(new URL('locales/en/', folder));

type Message = string | PluralForms;
const formsOf = (message: Message): Record<string, string> => (typeof message === 'string' ? { text: message } : { ...message });
const placesIn = (text: string): string[] => [...text.matchAll(/\{(\w+)\}/g)].map(([place]) => place).toSorted();

/** The plural forms that a language needs for counts as they come up here. */
const neededIn = (language: string): string[] => {
  const rules = new Intl.PluralRules(language);
  const counts = [...Array.from({ length: 1_001 }, (_, count) => count), 1_000_000];
  return [...new Set([...counts.map((count) => rules.select(count)), 'other'])].toSorted();
};

const others = names.filter((language) => language !== 'en');

describe.each(others)('the words in %s', (language) => {
  it.each(parts)('%s: the same messages as in English, in the same order', (part) => {
    expect(Object.keys(read(`locales/${language}/${part}`))).toEqual(Object.keys(read(`locales/en/${part}`)));
  });

  it.each(parts)('%s: the same places to fill, and every plural form the language has', (part) => {
    const english = read(`locales/en/${part}`);
    for (const [key, message] of Object.entries(read(`locales/${language}/${part}`))) {
      const counterpart = english[key] ?? '';
      const isPlural = typeof counterpart !== 'string';
      expect(typeof message === 'string', key).toBe(!isPlural);
      if (isPlural) expect(Object.keys(message).toSorted(), key).toEqual(neededIn(language));
      const wanted = placesIn(isPlural ? counterpart.other : counterpart);
      for (const [form, text] of Object.entries(formsOf(message))) {
        // A language that says the number in the word itself need not write it.
        const counted = isPlural && form !== 'other' ? wanted.filter((place) => place !== '{count}') : wanted;
        expect(placesIn(text).filter((place) => counted.includes(place)), `${key} ${form}`).toEqual(counted);
        expect(placesIn(text).every((place) => wanted.includes(place)), `${key} ${form}`).toBe(true);
      }
    }
  });

  it('has a name and a line for the browser’s own lists', () => {
    const path = `_locales/${language.replace('-', '_')}/messages.json`;
    expect(existsSync(new URL(path, folder))).toBe(true);
    const own = JSON.parse(readFileSync(new URL(path, folder), 'utf8'));
    expect(Object.keys(own).toSorted()).toEqual(['description', 'name']);
    // What the Chrome Web Store takes.
    expect(own.description.message.length).toBeLessThanOrEqual(132);
  });
});

describe.each(names)('the words in %s', (language) => {
  it.each(parts)('%s: nothing empty, and nothing that shouts', (part) => {
    for (const [key, message] of Object.entries(read(`locales/${language}/${part}`))) {
      for (const text of Object.values(formsOf(message))) {
        expect(text.trim(), key).not.toBe('');
        expect(text, key).not.toMatch(/[!！¡]/);
      }
    }
  });
});
