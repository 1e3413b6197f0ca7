import { refreshBadge, type Toolbar } from '@/utils/background/badge';
import { createHandlers } from '@/utils/background/handlers';
import { isGranted } from '@/utils/background/panel';
import { closeWhatWasCutOff, purgeDeleted } from '@/utils/background/startup';
import { forgetLostTabs, forgetTab } from '@/utils/background/tabs';
import { pressButton } from '@/utils/background/toolbar';
import type { Tools } from '@/utils/background/tools';
import { createUpdates } from '@/utils/background/updates';
import type { EpochMs, Ms } from '@/utils/domain/units';
import { Trouble, type Answer } from '@/utils/messages/answer';
import { dispatch } from '@/utils/messages/dispatch';
import { pause } from '@/utils/messages/pause';
import type { From } from '@/utils/messages/sender';
import { oneAtATime } from '@/utils/messages/one-at-a-time';
import type { StorageArea } from '@/utils/platform/storage-area';

/** How long what started the background may take to be told to it. */
const settleMs: Ms = 500;

/** What the browser can tell the background. Each may be the first thing a background that was just started hears. */
export interface Background {
  /** To be done at each start; nothing waits for it. */
  tidyUp(): Promise<void>;
  answer(message: unknown, from: From | null): Promise<Answer<unknown>>;
  onButton(tabId: number | undefined): Promise<void>;
  onTabClosed(tabId: number): Promise<void>;
  onBrowserStart(): Promise<void>;
  onUpdateReady(): Promise<void>;
  onUpdated(): Promise<void>;
}

/** What the background needs besides its {@link Tools}. */
export interface Surroundings {
  readonly tools: Omit<Tools, 'changed'>;
  readonly area: StorageArea;
  readonly toolbar: Toolbar;
  /** Tells every page of the extension to look again. */
  readonly broadcast: () => Promise<void>;
  /** Restarts the extension. */
  readonly reload: () => void;
  /** Tells the developer of an exception that should not be. */
  readonly onBug: (error: unknown) => void;
  /** When this run of the background began. */
  readonly startedAt: EpochMs;
}

/**
 * The background, put together. Nothing is remembered between one call and the next but what the store and the desk
 * hold, since the browser may end a run after any of them.
 */
export function createBackground({ tools: given, area, toolbar, broadcast, reload, startedAt, onBug }: Surroundings): Background {
  /** What the store refuses here is tried again at another time; whatever else fails should be known. */
  const quietly = async (work: Promise<unknown>): Promise<void> => {
    await work.catch((error: unknown) => {
      if (!(error instanceof Trouble)) onBug(error);
    });
  };
  const updates = createUpdates(area, given.store, given.now, reload);
  const refresh = oneAtATime(() => quietly(refreshBadge(given, toolbar)));
  const changed = (): void => {
    // Where no page of ours is open nobody hears it, and the browser calls that an error.
    broadcast().catch(() => {});
    void refresh();
    void quietly(updates.letIn());
  };
  const tools: Tools = { ...given, changed };
  const handlers = createHandlers(tools);
  const checkGrant = isGranted(tools);

  // What a browser's start has to put right comes before anything that is asked after it.
  let ready = Promise.resolve();

  return {
    tidyUp: async () => {
      await quietly(purgeDeleted(tools));
      await refresh();
      // What started us may be the very closing of a tab, which tells better when it was.
      await pause(settleMs);
      await quietly(forgetLostTabs(tools));
      await quietly(updates.letIn());
    },
    async answer(message, from) {
      await ready;
      return dispatch(handlers, checkGrant, message, from, onBug);
    },
    async onButton(tabId) {
      await ready;
      await quietly(pressButton(tools, tabId));
    },
    async onTabClosed(tabId) {
      await ready;
      await quietly(forgetTab(tools, tabId));
    },
    onBrowserStart() {
      ready = quietly(closeWhatWasCutOff(tools, startedAt)).then(changed);
      return ready;
    },
    onUpdateReady: () => quietly(updates.hold()),
    onUpdated: () => quietly(updates.done()),
  };
}
