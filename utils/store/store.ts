import type { Table } from 'dexie';
import { Database } from '@/utils/store/database';
import { Decks } from '@/utils/store/decks';
import { Groups } from '@/utils/store/groups';
import { Opening } from '@/utils/store/open';
import { Reflections } from '@/utils/store/reflections';
import { RowReader } from '@/utils/store/rows';
import { Sessions } from '@/utils/store/sessions';
import { SettingsShelf } from '@/utils/store/settings';
import { WarmUps } from '@/utils/store/warm-ups';

/** A repository for each kind of record. */
export interface Repositories {
  readonly sessions: Sessions;
  readonly groups: Groups;
  readonly warmUps: WarmUps;
  readonly reflections: Reflections;
  readonly decks: Decks;
  readonly settings: SettingsShelf;
}

/**
 * The way into the database. Each piece of work is one transaction: all of it is kept, or nothing, and two pieces never
 * mix. It may be run again after a fault, and may await nothing but the repositories.
 */
export interface Store {
  /** @throws Trouble */
  look<T>(work: (repositories: Repositories) => Promise<T>): Promise<T>;
  /** What it resolves to is on the disk. @throws Trouble */
  change<T>(work: (repositories: Repositories) => Promise<T>): Promise<T>;
  /** How many rows that could not be read were met since the store was opened. */
  unreadable(): number;
}

/** The store over `database`, which is opened by the first piece of work. */
export function openStore(database: Database = new Database()): Store {
  const unreadable = new Set<string>();
  const reader = new RowReader((table, id) => unreadable.add(`${table} ${String(id)}`));
  const repositories: Repositories = {
    sessions: new Sessions(database, reader),
    groups: new Groups(database, reader),
    warmUps: new WarmUps(database, reader),
    reflections: new Reflections(database, reader),
    decks: new Decks(database, reader),
    settings: new SettingsShelf(database),
  };
  const opening = new Opening(database);
  const tables: readonly Table[] = database.tables;
  const inTransaction =
    (mode: 'r' | 'rw') =>
    <T>(work: (repositories: Repositories) => Promise<T>): Promise<T> =>
      // Only of an async function does Dexie know that it awaits; for any other the transaction ends at the first await.
      opening.run(() => database.transaction(mode, tables, async () => await work(repositories)));
  return { look: inTransaction('r'), change: inTransaction('rw'), unreadable: () => unreadable.size };
}
