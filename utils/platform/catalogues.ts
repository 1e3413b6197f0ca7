import names from '@/public/locales/languages.json';
import { createWords, type Catalogue, type CataloguePart, type Words } from '@/utils/i18n/words';

/** The languages that come with the extension, as their folders in `public/locales` are called. */
export const languages: readonly string[] = names;

/** The language there is that is nearest to `locale` (BCP 47), else English. */
export const languageFor = (locale: string): string =>
  languages.find((known) => locale === known) ?? languages.find((known) => baseOf(known) === baseOf(locale)) ?? 'en';

const baseOf = (locale: string): string => locale.split('-')[0] ?? locale;

/**
 * The words of some parts of Kindling, in `locale` or the nearest language there is, else in English. They come with the
 * extension; nothing leaves the machine.
 *
 * @param locale BCP 47
 * @throws TypeError if they cannot be read.
 */
export async function loadWords(locale: string, parts: readonly CataloguePart[]): Promise<Words> {
  const language = languageFor(locale);
  const catalogues = await Promise.all(parts.map((part) => read(language, part)));
  return createWords(language, ...catalogues);
}

async function read(language: string, part: CataloguePart): Promise<Catalogue> {
  const response = await fetch(`/locales/${language}/${part}.json`);
  if (!response.ok) throw new TypeError(`No ${part} in ${language}`);
  return response.json();
}
