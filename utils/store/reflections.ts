import type { ReflectionState } from '@/utils/domain/reflection/reflection';
import type { Database } from '@/utils/store/database';
import { Records } from '@/utils/store/records';
import { storeReflection, type ReflectionRow, type RowReader } from '@/utils/store/rows';

const waitingStates: readonly ReflectionState[] = ['open', 'put-off'];

/** The person's own reflections, each with what the store keeps beside it. */
export class Reflections extends Records<'reflections'> {
  constructor(database: Database, reader: RowReader) {
    super('reflections', database.reflections, reader, storeReflection);
  }

  /** Those that still wait for the person, whether their session is over or not. */
  async waiting(): Promise<ReflectionRow[]> {
    return this.reader.many('reflections', await this.table.where('state').anyOf(waitingStates).toArray());
  }
}
