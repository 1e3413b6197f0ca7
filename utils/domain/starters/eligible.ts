import * as v from 'valibot';
import { isInPlace, type Stage } from '@/utils/domain/starters/stage';
import { starterSchema, type Appetite, type Depth, type Starter } from '@/utils/domain/starters/starter';

/** Parses the id of a starter. */
export const StarterIdSchema = starterSchema.entries.id;

/** As many as the largest deck has. */
const mostRemembered = 1000;

const RememberedSchema = v.pipe(
  v.array(StarterIdSchema),
  v.maxLength(mostRemembered),
  v.check((ids) => new Set(ids).size === ids.length, 'an id is remembered twice'),
  v.readonly(),
);

/**
 * What a group has been shown of one deck, and what it said of it. It is kept on the machine of whoever hosts and never
 * leaves it: other people's machines need only the seed that was chosen with it.
 */
export const GroupMemorySchema = v.strictObject({
  /** The starters that were shown, the one shown longest ago first, each once. */
  shown: RememberedSchema,
  /** "Not for us": never dealt again while there is any other. */
  vetoed: RememberedSchema,
  /** The first to come back when the deck is used up. */
  favourites: RememberedSchema,
});

export type GroupMemory = v.InferOutput<typeof GroupMemorySchema>;

export const emptyMemory: GroupMemory = { shown: [], vetoed: [], favourites: [] };

/** What a group may say of a starter; `none` takes back what it said. */
export const judgements = ['veto', 'favourite', 'none'] as const;

export type Judgement = (typeof judgements)[number];

/** Which starters a group would like. */
export const StarterFilterSchema = v.strictObject({
  /** Just this depth; `null`: any. */
  depth: v.nullable(starterSchema.entries.depth),
  /** Answers of at most so many seconds; `null`: of any length. */
  secs: v.nullable(starterSchema.entries.secs),
  /** Any of these; none: all. */
  topics: v.pipe(v.array(starterSchema.entries.topic), v.maxLength(20), v.readonly()),
  /** Any of these; none: all. */
  tones: v.pipe(v.array(starterSchema.entries.tone), v.maxLength(10), v.readonly()),
});

export type StarterFilter = v.InferOutput<typeof StarterFilterSchema>;

export const noFilter: StarterFilter = { depth: null, secs: null, topics: [], tones: [] };

/** What the day allows, whatever the group would like. */
export interface Limits {
  /** How deep a starter may go at this point of the series. */
  readonly depthCeiling: Depth;
  /** How much talk a starter may ask for. A group of mixed appetites has 3: in its menu there is something for everybody. */
  readonly appetiteCeiling: Appetite;
  /** How far the group has come together. */
  readonly stage: Stage;
}

/** A starter without its words. */
export type StarterFacts = Pick<Starter, 'id' | 'appetite' | 'depth' | 'secs' | 'tone' | 'topic' | 'phase' | 'tags'>;

/**
 * - `fresh`: wanted, and never shown
 * - `spent`: wanted, and shown before
 * - `out`: vetoed, not wanted, or beyond the limits
 */
export type Rank = 'fresh' | 'spent' | 'out';

/** A starter that makes sense at the beginning of this call and is within the limits. */
export const isWithin = (starter: StarterFacts, { depthCeiling, appetiteCeiling, stage }: Limits): boolean =>
  starter.phase !== 'end' &&
  starter.depth <= depthCeiling &&
  starter.appetite <= appetiteCeiling &&
  isInPlace(starter, stage);

const isWanted = ({ depth, secs, topic, tone }: StarterFacts, filter: StarterFilter): boolean =>
  (filter.depth === null || depth === filter.depth) &&
  (filter.secs === null || secs <= filter.secs) &&
  (filter.topics.length === 0 || filter.topics.includes(topic)) &&
  (filter.tones.length === 0 || filter.tones.includes(tone));

/** What each starter of a deck is to a group today, by id. */
export function rankFor(
  deck: readonly StarterFacts[],
  memory: GroupMemory,
  filter: StarterFilter,
  limits: Limits,
): ReadonlyMap<string, Rank> {
  const [shown, vetoed] = [new Set(memory.shown), new Set(memory.vetoed)];
  const rankOf = (starter: StarterFacts): Rank => {
    if (vetoed.has(starter.id) || !isWithin(starter, limits) || !isWanted(starter, filter)) return 'out';
    return shown.has(starter.id) ? 'spent' : 'fresh';
  };
  return new Map(deck.map((starter) => [starter.id, rankOf(starter)]));
}

/** Whether nothing new is left: from then on starters come again, see {@link comingAgain}. */
export const isUsedUp = (ranks: ReadonlyMap<string, Rank>): boolean => [...ranks.values()].every((rank) => rank !== 'fresh');

/**
 * The spent starters that may come again when the fresh ones do not suffice: favourites first, then the one shown longest
 * ago. The most recent quarter of them has a rest, so that nothing comes twice within a few meetings.
 */
export function comingAgain(ranks: ReadonlyMap<string, Rank>, memory: GroupMemory): readonly string[] {
  const spent = memory.shown.filter((id) => ranks.get(id) === 'spent');
  const rested = spent.slice(0, spent.length - Math.floor(spent.length / 4));
  const favourites = new Set(memory.favourites);
  return [...rested.filter((id) => favourites.has(id)), ...rested.filter((id) => !favourites.has(id))];
}

/** The memory after `ids` were shown, in this order. What was shown before moves to the end; told twice, it changes nothing. */
export function remember(memory: GroupMemory, ids: readonly string[]): GroupMemory {
  const latest = new Set(ids);
  const shown = [...memory.shown.filter((id) => !latest.has(id)), ...latest];
  return { ...memory, shown: shown.slice(-mostRemembered) };
}

/** The memory after the group said what it thinks of a starter, which replaces what it said before. */
export function judge(memory: GroupMemory, id: string, judgement: Judgement): GroupMemory {
  const withIt = (ids: readonly string[], isIn: boolean): readonly string[] =>
    [...ids.filter((other) => other !== id), ...(isIn ? [id] : [])].slice(-mostRemembered);
  return {
    ...memory,
    vetoed: withIt(memory.vetoed, judgement === 'veto'),
    favourites: withIt(memory.favourites, judgement === 'favourite'),
  };
}
