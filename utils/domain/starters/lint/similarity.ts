/** The runs of three characters in a normalised text, with a space at either end so that short words count. */
export function trigramsOf(normalized: string): ReadonlySet<string> {
  const characters = Array.from(` ${normalized} `);
  return new Set(characters.slice(2).map((_, index) => characters.slice(index, index + 3).join('')));
}

/** How much two sets share: their Jaccard index, from 0 to 1. */
export function overlap(left: ReadonlySet<string>, right: ReadonlySet<string>): number {
  let shared = 0;
  for (const trigram of left) if (right.has(trigram)) shared += 1;
  const all = left.size + right.size - shared;
  return all === 0 ? 1 : shared / all;
}

/** How much two normalised texts share, by their character trigrams. */
export const similarity = (one: string, other: string): number => overlap(trigramsOf(one), trigramsOf(other));
