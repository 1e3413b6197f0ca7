import { seededUint32 } from '@/utils/domain/random';

const uint32Count = 2 ** 32;

/** Draws of places without replacement: the same seed gives the same places in the same order on every machine. */
export interface Draws {
  /** Puts all places back and begins anew with `seed`, 0 … 2³²−1. */
  restart(seed: number): void;
  /**
   * The next place, 0 … size−1, that has not been drawn since the restart.
   *
   * @throws RangeError when all have been drawn
   */
  next(): number;
}

/**
 * A partial Fisher–Yates shuffle over `size` places (at most 65,535). A draw costs the same however many places there are,
 * and a restart as much as the draws before it: whoever tries a great many seeds pays for nothing but what they look at.
 */
export function drawsFrom(size: number): Draws {
  const places = new Uint16Array(size).map((_, place) => place);
  const partners = new Uint16Array(size);
  let drawn = 0;
  let random = seededUint32(0);

  const swap = (a: number, b: number): void => {
    const place = places[a] ?? 0;
    places[a] = places[b] ?? 0;
    places[b] = place;
  };

  return {
    restart: (seed) => {
      while (drawn > 0) {
        drawn--;
        swap(drawn, partners[drawn] ?? 0);
      }
      random = seededUint32(seed);
    },
    next: () => {
      if (drawn === size) throw new RangeError(`All ${size} places have been drawn`);
      // Exact in doubles (48 bits at most), and several times as fast as a remainder of numbers beyond 2³¹.
      const partner = drawn + Math.floor((random() * (size - drawn)) / uint32Count);
      partners[drawn] = partner;
      swap(drawn, partner);
      return places[drawn++] ?? 0;
    },
  };
}

/** The first `cards × perCard` places that `seed` draws, card by card. */
export function dealtPlaces(draws: Draws, seed: number, cards: number, perCard: number): number[][] {
  draws.restart(seed);
  return Array.from({ length: cards }, () => Array.from({ length: perCard }, () => draws.next()));
}
