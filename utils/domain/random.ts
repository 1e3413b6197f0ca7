/**
 * A small seeded generator (the public-domain "splitmix32" construction): the same seed gives the same numbers on every
 * machine, which is what makes two people with the same plan see the same starter.
 *
 * @param seed 0 … 2³²−1
 * @returns a function that gives the next whole number in 0 … 2³²−1
 */
export function seededUint32(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x9e3779b9) >>> 0;
    let mixed = state ^ (state >>> 16);
    mixed = Math.imul(mixed, 0x21f0aaad);
    mixed ^= mixed >>> 15;
    mixed = Math.imul(mixed, 0x735a2d97);
    return (mixed ^ (mixed >>> 15)) >>> 0;
  };
}

/** A copy of `items` in an order that `next` decides (Fisher–Yates). */
export function shuffled<T>(items: readonly T[], next: () => number): T[] {
  const result = [...items];
  for (let last = result.length - 1; last > 0; last--) {
    const chosen = next() % (last + 1);
    [result[last], result[chosen]] = [result[chosen] as T, result[last] as T];
  }
  return result;
}
