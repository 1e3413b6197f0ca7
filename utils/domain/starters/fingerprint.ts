/** A join code has 8 bits for the deck it was made with. */
const values = 256;

/** FNV-1a over UTF-16 units, 0 … 2³²−1. */
function hashOf(id: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < id.length; at++) hash = Math.imul(hash ^ id.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}

/**
 * Which ids a deck holds, as a number 0 … 255: two machines whose decks differ would deal different hands from the same
 * seed, and this is how they notice. It knows nothing of words, languages or the order of a file.
 *
 * Each id adds 1 … 255, so that one id more or less always changes it; any other difference does in 255 of 256 cases.
 */
export const fingerprintOf = (deck: readonly { readonly id: string }[]): number =>
  deck.reduce((sum, { id }) => sum + 1 + (hashOf(id) % (values - 1)), 0) % values;
