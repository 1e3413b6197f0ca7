import * as v from 'valibot';
import { OwnDeckIdSchema } from '@/utils/domain/decks/deck-id';
import { OwnDeckSchema, summaryOf, type OwnDeck } from '@/utils/domain/decks/own-deck';
import { EditsSchema, type Edits } from '@/utils/domain/edits';
import { ReflectionSchema, type Reflection } from '@/utils/domain/reflection/reflection';
import { GroupSchema } from '@/utils/domain/session/group';
import { isOpen } from '@/utils/domain/session/segments';
import { SessionSchema, type Session } from '@/utils/domain/session/session';
import { EpochMsSchema, IdSchema, type EpochMs } from '@/utils/domain/units';
import { WarmUpSchema } from '@/utils/domain/warm-up/warm-up';

/** What the store keeps beside a session, for itself. */
export interface SessionRow {
  readonly session: Session;
  /** The last edits of the note. */
  readonly edits: Edits;
  /** The person started or finished it by hand. */
  readonly isByHand: boolean;
}

/** A reflection and the last edits of its answers. */
export interface ReflectionRow {
  readonly reflection: Reflection;
  readonly edits: Edits;
}

/**
 * A deck and the last edits of it. Of a deck that was removed nothing is left but this row without it, so that a save which
 * was on its way does not bring it back.
 */
export interface DeckRow {
  readonly id: string;
  readonly deck: OwnDeck | null;
  readonly edits: Edits;
  readonly removedAt: EpochMs | null;
}

/**
 * A session as it lies in the database: its own fields, and below them what only indexes and the store need. `isOpen` is
 * there, as 1, only while a stretch is open, so that its index holds nothing but open sessions.
 */
const StoredSessionSchema = v.pipe(
  v.strictObject({
    ...SessionSchema.entries,
    isOpen: v.optional(v.literal(1)),
    segmentIds: v.array(IdSchema),
    edits: EditsSchema,
    isByHand: v.boolean(),
  }),
  v.transform(({ isOpen: _isOpen, segmentIds: _segmentIds, edits, isByHand, ...session }): SessionRow => ({
    session,
    edits,
    isByHand,
  })),
);

const StoredReflectionSchema = v.pipe(
  v.looseObject({ edits: EditsSchema }),
  v.transform(({ edits, ...reflection }) => ({ edits, reflection })),
  v.strictObject({ edits: EditsSchema, reflection: ReflectionSchema }),
);

/** What lists tell of a deck lies beside it, for an index alone. */
const StoredDeckSchema = v.pipe(
  v.strictObject({
    id: OwnDeckIdSchema,
    deck: v.nullable(OwnDeckSchema),
    edits: EditsSchema,
    removedAt: v.nullable(EpochMsSchema),
    summary: v.optional(v.unknown()),
  }),
  v.transform(({ summary: _summary, ...row }): DeckRow => row),
);

/** The fields of a deck's summary in the order of its index; what is `null` is no key, and −1 stands for it. */
export const summaryKeyOf = (deck: OwnDeck): readonly (string | number)[] => {
  const { id, name, locale, count, fingerprint, changedAt } = summaryOf(deck);
  return [id, name, locale, count, fingerprint ?? -1, changedAt];
};

export const storeDeck = (row: DeckRow): StoredRow => ({ ...row, ...(row.deck && { summary: summaryKeyOf(row.deck) }) });

export const storeSession = ({ session, edits, isByHand }: SessionRow): StoredRow => ({
  ...session,
  ...(isOpen(session) ? { isOpen: 1 } : {}),
  segmentIds: session.segments.map(({ id }) => id),
  edits,
  isByHand,
});

export const storeReflection = ({ reflection, edits }: ReflectionRow): StoredRow => ({ ...reflection, edits });

/** A row as the database gives it: it may be damaged, or of a version to come. */
export type StoredRow = { readonly id: string; readonly [field: string]: unknown };

/** The tables and how each one's rows are read. */
const rowSchemas = {
  sessions: StoredSessionSchema,
  groups: GroupSchema,
  warmUps: WarmUpSchema,
  reflections: StoredReflectionSchema,
  decks: StoredDeckSchema,
} as const;

export type TableName = keyof typeof rowSchemas;
export type Row<T extends TableName> = v.InferOutput<(typeof rowSchemas)[T]>;

/** Reads rows, and tells of each one that does not fit, which is then left alone: never shown, never written over. */
export class RowReader {
  constructor(private readonly onUnreadable: (table: TableName, id: unknown) => void = () => {}) {}

  /** @returns `null` for a row that is not there or does not fit. */
  one<T extends TableName>(table: T, row: unknown): Row<T> | null {
    if (row === undefined) return null;
    const parsed = v.safeParse(rowSchemas[table], row);
    if (parsed.success) return parsed.output;
    this.onUnreadable(table, (row as Partial<StoredRow> | null)?.id);
    return null;
  }

  many<T extends TableName>(table: T, rows: readonly unknown[]): Row<T>[] {
    return rows.map((row) => this.one(table, row)).filter((row) => row !== null);
  }
}
