import * as v from 'valibot';
import { DeckSummarySchema, type DeckSummary } from '@/utils/domain/decks/own-deck';
import type { EpochMs } from '@/utils/domain/units';
import type { Database } from '@/utils/store/database';
import { Records } from '@/utils/store/records';
import { storeDeck, type RowReader } from '@/utils/store/rows';

/** A key of the `summary` index. */
const SummaryKeySchema = v.pipe(
  v.tuple([v.unknown(), v.unknown(), v.unknown(), v.unknown(), v.number(), v.unknown()]),
  v.transform(([id, name, locale, count, fingerprint, changedAt]) => ({
    id,
    name,
    locale,
    count,
    fingerprint: fingerprint < 0 ? null : fingerprint,
    changedAt,
  })),
  DeckSummarySchema,
);

/** The person's own decks, and the traces of those that were removed. */
export class Decks extends Records<'decks'> {
  constructor(database: Database, reader: RowReader) {
    super('decks', database.decks, reader, storeDeck);
  }

  /** What there is, without the starters, in the order of the ids. */
  async list(): Promise<DeckSummary[]> {
    const keys = await this.table.orderBy('summary').keys();
    return keys.flatMap((key) => {
      const parsed = v.safeParse(SummaryKeySchema, key);
      return parsed.success ? [parsed.output] : [];
    });
  }

  /** How many decks there are. */
  async count(): Promise<number> {
    return this.table.orderBy('summary').count();
  }

  /** Forgets that decks were removed before `at`. */
  async forgetRemovedBefore(at: EpochMs): Promise<void> {
    await this.table.where('removedAt').below(at).delete();
  }
}
