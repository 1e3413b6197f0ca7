import { nativeApi } from '@/utils/platform/native-api';

/** Sends a message to the background, starting it where it sleeps. Resolves to whatever came back, if anything did. */
export const sendToBackground = (message: unknown): Promise<unknown> => nativeApi.runtime.sendMessage(message);

/**
 * Whether the extension that this page belongs to still runs. After an update or a reload a page in a frame lives on,
 * but nobody hears it; the browser takes `runtime.id` away then.
 */
export function isExtensionAlive(): boolean {
  try {
    return typeof nativeApi.runtime.id === 'string';
  } catch {
    return false;
  }
}
