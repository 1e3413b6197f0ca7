import { afterEach } from 'vitest';
import { Database } from '@/utils/store/database';
import { openStore, type Store } from '@/utils/store/store';

const made: Database[] = [];
let count = 0;

/** A database of its own for each test, gone when the test is over. */
export function freshDatabase(): Database {
  const database = new Database(`kindling-test-${Date.now()}-${count++}`);
  made.push(database);
  return database;
}

export function freshStore(): { store: Store; database: Database } {
  const database = freshDatabase();
  return { store: openStore(database), database };
}

afterEach(async () => {
  for (const database of made.splice(0)) {
    database.close();
    await database.delete();
  }
});
