import { Dexie, type EntityTable } from 'dexie';
import type { StoredRow, TableName } from '@/utils/store/rows';

const databaseName = 'kindling';

/**
 * The one database, schema 1.
 *
 * | index | serves |
 * |---|---|
 * | sessions `[startedAt+id]` | the journal, newest first, page by page by key |
 * | sessions `[roomHash+startedAt]` | whom a room's next visit goes on with |
 * | sessions `[groupId+startedAt]` | session n of a group |
 * | sessions `*segmentIds` | the session a visit belongs to |
 * | sessions `isOpen` | the few that are going on; ended ones are not in it |
 * | sessions `deletedAt` | the few that wait to be purged; `null` is no key, so the others are not in it |
 * | groups `*roomHashes` | the owner of a room |
 * | warmUps `sessionId` | the warm-ups of a session |
 * | reflections `state` | what still waits |
 * | decks `summary` | the list of decks, which is read from the index alone: a deck may hold a thousand starters |
 * | decks `removedAt` | the traces of removed decks |
 *
 * Every key is a string made where the person acted: a key that counts up can be used up by one bad row, and a save sent
 * twice would be kept twice.
 */
export class Database extends Dexie {
  declare readonly sessions: EntityTable<StoredRow, 'id'>;
  declare readonly groups: EntityTable<StoredRow, 'id'>;
  declare readonly warmUps: EntityTable<StoredRow, 'id'>;
  declare readonly reflections: EntityTable<StoredRow, 'id'>;
  declare readonly decks: EntityTable<StoredRow, 'id'>;
  declare readonly settings: EntityTable<StoredRow, 'id'>;

  constructor(name: string = databaseName) {
    // What is acknowledged is on the disk: with the default, a power cut takes every save since the browser last
    // happened to flush (https://developer.chrome.com/blog/indexeddb-durability-mode-now-defaults-to-relaxed).
    super(name, { chromeTransactionDurability: 'strict' });
    this.version(1).stores({
      sessions: 'id, [startedAt+id], [roomHash+startedAt], [groupId+startedAt], *segmentIds, isOpen, deletedAt',
      groups: 'id, *roomHashes',
      warmUps: 'id, sessionId',
      reflections: 'id, state',
      decks: 'id, summary, removedAt',
      settings: 'id',
    } satisfies Record<TableName | 'settings', string>);
  }
}
