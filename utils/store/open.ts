import { Trouble } from '@/utils/messages/answer';
import type { Database } from '@/utils/store/database';
import { storageFault } from '@/utils/store/trouble-of';

/** How often a piece of work is tried again on a freshly opened database before it counts as failed. */
const mostReopenings = 3;

/** Runs pieces of work against a database that may fail to open, or be closed under them at any time. */
export class Opening {
  /** Counts the connections; work that failed on an old one needs no new one opened for it. */
  private connection = 0;
  private reopening: Promise<void> | null = null;

  constructor(private readonly database: Database) {}

  /**
   * Runs `work`, opening the database anew and trying again where that may help.
   *
   * `work` may run more than once; what it writes must be one transaction, so that a run that failed has left nothing.
   *
   * @throws Trouble `storage-refused`, `disk-full` or `storage-broken`; errors that are not the database's pass as they are.
   */
  async run<T>(work: () => PromiseLike<T>): Promise<T> {
    for (let retries = 0; ; retries++) {
      await this.reopening;
      const connection = this.connection;
      try {
        return await work();
      } catch (error) {
        const fault = storageFault(error);
        if (!fault) throw error;
        if (!fault.canReopen || retries === mostReopenings) throw new Trouble(fault.code, { cause: error });
        if (connection === this.connection) await this.reopen();
      }
    }
  }

  private reopen(): Promise<void> {
    this.reopening ??= (async () => {
      this.database.close({ disableAutoOpen: false });
      // A failed opening is met again, and told, by the work that needs it.
      await this.database.open().catch(() => {});
      this.connection++;
      this.reopening = null;
    })();
    return this.reopening;
  }
}
