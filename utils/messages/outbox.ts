import { codeOf, isPassing, type TroubleCode } from '@/utils/messages/answer';
import { pause } from '@/utils/messages/pause';

/** Whether what was typed is kept: the calm line beneath a form. A code says why not yet. */
export type SaveState = 'saved' | 'saving' | TroubleCode;

/** Keeps what was typed until it is acknowledged; for each key the newest value wins. */
export interface Outbox<V> {
  /** Sends `value` at once, and again until it is acknowledged or a newer one has taken its place. */
  put(key: string, value: V): void;
  /** Sends again at once what is not acknowledged yet, whatever stood in the way. */
  retry(): void;
  state(key: string): SaveState;
  /** The newest values that are not acknowledged yet, by key. */
  unsaved(): ReadonlyMap<string, V>;
  /** Calls `listener` on every change of a state. @returns a function that stops it. */
  subscribe(listener: (key: string, state: SaveState) => void): () => void;
}

/** How long to wait before each further try; the last holds on. `send` itself has tried for a while each time. */
const backOffMs = [1_000, 2_000, 5_000, 10_000];

interface Slot<V> {
  value: V;
  /** Counts the values, so that what happens to an older one is of no consequence. */
  turn: number;
  state: SaveState;
}

/**
 * An outbox over `send`, which must be harmless when it is done twice or late: values carry a number that tells the
 * receiver which of two is the newer.
 *
 * Every value is sent in the same turn of the event loop in which it is put, even while an older one is on its way: a
 * message sent on each key survives a tab that is closed right after it, one sent on closing does not.
 */
export function createOutbox<V>(
  send: (key: string, value: V) => Promise<unknown>,
  wait: (ms: number) => Promise<void> = pause,
): Outbox<V> {
  const slots = new Map<string, Slot<V>>();
  const listeners = new Set<(key: string, state: SaveState) => void>();

  const enter = (key: string, slot: Slot<V>, state: SaveState): void => {
    if (slot.state === state) return;
    slot.state = state;
    for (const listener of listeners) listener(key, state);
  };

  const deliver = async (key: string, slot: Slot<V>, turn: number): Promise<void> => {
    const isNewest = (): boolean => slot.turn === turn;
    for (let tries = 0; isNewest(); tries++) {
      const trouble = await attempt(() => send(key, slot.value));
      if (!isNewest()) return;
      enter(key, slot, trouble ?? 'saved');
      if (trouble === null || !isPassing(trouble)) return;
      await wait(backOffMs[Math.min(tries, backOffMs.length - 1)] ?? 0);
    }
  };

  return {
    put(key, value) {
      const slot: Slot<V> = slots.get(key) ?? { value, turn: 0, state: 'saved' };
      slots.set(key, slot);
      slot.value = value;
      slot.turn++;
      enter(key, slot, 'saving');
      void deliver(key, slot, slot.turn);
    },
    retry() {
      for (const [key, slot] of slots) {
        if (slot.state === 'saved' || slot.state === 'saving') continue;
        void deliver(key, slot, ++slot.turn);
      }
    },
    state: (key) => slots.get(key)?.state ?? 'saved',
    unsaved: () =>
      new Map([...slots].filter(([, { state }]) => state !== 'saved').map(([key, { value }]) => [key, value])),
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

async function attempt(send: () => Promise<unknown>): Promise<TroubleCode | null> {
  try {
    await send();
    return null;
  } catch (error) {
    return codeOf(error);
  }
}
