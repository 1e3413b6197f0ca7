import type { Lexicon } from '@/utils/domain/starters/lint/lexicon';
import { textsOf, type FieldText, type Hit, type StarterRule } from '@/utils/domain/starters/lint/rule';
import { tokenize } from '@/utils/domain/starters/lint/tokens';

/** Question marks of the scripts a deck may be written in. */
const questionMarks = /[?？؟]/gu;

function tasksIn({ field, text }: FieldText, { finders }: Lexicon): Hit[] {
  const marks = text.match(questionMarks)?.length ?? 0;
  const hits: Hit[] = finders.doubleTask(text).map((excerpt) => ({ message: `a second task in ${field}`, excerpt }));
  if (marks > 1) hits.push({ message: `${marks} questions in ${field}`, excerpt: text });
  return hits;
}

function excessIn({ field, text }: FieldText, { limits }: Lexicon): Hit[] {
  const size = field === 'text' ? 'text' : 'short';
  const measures = [
    { unit: 'words', amount: tokenize(text).length, most: limits.words?.[size] ?? Infinity },
    { unit: 'characters', amount: Array.from(text).length, most: limits.characters[size] },
  ];
  return measures
    .filter(({ amount, most }) => amount > most)
    .map(({ unit, amount, most }) => ({ message: `${amount} ${unit} in ${field}, ${most} allowed`, excerpt: text }));
}

/**
 * Letters, digits and everyday punctuation, also that of other scripts, and the two spaces that French puts before a mark.
 * All else (emoji, arrows, control characters) cannot carry meaning here.
 */
const plain = /^[\p{L}\p{M}\p{N} \u00A0\u202F.,;:?¿'’‘"“”„«»‹›()…–—\-。、，．：；？・〜～「」『』（）،؛؟।]$/u;

function oddCharactersIn({ field, text }: FieldText): Hit[] {
  return Array.from(text)
    .filter((character) => !plain.test(character))
    .map((excerpt) => ({ message: `a character that is not plain, in ${field}`, excerpt }));
}

function capitalsIn({ field, text }: FieldText, { capitals }: Lexicon): Hit[] {
  return tokenize(text)
    .filter(({ raw }) => /\p{Lu}{2}/u.test(raw) && !capitals.has(raw))
    .map(({ raw }) => ({ message: `capitals in ${field}`, excerpt: raw }));
}

function brandsIn({ field, text }: FieldText, { finders, capitalisedBrands }: Lexicon): Hit[] {
  const byCapital = tokenize(text)
    .filter(({ raw, isOpening }) => !isOpening && capitalisedBrands.has(raw))
    .map(({ raw }) => raw);
  return [...finders.brands(text), ...byCapital].map((excerpt) => ({ message: `a brand in ${field}`, excerpt }));
}

/** How a text is built. */
export const formRules: readonly StarterRule[] = [
  {
    id: 'E15',
    title: 'one question, one task',
    check: (starter, lexicon) => textsOf(starter).flatMap((text) => tasksIn(text, lexicon)),
  },
  {
    id: 'E16',
    title: 'length',
    check: (starter, lexicon) => textsOf(starter).flatMap((text) => excessIn(text, lexicon)),
  },
  {
    id: 'E21',
    title: 'plain characters, no capitals for emphasis, no brands',
    check: (starter, lexicon) =>
      textsOf(starter).flatMap((text) =>
        [oddCharactersIn(text), capitalsIn(text, lexicon), brandsIn(text, lexicon)].flat(),
      ),
  },
];
