/** The runs of three characters in a text, with a space at either end so that short words count. */
function trigramsOf(normalized: string): ReadonlySet<string> {
  const characters = Array.from(` ${normalized} `);
  return new Set(characters.slice(2).map((_, index) => characters.slice(index, index + 3).join('')));
}

/** How much two normalised texts share: the Jaccard index of their character trigrams, from 0 to 1. */
export function similarity(one: string, other: string): number {
  const left = trigramsOf(one);
  const right = trigramsOf(other);
  const shared = [...left].filter((trigram) => right.has(trigram)).length;
  const all = left.size + right.size - shared;
  return all === 0 ? 1 : shared / all;
}
