import * as v from 'valibot';

/** Ids of starters and decks. They are stored in people's journals, so one is never reused for another text. */
const idSchema = v.pipe(v.string(), v.regex(/^[a-z][a-z0-9-]{1,31}$/));

/** A language tag such as `en`, `pt-BR` or `zh-Hant`. */
export const localeSchema = v.pipe(v.string(), v.regex(/^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|\d{3}))?$/));

/**
 * Upper bounds that hold in every language and keep a card readable in a narrow panel. How long an English text may be
 * is the linter's business and much stricter.
 */
export const longestSentence = 200;
const sentenceSchema = v.pipe(v.string(), v.minLength(1), v.maxLength(longestSentence));

/** How much talk a starter asks for: 0 a word, a number or an emoji, 1 a sentence, 2 a short moment, 3 open talk. */
const appetites = [0, 1, 2, 3] as const;
export type Appetite = (typeof appetites)[number];

/**
 * How much of oneself an answer shows: 1 here and now, light choices; 2 preferences and small experiences; 3 learning,
 * values at work, appreciation. There is no deeper level, on purpose.
 */
const depths = [1, 2, 3] as const;
export type Depth = (typeof depths)[number];

/** The mood of a starter, so that an order can alternate it. */
const tones = ['playful', 'neutral', 'reflective'] as const;
export type Tone = (typeof tones)[number];

/** What a starter is about. */
export const topics = [
  'today',
  'study-and-work',
  'words-and-languages',
  'place-and-weather',
  'learning-and-teaching',
  'tool-talk',
  'expectations-and-roles',
  'working-together',
  'curiosity',
  'appreciation',
] as const;
export type Topic = (typeof topics)[number];

/** When in a call a starter makes sense. */
const phases = ['start', 'end', 'any'] as const;
export type Phase = (typeof phases)[number];

/**
 * Strands that run across topics: comparing how things are done elsewhere, and looking at one's own group; and where in
 * a series a starter is at home. It may still be met elsewhere in the series, if a group's cards have been used up.
 */
const starterTags = ['cultures', 'group-process', 'first-meeting', 'mid-course', 'last-meeting'] as const;
export type StarterTag = (typeof starterTags)[number];

/** Lengths of an answer, in seconds, that a starter may suggest. */
const answerSeconds = [10, 30, 60, 90] as const;

/** A written reason to leave one of the linter's warnings as it is. Its errors cannot be waived. */
const waiverSchema = v.strictObject({
  rule: v.pipe(v.string(), v.regex(/^W\d{2}$/)),
  reason: v.pipe(v.string(), v.minLength(10), v.maxLength(200)),
});

const starterFactsSchema = v.strictObject({
  id: idSchema,
  appetite: v.picklist(appetites),
  depth: v.picklist(depths),
  secs: v.picklist(answerSeconds),
  tone: v.picklist(tones),
  topic: v.picklist(topics),
  phase: v.picklist(phases),
  tags: v.exactOptional(v.pipe(v.array(v.picklist(starterTags)), v.minLength(1), v.maxLength(starterTags.length))),
  waive: v.exactOptional(v.pipe(v.array(waiverSchema), v.minLength(1), v.maxLength(5))),
});

const starterWordsSchema = v.strictObject({
  /** The question itself. */
  text: sentenceSchema,
  /** The same idea with less to disclose, for whoever would like that. */
  alt: v.exactOptional(sentenceSchema),
  /** A question to go on with. */
  followUp: v.exactOptional(sentenceSchema),
});

/** One starter in one language: its facts and its words together. */
export const starterSchema = v.strictObject({ ...starterFactsSchema.entries, ...starterWordsSchema.entries });
export type Starter = v.InferOutput<typeof starterSchema>;

/** No deck has more. */
export const mostStarters = 1000;

/** `deck.json`: what is the same in every language. */
const deckFileSchema = v.strictObject({
  id: idSchema,
  schema: v.literal(1),
  starters: v.pipe(
    v.array(starterFactsSchema),
    v.minLength(1),
    v.maxLength(mostStarters),
    v.check((starters) => new Set(starters.map(({ id }) => id)).size === starters.length, 'two starters share an id'),
  ),
});
export type DeckFile = v.InferOutput<typeof deckFileSchema>;

/** `<locale>.json`: the words of a deck in one language, by starter id. */
const deckTextFileSchema = v.strictObject({
  deck: idSchema,
  locale: localeSchema,
  schema: v.literal(1),
  texts: v.record(idSchema, starterWordsSchema),
});
export type DeckTextFile = v.InferOutput<typeof deckTextFileSchema>;

/** A deck in one language, in the order of its file. */
export interface Deck {
  readonly id: string;
  readonly locale: string;
  readonly starters: readonly Starter[];
}

/** The two files of a deck do not belong together. The lists name the starters concerned. */
export class DeckMismatchError extends Error {
  override readonly name = 'DeckMismatchError';

  constructor(
    readonly deckId: string,
    readonly locale: string,
    /** Starters of the deck that have no words in this language. */
    readonly missing: readonly string[],
    /** Words for starters that the deck does not have. */
    readonly surplus: readonly string[],
    reason: string,
  ) {
    super(`deck "${deckId}", locale "${locale}": ${reason}`);
  }
}

/** Reads a parsed `deck.json`. Throws valibot's `ValiError` when it is not one. */
export function parseDeckFile(json: unknown): DeckFile {
  return v.parse(deckFileSchema, json);
}

/** Reads a parsed `<locale>.json`. Throws valibot's `ValiError` when it is not one. */
export function parseDeckTextFile(json: unknown): DeckTextFile {
  return v.parse(deckTextFileSchema, json);
}

/** Puts the facts and the words of a deck together. Throws `DeckMismatchError` unless both name the same starters. */
export function joinDeck(deckFile: DeckFile, textFile: DeckTextFile): Deck {
  const { locale } = textFile;
  const texts = new Map(Object.entries(textFile.texts));
  const starters: Starter[] = [];
  const missing: string[] = [];
  for (const facts of deckFile.starters) {
    const words = texts.get(facts.id);
    if (words === undefined) missing.push(facts.id);
    else starters.push({ ...facts, ...words });
    texts.delete(facts.id);
  }
  const surplus = [...texts.keys()];
  const reasons = [
    ...(textFile.deck === deckFile.id ? [] : [`its words are for the deck "${textFile.deck}"`]),
    ...(missing.length === 0 ? [] : [`no words for ${missing.join(', ')}`]),
    ...(surplus.length === 0 ? [] : [`words for unknown starters ${surplus.join(', ')}`]),
  ];
  if (reasons.length > 0) throw new DeckMismatchError(deckFile.id, locale, missing, surplus, reasons.join('; '));
  return { id: deckFile.id, locale, starters };
}
