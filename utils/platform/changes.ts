import type { Changed } from '@/utils/messages/protocol';
import { browser } from '@/utils/platform/browser';

/** Calls `listener` whenever the background says that something is not what it was, until `signal` aborts. */
export function onChanged(listener: () => void, signal: AbortSignal): void {
  // Other pages' questions to the background are heard here too; `undefined` leaves them to it.
  const hear = (message: unknown): undefined => {
    if ((message as Partial<Changed> | null)?.kind === 'changed') listener();
  };
  if (signal.aborted) return;
  browser.runtime.onMessage.addListener(hear);
  signal.addEventListener('abort', () => browser.runtime.onMessage.removeListener(hear), { once: true });
}
