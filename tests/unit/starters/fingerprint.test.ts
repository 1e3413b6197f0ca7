import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { fingerprintOf } from '@/utils/domain/starters/fingerprint';

const anyDeck = fc.uniqueArray(fc.stringMatching(/^[a-z][a-z0-9-]{1,31}$/), { minLength: 1, maxLength: 80 })
  .map((ids) => ids.map((id) => ({ id })));

it('fits into eight bits', () => {
  fc.assert(
    fc.property(anyDeck, (deck) => {
      expect(fingerprintOf(deck)).toBeLessThan(256);
      expect(fingerprintOf(deck)).toBeGreaterThanOrEqual(0);
    }),
  );
});

it('changes whenever one starter is added or removed', () => {
  fc.assert(
    fc.property(anyDeck, (deck) => {
      expect(fingerprintOf(deck.slice(1))).not.toBe(fingerprintOf(deck));
    }),
    { numRuns: 1_000 },
  );
});

it('knows nothing of the order of a file or the words in it', () => {
  fc.assert(
    fc.property(anyDeck, (deck) => {
      const other = deck.toReversed().map(({ id }) => ({ id, text: `¿${id}?` }));
      expect(fingerprintOf(other)).toBe(fingerprintOf(deck));
    }),
  );
});

it('tells most decks apart', () => {
  const seen = new Set(Array.from({ length: 2_000 }, (_, i) => fingerprintOf([{ id: `a${i}` }, { id: `b${i * 7}` }])));
  expect(seen.size).toBeGreaterThan(200);
});

it('never changes: two versions must agree about the same deck', () => {
  expect(fingerprintOf([{ id: 's001' }, { id: 's002' }, { id: 's003' }])).toBe(3);
});
