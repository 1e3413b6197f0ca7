const offsetBasis = 0xcbf29ce484222325n;
const prime = 0x100000001b3n;
const bits = 64;

/** FNV-1a, 64 bits, over UTF-16 units, as 16 hexadecimal digits (G. Fowler, L. C. Noll, K.-P. Vo, http://www.isthe.com/chongo/tech/comp/fnv/). */
function hashOf(text: string): string {
  let hash = offsetBasis;
  for (let at = 0; at < text.length; at++) hash = BigInt.asUintN(bits, (hash ^ BigInt(text.charCodeAt(at))) * prime);
  return hash.toString(16).padStart(bits / 4, '0');
}

/**
 * What is left of a text when everything is gone that the way of a line through chats and documents changes: case, runs of
 * spaces, full-width forms, invisible characters. Two texts with the same value are the same question; the value is empty
 * for a text in which there is nothing to see.
 */
export const gistOf = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();

/** Whether there is nothing in a text to see. */
export const isBlank = (text: string): boolean => gistOf(text) === '';

/**
 * The id that a starter with this text is given, wherever it is made: so the same list, pasted by two people, becomes the
 * same deck to a join code.
 */
export const starterIdFor = (text: string): string => `s-${hashOf(gistOf(text))}`;

/** The id of a deck that came without one, from its starters' ids: the same file, read twice, is the same deck. */
export const deckIdFor = (starterIds: readonly string[]): string => `own-${hashOf(starterIds.join('\n')).slice(0, 12)}`;

/** `id`, or where it is taken the first of `id-2`, `id-3` … that is not. */
export function freeId(id: string, taken: ReadonlySet<string>): string {
  let free = id;
  for (let number = 2; taken.has(free); number++) free = `${id}-${number}`;
  return free;
}
