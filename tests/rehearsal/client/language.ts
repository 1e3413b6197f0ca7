const tags = { en: 'en-US', de: 'de', vi: 'vi', ja: 'ja', ar: 'ar' } as const;

/** A UI language the rooms speak. */
export type Language = keyof typeof tags;

/** Which of them each site's pages speak. */
export const spokenLanguages = {
  meet: ['en', 'de', 'vi', 'ja', 'ar'],
  zoom: ['en', 'de', 'ja'],
} as const satisfies Record<string, readonly Language[]>;

/** The language of a site's pages for a tag such as `de-CH`; English where the site does not speak it. */
export function languageOf<Site extends keyof typeof spokenLanguages>(site: Site, tag: string) {
  type Spoken = (typeof spokenLanguages)[Site][number];
  const spoken: readonly Language[] = spokenLanguages[site];
  const short = tag.toLowerCase().split(/[-_]/)[0] ?? '';
  const language = spoken.find((candidate) => candidate === short) ?? 'en';
  return { language: language as Spoken, tag: tags[language], direction: language === 'ar' ? 'rtl' : 'ltr' };
}
