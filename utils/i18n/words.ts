import type chat from '@/public/locales/en/chat.json';
import type common from '@/public/locales/en/common.json';
import type dock from '@/public/locales/en/dock.json';
import type journal from '@/public/locales/en/journal.json';
import type panel from '@/public/locales/en/panel.json';

/** A message that differs by number: a form per plural category of `Intl.PluralRules`. `other` is always there. */
export type PluralForms = { readonly other: string } & Partial<Readonly<Record<Intl.LDMLPluralRule, string>>>;

/** The messages of one language and one part of Kindling, as they stand in `public/locales/<language>/<part>.json`. */
export type Catalogue = Readonly<Record<string, string | PluralForms>>;

/** The parts a catalogue is divided in; each page loads only its own. */
export type CataloguePart = 'chat' | 'common' | 'dock' | 'panel' | 'journal';

/** Every message there is, and the questions' words, which are looked up by the question's id. */
export type MessageKey =
  | keyof typeof chat
  | keyof typeof common
  | keyof typeof dock
  | keyof typeof panel
  | keyof typeof journal
  | `question.${string}`;

/** What fills a message's `{places}`. `count` also chooses the plural form. Numbers are written the language's way. */
export type Values = Readonly<Record<string, string | number>>;

/** Says a message in the person's language. */
export interface Words {
  (key: MessageKey, values?: Values): string;
  /** BCP 47, for `lang` attributes and `Intl`. */
  readonly locale: string;
}

/**
 * Words from catalogues of one language. A message that is missing is said by its key, so that it is seen and mended;
 * a test holds every language to the same keys.
 */
export function createWords(locale: string, ...catalogues: readonly Catalogue[]): Words {
  const messages = new Map(catalogues.flatMap((catalogue) => Object.entries(catalogue)));
  const plurals = new Intl.PluralRules(locale);
  const numbers = new Intl.NumberFormat(locale);

  const say = (key: MessageKey, values: Values = {}): string => {
    const message = messages.get(key);
    if (message === undefined) return key;
    const form = typeof message === 'string' ? message : pluralForm(message, values['count']);
    return form.replace(/\{(\w+)\}/g, (place, name: string) => {
      const value = Object.hasOwn(values, name) ? values[name] : undefined;
      return typeof value === 'number' ? numbers.format(value) : (value ?? place);
    });
  };
  const pluralForm = (forms: PluralForms, count: string | number | undefined): string =>
    forms[plurals.select(Number(count))] ?? forms.other;

  return Object.assign(say, { locale });
}
