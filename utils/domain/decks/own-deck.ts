import * as v from 'valibot';
import { isBlank } from '@/utils/domain/decks/content-id';
import { OwnDeckIdSchema } from '@/utils/domain/decks/deck-id';
import { fingerprintOf } from '@/utils/domain/starters/fingerprint';
import { localeSchema, longestSentence, mostStarters, starterSchema, type Deck } from '@/utils/domain/starters/starter';
import { EpochMsSchema, IdSchema, typedText, type EpochMs, type Id } from '@/utils/domain/units';

export const longestDeckName = 80;

/** So many decks of one's own may be kept. A group remembers something of each deck it has used. */
export const mostOwnDecks = 50;

/** Text of a starter as a person wrote it: anything there is to see, kept as typed; markup in it is text like any other. */
const writtenSchema = v.pipe(
  typedText(longestSentence),
  v.check((text) => !isBlank(text), 'There is nothing to see'),
);

const { id, appetite, depth, secs, tone, topic, phase, tags } = starterSchema.entries;

/** What a file, a message and the store hold of a starter in a deck of one's own, in the order in which files write it. */
export const ownStarterEntries = {
  id,
  text: writtenSchema,
  alt: v.exactOptional(writtenSchema),
  followUp: v.exactOptional(writtenSchema),
  appetite,
  depth,
  secs,
  tone,
  topic,
  phase,
  tags,
};

/** A starter as in any deck, but that nobody has to waive a linter's warning. */
export const OwnStarterSchema = v.strictObject(ownStarterEntries);

export type OwnStarter = v.InferOutput<typeof OwnStarterSchema>;

/** What the starters of a deck are when nobody has said anything of them: light enough to begin with, for any moment. */
export const plainStarter = {
  appetite: 1,
  depth: 1,
  secs: 30,
  tone: 'neutral',
  topic: 'today',
  phase: 'any',
} as const satisfies Omit<OwnStarter, 'id' | 'text'>;

/** What a deck of one's own is, wherever it comes from. */
export const deckContentEntries = {
  /** Empty until the person names the deck. */
  name: typedText(longestDeckName),
  /** The language the starters are written in. */
  locale: localeSchema,
  /** In the person's order. */
  starters: v.pipe(
    v.array(OwnStarterSchema),
    v.maxLength(mostStarters),
    v.check((starters) => new Set(starters.map((starter) => starter.id)).size === starters.length, 'Two starters share an id'),
    v.readonly(),
  ),
};

/** A deck that a person has made, on this machine. Schema 1. */
export const OwnDeckSchema = v.strictObject({
  schema: v.literal(1),
  id: OwnDeckIdSchema,
  ...deckContentEntries,
  createdAt: EpochMsSchema,
  changedAt: EpochMsSchema,
  /** The page that wrote last and its count of edits, so that a save which was overtaken or sent twice changes nothing. */
  editorId: IdSchema,
  edit: v.pipe(v.number(), v.safeInteger(), v.minValue(0)),
});

export type OwnDeck = v.InferOutput<typeof OwnDeckSchema>;

/** What of a deck goes from one machine to another: neither when nor where it was written. */
export type DeckContent = Pick<OwnDeck, 'id' | 'name' | 'locale' | 'starters'>;

/** What a list of decks tells of each. */
export const DeckSummarySchema = v.strictObject({
  id: OwnDeckIdSchema,
  name: v.string(),
  locale: localeSchema,
  /** How many starters it has. */
  count: v.pipe(v.number(), v.safeInteger(), v.minValue(0), v.maxValue(mostStarters)),
  /** What join codes know it by, 0 … 255; `null` for a deck that has nothing to deal yet. */
  fingerprint: v.nullable(v.pipe(v.number(), v.safeInteger(), v.minValue(0), v.maxValue(255))),
  changedAt: EpochMsSchema,
});

export type DeckSummary = v.InferOutput<typeof DeckSummarySchema>;

/** A deck made now, by the page `editorId`. */
export const newDeck = (
  content: Pick<OwnDeck, 'id' | 'name' | 'locale'> & Partial<Pick<OwnDeck, 'starters'>>,
  { at, editorId }: { readonly at: EpochMs; readonly editorId: Id },
): OwnDeck => ({
  schema: 1,
  id: content.id,
  name: content.name,
  locale: content.locale,
  starters: content.starters ?? [],
  createdAt: at,
  changedAt: at,
  editorId,
  edit: 0,
});

/** The deck as warm-ups deal it, without the starters for the end of a call; it may have none. */
export const deckOf = ({ id: deckId, locale, starters }: DeckContent): Deck => ({
  id: deckId,
  locale,
  starters: starters.filter((starter) => starter.phase !== 'end'),
});

/** What a list tells of a deck. */
export function summaryOf(deck: OwnDeck): DeckSummary {
  const { starters } = deckOf(deck);
  return {
    id: deck.id,
    name: deck.name,
    locale: deck.locale,
    count: deck.starters.length,
    fingerprint: starters.length === 0 ? null : fingerprintOf(starters),
    changedAt: deck.changedAt,
  };
}
