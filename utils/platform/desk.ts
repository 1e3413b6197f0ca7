import * as v from 'valibot';
import { callStates, sites } from '@/utils/domain/call/call-state';
import { RoomHashSchema } from '@/utils/domain/session/room';
import { EpochMsSchema, IdSchema, SecretSchema, type EpochMs } from '@/utils/domain/units';
import { readKey, type StorageArea } from '@/utils/platform/storage-area';
import { Turns } from '@/utils/messages/turns';

const NumberSchema = v.pipe(v.number(), v.safeInteger());

/** What is known of a tab that holds a call, or of the companion, which stands beside a call in no tab. */
const TabSchema = v.strictObject({
  tabId: NumberSchema,
  /** The frame that holds the call, and the dock. */
  frameId: NumberSchema,
  /** `null` for the companion: no page tells which site its call is on. */
  site: v.nullable(v.picklist(sites)),
  roomHash: v.nullable(RoomHashSchema),
  visitId: IdSchema,
  state: v.picklist(callStates),
  /** Since when the page has said so. */
  stateAt: EpochMsSchema,
  /** When the page reported last. */
  seenAt: EpochMsSchema,
  /** The session going on here, or the one that ended here last. */
  sessionId: v.nullable(IdSchema),
  /** The stretch that the person began here by hand. */
  handId: v.nullable(IdSchema),
  /** The group that the person picked by hand. A tab that an earlier version wrote down has none. */
  groupId: v.optional(v.nullable(IdSchema), null),
  /** Tokens for panels to come, and those taken, each with the document that took it. The newest is last. */
  tokens: v.array(v.strictObject({ token: SecretSchema, takenBy: v.nullable(v.string()) })),
  /** Hashes of the grants that panels here were given. The newest is last. */
  grants: v.array(SecretSchema),
});

export type Tab = v.InferOutput<typeof TabSchema>;

/**
 * What is known of each tab.
 *
 * It lies in `storage.local`: worker memory is gone after half a minute, `storage.session` after a reload of the
 * extension, and a call goes on through both. Tab ids hold only until the browser is closed, so what an earlier run of
 * the browser left is cleared at its start.
 */
export interface Desk {
  get(tabId: number): Promise<Tab | null>;
  /**
   * Changes what is known of a tab; changes of one tab wait for each other. `null` forgets the tab.
   *
   * @returns what `change` gave
   */
  change(tabId: number, change: (tab: Tab | null) => Promise<Tab | null> | Tab | null): Promise<Tab | null>;
  /** Every tab that is known. */
  all(): Promise<Tab[]>;
  /** Forgets every tab that was last seen before `at`. */
  clearUnseen(at: EpochMs): Promise<void>;
}

const keyOf = (tabId: number): string => `tab:${tabId}`;

/**
 * The desk over a storage area. One that fails costs no more than the memory of a killed worker: until then, what could
 * not be written is kept here.
 */
export function createDesk(area: StorageArea): Desk {
  const unwritten = new Map<number, Tab | null>();
  const turns = new Turns<number>();

  const get = async (tabId: number): Promise<Tab | null> => {
    const kept = unwritten.get(tabId);
    if (kept !== undefined) return kept;
    return readTab(await readKey(area, keyOf(tabId)));
  };

  const put = async (tabId: number, tab: Tab | null): Promise<void> => {
    try {
      await (tab ? area.set({ [keyOf(tabId)]: tab }) : area.remove(keyOf(tabId)));
      unwritten.delete(tabId);
    } catch {
      unwritten.set(tabId, tab);
    }
  };

  const change: Desk['change'] = (tabId, alter) =>
    turns.take(tabId, async () => {
      const before = await get(tabId);
      const after = await alter(before);
      if (after !== before) await put(tabId, after);
      return after;
    });

  const all = async (): Promise<Tab[]> => {
    const stored = await area.get(null).catch(() => ({}));
    return Object.values(stored).flatMap((value) => readTab(value) ?? []);
  };

  const clearUnseen = async (at: EpochMs): Promise<void> => {
    const stored = await area.get(null).catch(() => ({}));
    const old = Object.entries(stored).filter(
      ([key, value]) => key.startsWith('tab:') && (readTab(value)?.seenAt ?? 0) < at,
    );
    await area.remove(old.map(([key]) => key)).catch(() => {});
  };

  return { get, change, all, clearUnseen };
}

function readTab(stored: unknown): Tab | null {
  const parsed = v.safeParse(TabSchema, stored);
  return parsed.success ? parsed.output : null;
}
