import { waitingSessions } from '@/utils/background/waiting';
import type { EpochMs, Ms } from '@/utils/domain/units';
import { readKey, type StorageArea } from '@/utils/platform/storage-area';
import type { Repositories, Store } from '@/utils/store/store';

const key = 'update-waits';

/** For this long after a call its form counts as the thing the person is at. */
const formTakesMs: Ms = 10 * 60_000;

/**
 * Holds an update back while a session is open, or the form after it: it would cut the person off from the panel they are
 * writing in, or keep the form from coming at all.
 */
export interface Updates {
  /** The browser has an update ready. */
  hold(): Promise<void>;
  /** Lets a held update in, if nobody is cut off by it any more. */
  letIn(): Promise<void>;
  /** The update is in, or was let in by a restart. */
  done(): Promise<void>;
}

/** @param reload restarts the extension, which is when the browser puts the update in */
export function createUpdates(area: StorageArea, store: Store, now: () => EpochMs, reload: () => void): Updates {
  const letIn = async (): Promise<void> => {
    if ((await readKey(area, key)) !== true) return;
    if (await store.look((repositories) => isSomebodyAtIt(repositories, now()))) return;
    await area.remove(key);
    reload();
  };
  return {
    hold: async () => {
      await area.set({ [key]: true });
      await letIn();
    },
    letIn,
    done: () => area.remove(key),
  };
}

async function isSomebodyAtIt(repositories: Repositories, now: EpochMs): Promise<boolean> {
  const open = await repositories.sessions.open();
  if (open.length > 0) return true;
  const waiting = await waitingSessions(repositories);
  return waiting.some(({ endedAt }) => endedAt !== null && now - endedAt < formTakesMs);
}
