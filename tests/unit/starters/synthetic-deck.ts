import { seededUint32, shuffled } from '@/utils/domain/random';
import type { StarterFacts } from '@/utils/domain/starters/eligible';
import { topics, type Appetite, type Depth, type Phase, type Tone, type Topic } from '@/utils/domain/starters/starter';

/** `size` values in the shares that the amounts stand in, jumbled. */
function inShares<T>(size: number, amounts: readonly (readonly [T, number])[], seed: number): readonly T[] {
  const total = amounts.reduce((sum, [, amount]) => sum + amount, 0);
  const bounds = amounts.map((_, at) => amounts.slice(0, at + 1).reduce((sum, [, amount]) => sum + amount, 0));
  const values = Array.from({ length: size }, (_, i) => {
    const share = bounds.findIndex((bound) => ((i + 0.5) / size) * total < bound);
    return amounts[share]?.[0] as T;
  });
  return shuffled(values, seededUint32(seed));
}

/** The mix that the decks aim at, for 240 starters. */
const appetites: readonly (readonly [Appetite, number])[] = [[0, 50], [1, 90], [2, 75], [3, 25]];
const depths: readonly (readonly [Depth, number])[] = [[1, 120], [2, 85], [3, 35]];
const tones: readonly (readonly [Tone, number])[] = [['playful', 80], ['neutral', 90], ['reflective', 70]];
const phases: readonly (readonly [Phase, number])[] = [['start', 40], ['any', 176], ['end', 24]];
const topicShares: readonly (readonly [Topic, number])[] = topics.map((topic) => [topic, topic === 'tool-talk' || topic === 'today' ? 36 : 21]);
const secsByAppetite = { 0: 10, 1: 30, 2: 60, 3: 90 } as const;

/** A deck of facts without words, in the shares that the real decks aim at, or else all of one phase. */
export function syntheticDeck(size: number, phase?: Phase): readonly StarterFacts[] {
  const columns = {
    appetite: inShares(size, appetites, 1),
    depth: inShares(size, depths, 2),
    tone: inShares(size, tones, 3),
    phase: inShares(size, phases, 4),
    topic: inShares(size, topicShares, 5),
  };
  return Array.from({ length: size }, (_, i) => {
    const appetite = columns.appetite[i] ?? 0;
    return {
      id: `s${String(i + 1).padStart(3, '0')}`,
      appetite,
      depth: columns.depth[i] ?? 1,
      secs: secsByAppetite[appetite],
      tone: columns.tone[i] ?? 'neutral',
      topic: columns.topic[i] ?? 'today',
      phase: phase ?? columns.phase[i] ?? 'any',
    };
  });
}

export const idsOf = (starters: readonly { readonly id: string }[]): readonly string[] => starters.map(({ id }) => id);
