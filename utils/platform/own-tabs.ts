import { browser } from '@/utils/platform/browser';

/** A tab with a page of ours at its top, in a window of any kind. */
export interface OwnTab {
  readonly tabId: number;
  readonly windowId: number;
}

/**
 * Finds the tab that shows a page of the extension.
 *
 * The browser tells an extension of its own pages without any permission; of one that cannot, nothing is found.
 *
 * @param page its address, without query and fragment
 */
export async function findOwnTab(page: string): Promise<OwnTab | null> {
  try {
    const contexts = await browser.runtime.getContexts({ contextTypes: ['TAB'] });
    return contexts.find(({ documentUrl, tabId }) => tabId >= 0 && documentUrl?.split(/[?#]/)[0] === page) ?? null;
  } catch {
    return null;
  }
}
