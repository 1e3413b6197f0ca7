import type { EntityTable } from 'dexie';
import type { Id } from '@/utils/domain/units';
import { Trouble } from '@/utils/messages/answer';
import type { Row, RowReader, StoredRow, TableName } from '@/utils/store/rows';

/** What every repository does with its own table. */
export class Records<T extends TableName> {
  constructor(
    protected readonly name: T,
    protected readonly table: EntityTable<StoredRow, 'id'>,
    protected readonly reader: RowReader,
    private readonly toStored: (row: Row<T>) => StoredRow,
  ) {}

  async get(id: Id): Promise<Row<T> | null> {
    return this.reader.one(this.name, await this.table.get(id));
  }

  /** Those of `ids` that are there, in their order. */
  async some(ids: readonly Id[]): Promise<Row<T>[]> {
    return this.reader.many(this.name, await this.table.bulkGet([...ids]));
  }

  /** Whether there is a row, readable or not. */
  async has(id: Id): Promise<boolean> {
    return (await this.table.where('id').equals(id).count()) > 0;
  }

  /**
   * Puts a row.
   *
   * @throws Trouble `storage-broken` if there is a row that cannot be read: it may be of a newer version, and is kept.
   */
  async put(row: Row<T>): Promise<void> {
    const stored = this.toStored(row);
    await this.readable(stored.id);
    await this.table.put(stored);
  }

  /**
   * Puts what `change` makes of the row, unless it gives back the same object or `null`.
   *
   * @returns what is stored now
   * @throws Trouble `storage-broken`, as `put`
   */
  async change(id: Id, change: (row: Row<T> | null) => Row<T> | null): Promise<Row<T> | null> {
    const row = await this.readable(id);
    const changed = change(row);
    if (changed === null || changed === row) return row;
    await this.table.put(this.toStored(changed));
    return changed;
  }

  async remove(ids: readonly Id[]): Promise<void> {
    await this.table.bulkDelete([...ids]);
  }

  private async readable(id: Id): Promise<Row<T> | null> {
    const stored = await this.table.get(id);
    const row = this.reader.one(this.name, stored);
    if (stored !== undefined && row === null) throw new Trouble('storage-broken');
    return row;
  }
}
