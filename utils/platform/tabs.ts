import { browser } from '@/utils/platform/browser';

/** Whether a tab is there. */
export const isTabOpen = (tabId: number): Promise<boolean> =>
  browser.tabs.get(tabId).then(
    () => true,
    () => false,
  );
