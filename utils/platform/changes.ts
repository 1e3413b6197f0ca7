import type { Changed } from '@/utils/messages/protocol';
import { nativeApi, type MessageListener } from '@/utils/platform/native-api';

/** Calls `listener` whenever the background says that something is not what it was, until `signal` aborts. */
export function onChanged(listener: () => void, signal: AbortSignal): void {
  const hear: MessageListener = (message) => {
    if ((message as Partial<Changed> | null)?.kind === 'changed') listener();
    // Other pages' questions to the background are heard here too, and left to it.
    return false;
  };
  if (signal.aborted) return;
  nativeApi.runtime.onMessage.addListener(hear);
  signal.addEventListener('abort', () => nativeApi.runtime.onMessage.removeListener(hear), { once: true });
}
