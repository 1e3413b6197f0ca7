import { Dexie, type Collection } from 'dexie';
import type { PageKey } from '@/utils/domain/journal';
import type { Session } from '@/utils/domain/session/session';
import type { EpochMs, Id } from '@/utils/domain/units';
import type { Database } from '@/utils/store/database';
import { Records } from '@/utils/store/records';
import { storeSession, type RowReader, type SessionRow } from '@/utils/store/rows';

/** The sessions, each with what the store keeps beside it. */
export class Sessions extends Records<'sessions'> {
  constructor(database: Database, reader: RowReader) {
    super('sessions', database.sessions, reader, storeSession);
  }

  /** The session that a visit is a stretch of. */
  async bySegment(segmentId: Id): Promise<SessionRow | null> {
    return this.reader.one('sessions', await this.table.where('segmentIds').equals(segmentId).first());
  }

  /** The newest session in a room that was not deleted. */
  async newestInRoom(roomHash: string): Promise<SessionRow | null> {
    let newest: SessionRow | null = null;
    await this.table
      .where('[roomHash+startedAt]')
      .between([roomHash, Dexie.minKey], [roomHash, Dexie.maxKey])
      .reverse()
      .until(() => newest !== null)
      .each((row) => {
        const read = this.reader.one('sessions', row);
        if (read?.session.deletedAt === null) newest = read;
      });
    return newest;
  }

  /**
   * Up to `limit` sessions, newest first, from `after` on. Rows are taken one by one, since those that are deleted or
   * cannot be read do not count.
   */
  async newest(limit: number, after?: PageKey): Promise<Session[]> {
    const page: Session[] = [];
    await this.table
      .where('[startedAt+id]')
      .between(Dexie.minKey, after ? [after.startedAt, after.id] : Dexie.maxKey, true, false)
      .reverse()
      .until(() => page.length >= limit)
      .each((row) => {
        const read = row['deletedAt'] === null ? this.reader.one('sessions', row) : null;
        if (read) page.push(read.session);
      });
    return page;
  }

  /** Up to `limit` sessions of a group, newest first, deleted ones left out. */
  async newestOf(groupId: Id, limit: number): Promise<Session[]> {
    const rows = await this.ofGroup(groupId)
      .reverse()
      .filter((row) => row['deletedAt'] === null)
      .limit(limit)
      .toArray();
    return this.reader.many('sessions', rows).map(({ session }) => session);
  }

  /** Those that are going on. */
  async open(): Promise<SessionRow[]> {
    return this.reader.many('sessions', await this.table.where('isOpen').equals(1).toArray());
  }

  /** Whether a group has any session, deleted ones too. */
  async hasAnyOf(groupId: Id): Promise<boolean> {
    return (await this.ofGroup(groupId).limit(1).count()) > 0;
  }

  /** How many sessions a group has had, deleted ones left out: all of them, or those that began until `latestAt`. */
  async countOf(groupId: Id, latestAt: EpochMs = Number.POSITIVE_INFINITY): Promise<number> {
    const [all, deleted] = await Promise.all([
      this.ofGroup(groupId, latestAt).count(),
      this.table
        .where('deletedAt')
        .above(0)
        .filter((row) => row['groupId'] === groupId && Number(row['startedAt']) <= latestAt)
        .count(),
    ]);
    return all - deleted;
  }

  /** Ended sessions that were deleted before `at`. */
  async deletedBefore(at: EpochMs): Promise<SessionRow[]> {
    const rows = this.reader.many('sessions', await this.table.where('deletedAt').below(at).toArray());
    return rows.filter(({ session }) => session.endedAt !== null);
  }

  private ofGroup(groupId: Id, latestAt: EpochMs = Number.POSITIVE_INFINITY): Collection {
    return this.table.where('[groupId+startedAt]').between([groupId, Dexie.minKey], [groupId, latestAt], true, true);
  }
}
