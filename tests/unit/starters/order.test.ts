import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { orderOf, starterAt, type Orderable } from '@/utils/domain/starters/order';

const topics = ['today', 'study', 'words', 'place', 'learning', 'tools', 'roles', 'together', 'what-if', 'thanks'];
const tones = ['playful', 'neutral', 'reflective'];
const deckOf = (size: number): Orderable[] =>
  Array.from({ length: size }, (_, i) => ({
    id: `s${String(i).padStart(3, '0')}`,
    topic: topics[i % topics.length] ?? '',
    tone: tones[i % tones.length] ?? '',
  }));
const anySeed = fc.integer({ min: 0, max: 0xffff_ffff });

describe('the order of a deck', () => {
  it('holds every starter once in each pass', () => {
    fc.assert(
      fc.property(anySeed, fc.integer({ min: 1, max: 120 }), fc.nat(5), (seed, size, pass) => {
        const ids = orderOf(deckOf(size), seed, pass).map(({ id }) => id);
        expect(new Set(ids).size).toBe(size);
      }),
    );
  });

  it('is the same for everybody, whatever order the file was in', () => {
    fc.assert(
      fc.property(anySeed, fc.shuffledSubarray(deckOf(60), { minLength: 60 }), (seed, jumbled) => {
        expect(orderOf(jumbled, seed, 0)).toEqual(orderOf(deckOf(60), seed, 0));
      }),
    );
  });

  it('differs from group to group and from pass to pass', () => {
    const first = (seed: number, pass: number): string =>
      orderOf(deckOf(72), seed, pass)
        .map(({ id }) => id)
        .join();
    const orders = new Set([first(1, 0), first(2, 0), first(3, 0), first(1, 1), first(1, 2)]);
    expect(orders.size).toBe(5);
  });

  it('puts no two of the same topic and tone side by side', () => {
    fc.assert(
      fc.property(anySeed, fc.nat(3), (seed, pass) => {
        const order = orderOf(deckOf(72), seed, pass);
        const pairs = order.slice(1).filter((starter, i) => starter.topic === order[i]?.topic && starter.tone === order[i]?.tone);
        expect(pairs).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it('gives each starter about the same chance of coming first', () => {
    const deck = deckOf(10).map(({ id, tone }, i) => ({ id, tone, topic: `t${i}` }));
    const counts = new Map<string, number>();
    for (let seed = 0; seed < 5_000; seed++) {
      const id = orderOf(deck, seed, 0)[0]?.id ?? '';
      counts.set(id, (counts.get(id) ?? 0) + 1);
    }
    for (const { id } of deck) expect(counts.get(id)).toBeGreaterThan(400);
  });

  it('goes on for ever without a repeat within a pass', () => {
    fc.assert(
      fc.property(anySeed, fc.integer({ min: 0, max: 5 }), (seed, pass) => {
        const deck = deckOf(30);
        const seen = Array.from({ length: 30 }, (_, i) => starterAt(deck, seed, pass * 30 + i).id);
        expect(new Set(seen).size).toBe(30);
      }),
    );
  });

  it('refuses an empty deck', () => {
    expect(() => starterAt([], 1, 0)).toThrow(RangeError);
  });
});
