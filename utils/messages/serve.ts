import { failed, type Answer } from '@/utils/messages/answer';
import type { RuntimeSender } from '@/utils/messages/sender';

/** Where messages arrive: the browser's `runtime.onMessage`. */
interface MessageEvent {
  addListener(
    listener: (message: unknown, sender: RuntimeSender, sendResponse: (answer: unknown) => void) => true,
  ): void;
}

/**
 * Answers what is asked of the background. It must be called while the background's script first runs: a browser that
 * starts the background for a message delivers it only to listeners that are there by then.
 *
 * `sendResponse` and `return true` is the one form of answering late that every browser knows.
 */
export function serve(
  onMessage: MessageEvent,
  answer: (message: unknown, sender: RuntimeSender) => Promise<Answer<unknown>>,
): void {
  onMessage.addListener((message, sender, sendResponse) => {
    answer(message, sender).then(sendResponse, () => sendResponse(failed('storage-broken')));
    return true;
  });
}
