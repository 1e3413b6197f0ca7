import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { addStarters, removeStarter } from '@/utils/domain/decks/change-deck';
import { newDeck, type OwnDeck } from '@/utils/domain/decks/own-deck';
import { putBack } from '@/utils/domain/decks/put-back';

const at = Date.UTC(2026, 10, 23);

function deckOf(count: number): OwnDeck {
  const empty = newDeck({ id: 'own-0123456789ab', name: '', locale: 'en' }, { at, editorId: '00000000-0000-4000-8000-000000000001' });
  const added = addStarters(empty, Array.from({ length: count }, (_, n) => `Question ${n}?`).join('\n'), at);
  if (!added.ok) throw new Error(added.fault.kind);
  return added.deck;
}

it('brings a starter back to where it was', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 30 }), fc.nat(), (count, any) => {
      const deck = deckOf(count);
      const place = any % count;
      const [starter] = deck.starters.slice(place);
      if (!starter) throw new Error('There is none');
      const back = putBack(removeStarter(deck, starter.id, at), { starter, place }, at + 1);
      expect(back).toEqual({ ...deck, changedAt: at + 1 });
      // Twice comes to the same.
      expect(putBack(back, { starter, place }, at + 2)).toBe(back);
    }),
    { numRuns: 50 },
  );
});

it('leaves a full deck as it is', () => {
  const deck = deckOf(1000);
  const [starter] = deck.starters;
  if (!starter) throw new Error('There is none');
  expect(putBack(deck, { starter: { ...starter, id: 'another' }, place: 0 }, at)).toBe(deck);
});
