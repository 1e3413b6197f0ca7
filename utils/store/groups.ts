import type { Group } from '@/utils/domain/session/group';
import type { Database } from '@/utils/store/database';
import { Records } from '@/utils/store/records';
import type { RowReader } from '@/utils/store/rows';

/** The groups. */
export class Groups extends Records<'groups'> {
  constructor(database: Database, reader: RowReader) {
    super('groups', database.groups, reader, (group) => group);
  }

  async all(): Promise<Group[]> {
    return this.reader.many('groups', await this.table.toArray());
  }

  /** Those that use a deck, or remember it. */
  async knowing(deckId: string): Promise<Group[]> {
    const rows = this.reader.many('groups', await this.table.toArray());
    return rows.filter((group) => group.deckId === deckId || Object.hasOwn(group.memory, deckId));
  }

  /** The group that owns a room. */
  async ownerOf(roomHash: string): Promise<Group | null> {
    return this.reader.one('groups', await this.table.where('roomHashes').equals(roomHash).first());
  }
}
