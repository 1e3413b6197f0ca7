import { safeParse } from 'valibot';

import type { Hit, StarterRule } from '@/utils/domain/starters/lint/rule';
import { normalizeText } from '@/utils/domain/starters/lint/tokens';
import { starterSchema, type Appetite } from '@/utils/domain/starters/starter';

const altPresent: StarterRule = {
  id: 'E17',
  title: 'a lighter way to answer',
  check: ({ depth, text, alt }, lexicon) => {
    if (alt === undefined) return depth >= 2 ? [{ message: `depth ${depth} without an alt`, excerpt: text }] : [];
    const isSame = normalizeText(alt) === normalizeText(text);
    return [
      ...(isSame ? [{ message: 'the alt is the text itself', excerpt: alt }] : []),
      // An alt is answered in a word or a sentence, so it cannot ask for reasons or a story.
      ...lexicon.finders.openTalk(alt).map((excerpt) => ({ message: 'the alt asks for more than a sentence', excerpt })),
    ];
  },
};

/** How long an answer may take, in seconds, by the appetite of its starter. */
const maxSeconds: Readonly<Record<Appetite, number>> = { 0: 10, 1: 30, 2: 60, 3: 90 };

const validRecord: StarterRule = {
  id: 'E19',
  title: 'a valid record',
  check: (starter): readonly Hit[] => {
    const result = safeParse(starterSchema, starter);
    if (!result.success) {
      return result.issues.map((issue) => ({
        message: issue.message,
        excerpt: issue.path?.map(({ key }) => String(key)).join('.') ?? '',
      }));
    }
    const { appetite, secs } = result.output;
    const max = maxSeconds[appetite];
    if (secs <= max) return [];
    return [{ message: `appetite ${appetite} has ${max} seconds at most`, excerpt: String(secs) }];
  },
};

/** How a record is filled in. */
export const recordRules: readonly StarterRule[] = [altPresent, validRecord];
