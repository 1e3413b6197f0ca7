/** The part of the browser's `storage.local` that is used. Any of it may fail. */
export interface StorageArea {
  get(keys: string | null): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
  remove(keys: string | string[]): Promise<void>;
}

/** What lies under `key`; `undefined` if that is nothing, or if it cannot be read. */
export async function readKey(area: StorageArea, key: string): Promise<unknown> {
  try {
    return (await area.get(key))[key];
  } catch {
    return undefined;
  }
}
