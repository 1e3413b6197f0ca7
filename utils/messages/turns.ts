/** Lets pieces of work on the same thing wait for each other, so that none changes what another has just read. */
export class Turns<K> {
  private readonly last = new Map<K, Promise<unknown>>();

  /** Does `work` once all that was asked for before it with the same key is done, well or badly. */
  async take<T>(key: K, work: () => Promise<T>): Promise<T> {
    const turn = after(this.last.get(key), work);
    this.last.set(key, turn);
    try {
      return await turn;
    } finally {
      if (this.last.get(key) === turn) this.last.delete(key);
    }
  }
}

async function after<T>(before: Promise<unknown> | undefined, work: () => Promise<T>): Promise<T> {
  await before?.catch(() => {});
  return work();
}
