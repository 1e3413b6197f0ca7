import type { Id } from '@/utils/domain/units';
import type { WarmUp } from '@/utils/domain/warm-up/warm-up';
import type { Database } from '@/utils/store/database';
import { Records } from '@/utils/store/records';
import type { RowReader } from '@/utils/store/rows';

/** The warm-ups. */
export class WarmUps extends Records<'warmUps'> {
  constructor(database: Database, reader: RowReader) {
    super('warmUps', database.warmUps, reader, (warmUp) => warmUp);
  }

  /** Those of the sessions, in the order they were started. */
  async of(sessionIds: readonly Id[]): Promise<WarmUp[]> {
    const rows = await this.table.where('sessionId').anyOf(sessionIds).toArray();
    return this.reader
      .many('warmUps', rows)
      .toSorted((a, b) => a.plan.startedAt - b.plan.startedAt || (a.id < b.id ? -1 : 1));
  }

  async removeOf(sessionIds: readonly Id[]): Promise<void> {
    await this.table.where('sessionId').anyOf(sessionIds).delete();
  }
}
