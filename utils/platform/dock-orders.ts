import type { DockOrder } from '@/utils/messages/protocol';
import { browser } from '@/utils/platform/browser';

/**
 * Gives the dock in a tab an order. Every frame of the tab hears it, and the one that holds the dock answers; that of a
 * tab without one, or with a script of an earlier run of the extension, is silence or an error; so is that of the companion,
 * which has neither a tab nor a dock.
 *
 * @returns whether it was heard
 */
export async function orderDock(tabId: number, order: DockOrder): Promise<boolean> {
  try {
    const answer: unknown = await browser.tabs.sendMessage(tabId, order);
    return typeof answer === 'object' && answer !== null && 'shown' in answer;
  } catch {
    return false;
  }
}
