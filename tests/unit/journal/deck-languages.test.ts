import { readdirSync } from 'node:fs';
import * as v from 'valibot';
import { expect, it } from 'vitest';
import { localeSchema } from '@/utils/domain/starters/starter';
import { deckLanguageFor, deckLanguages } from '@/utils/journal/deck-languages';

it('offers only languages that a deck can have, each once, those of Kindling among them', () => {
  const offered = deckLanguages('en', 'de-CH');
  expect(new Set(offered).size).toBe(offered.length);
  for (const language of offered) expect(v.is(localeSchema, language), language).toBe(true);
  const own = readdirSync(new URL('../../../public/locales', import.meta.url), { withFileTypes: true });
  expect(offered).toEqual(expect.arrayContaining(['de-CH', ...own.filter((entry) => entry.isDirectory()).map(({ name }) => name)]));
});

it('begins with the language of the person', () => {
  expect(deckLanguageFor('pt-BR')).toBe('pt-BR');
  expect(deckLanguageFor('sv-FI')).toBe('sv');
  expect(deckLanguageFor('tlh')).toBe('en');
});
