import * as fc from 'fast-check';
import { isBlank } from '@/utils/domain/decks/content-id';
import { ownStarterEntries, type DeckContent, type OwnStarter } from '@/utils/domain/decks/own-deck';

const { appetite, depth, secs, tone, topic, phase, tags } = ownStarterEntries;

/** What people, spreadsheets and attackers put into cells and strings. */
export const nastyTexts = [
  '=1+1',
  "+cmd|' /C calc'!A0",
  '-2+3',
  '@SUM(A1)',
  '\t=1',
  '\r=1',
  ' =1',
  '＝1',
  '＋1',
  "'=1",
  "''=1",
  "'tis the question",
  '"quoted"',
  'a "quote" in the middle',
  'two\nlines',
  'two\r\nlines',
  'old\rlines',
  'a,b;c\td',
  ' spaces around ',
  'مرحبا, כיצד?',
  'Alice\u202eeviL',
  '\u0000\u0001\u001f',
  'a\u2028b\u2029c',
  '\uFEFF=1',
  '<img src=x onerror=alert(1)>',
  '[x](javascript:alert(1))',
  '{{constructor.constructor("x")()}} ${1} %s',
  '👩‍👩‍👧‍👦 or 🇸🇪?',
  'e\u0301 or é',
  '\\u0041 \\n \\',
  '__proto__',
  'sep=;',
] as const;

const anyText = fc
  .oneof(
    fc.constantFrom(...nastyTexts),
    fc.string({ minLength: 1, maxLength: 60, unit: 'grapheme' }),
    fc.string({ minLength: 1, maxLength: 60, unit: 'binary' }),
    fc.tuple(fc.constantFrom('=', '+', '-', '@', '\t', '\r', '\n', "'", '"', ' ', '＝'), fc.string({ maxLength: 20 })).map(([a, b]) => a + b),
  )
  .filter((text) => text.length <= 200 && !isBlank(text));

const anyId = fc.stringMatching(/^[a-z][a-z0-9-]{1,31}$/);

const anyStarter: fc.Arbitrary<OwnStarter> = fc.record(
  {
    id: anyId,
    text: anyText,
    alt: anyText,
    followUp: anyText,
    appetite: fc.constantFrom(...appetite.options),
    depth: fc.constantFrom(...depth.options),
    secs: fc.constantFrom(...secs.options),
    tone: fc.constantFrom(...tone.options),
    topic: fc.constantFrom(...topic.options),
    phase: fc.constantFrom(...phase.options),
    tags: fc.uniqueArray(fc.constantFrom(...tags.wrapped.pipe[0].item.options), { minLength: 1, maxLength: 5 }),
  },
  { requiredKeys: ['id', 'text', 'appetite', 'depth', 'secs', 'tone', 'topic', 'phase'] },
);

/** Any deck there can be, as it comes in from a file or a field: its texts are well-formed. */
export const anyDeck = (minLength = 0): fc.Arbitrary<DeckContent> =>
  fc.record({
    id: fc.stringMatching(/^own-[0-9a-f]{12}$/),
    name: fc.oneof(fc.constantFrom(...nastyTexts), fc.string({ unit: 'binary', maxLength: 40 })).map((name) => name.slice(0, 80).toWellFormed()),
    locale: fc.constantFrom('en', 'sv', 'pt-BR', 'zh-Hant', 'ar', 'es-419'),
    starters: fc.uniqueArray(anyStarter, { selector: ({ id }) => id, minLength, maxLength: 12 }),
  });

/** A deck with everything in it, always the same. */
export const sampleDeck: DeckContent = {
  id: 'own-0123456789ab',
  name: 'Our “own” deck \u0007',
  locale: 'en',
  starters: [
    {
      id: 's-1',
      text: 'Which word is new to you? “Été” 🌱',
      alt: 'One letter you like?',
      followUp: 'Where did you hear it?',
      appetite: 0,
      depth: 2,
      secs: 10,
      tone: 'playful',
      topic: 'words-and-languages',
      phase: 'start',
      tags: ['cultures', 'first-meeting'],
    },
    { id: 's-2', text: '=1+1', appetite: 1, depth: 1, secs: 30, tone: 'neutral', topic: 'today', phase: 'any' },
  ],
};
