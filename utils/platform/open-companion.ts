import { browser } from '@/utils/platform/browser';
import { findOwnTab } from '@/utils/platform/own-tabs';

/** As wide and as high as a panel needs to be beside a call, in px. */
const windowSize = { width: 400, height: 720 } as const;

/** What there is of Chromium's side panel. The polyfill's types do not know it. */
interface SidePanel {
  open(place: { readonly windowId: number }): Promise<void>;
}

/**
 * Opens the companion in the browser's own side panel or sidebar, and where there is none in a small window.
 *
 * To be called in the very handler of a click: Firefox forgets the click at the first promise that is waited for, Chromium
 * soon after (developer.mozilla.org, "User actions"; measured in Chromium 156, where the constant for the window in front
 * serves as well as its id).
 */
export async function openCompanion(): Promise<void> {
  const { sidePanel } = browser as { readonly sidePanel?: SidePanel };
  const sidebar = browser.sidebarAction as typeof browser.sidebarAction | undefined;
  try {
    if (sidePanel) await sidePanel.open({ windowId: browser.windows.WINDOW_ID_CURRENT });
    else if (sidebar) await sidebar.open();
    else await openCompanionWindow();
  } catch {
    await openCompanionWindow();
  }
}

/** Opens the companion in a small window, or brings forward the one that is open. */
export async function openCompanionWindow(): Promise<void> {
  const url = browser.runtime.getURL('companion.html');
  const open = await findOwnTab(url);
  if (open) await browser.windows.update(open.windowId, { focused: true });
  else await browser.windows.create({ type: 'popup', url, ...windowSize });
}
