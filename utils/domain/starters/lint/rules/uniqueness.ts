import type { DeckRule } from '@/utils/domain/starters/lint/rule';
import { overlap, trigramsOf } from '@/utils/domain/starters/lint/similarity';
import { normalizeText } from '@/utils/domain/starters/lint/tokens';

/** From here on two texts feel the same to a group that meets every week. */
const tooSimilar = 0.6;

const unique: DeckRule = {
  id: 'E18',
  title: 'each starter only once',
  check: ({ starters }) => {
    const seenIds = new Set<string>();
    const repeatedIds = starters.filter(({ id }) => seenIds.has(id) || !seenIds.add(id));
    // An alt that is another starter's text would be met twice as well. Follow-ups are short and may recur.
    const texts = starters.flatMap(({ id, text, alt }, index) =>
      [text, ...(alt === undefined ? [] : [alt])].map((own) => {
        const normalized = normalizeText(own);
        return { id, index, own, normalized, trigrams: trigramsOf(normalized) };
      }),
    );
    const twins = texts.flatMap((one, at) =>
      texts
        .slice(at + 1)
        .filter((other) => other.index !== one.index && overlap(one.trigrams, other.trigrams) >= tooSimilar)
        .map((other) => ({
          starterId: other.id,
          message: `${one.normalized === other.normalized ? 'the same as' : 'too close to'} ${one.id}: ${one.own}`,
          excerpt: other.own,
        })),
    );
    return [
      ...repeatedIds.map(({ id, text }) => ({ starterId: id, message: 'an id used before', excerpt: text })),
      ...twins,
    ];
  },
};

/** Nothing twice. */
export const uniquenessRules: readonly DeckRule[] = [unique];
