/**
 * Languages that a deck of one's own may be marked as written in: those that most people at home in the web write. It is no
 * list of what is allowed; a deck that comes in with another one keeps it.
 */
const usual = [
  'ar', 'bn', 'bg', 'ca', 'cs', 'da', 'de', 'el', 'en', 'es', 'et', 'eu', 'fa', 'fi', 'fr', 'ga', 'gl', 'he', 'hi', 'hr', 'hu',
  'id', 'is', 'it', 'ja', 'ko', 'lt', 'lv', 'ms', 'nb', 'nl', 'pl', 'pt-BR', 'pt-PT', 'ro', 'ru', 'sk', 'sl', 'sq', 'sr', 'sv',
  'sw', 'ta', 'th', 'tr', 'uk', 'ur', 'vi', 'zh-Hans', 'zh-Hant',
] as const;

/** What there is to choose from, in the order of the names the languages call themselves by; `also` is always among it. */
export function deckLanguages(locale: string, also: string): readonly string[] {
  const all = new Set<string>([...usual, also]);
  const named = [...all].map((language) => ({
    language,
    name: new Intl.DisplayNames([language], { type: 'language' }).of(language) ?? language,
  }));
  const order = new Intl.Collator(locale);
  return named.toSorted((a, b) => order.compare(a.name, b.name)).map(({ language }) => language);
}

/** The language that a deck begins with, for a person who reads `locale`. */
export const deckLanguageFor = (locale: string): string =>
  usual.find((language) => language === locale) ?? usual.find((language) => language === locale.split('-', 1)[0]) ?? 'en';
