import { browser } from '@/utils/platform/browser';
import { findOwnTab } from '@/utils/platform/own-tabs';

/** Opens the journal, or brings forward the one that is open, at a session or at its start. */
export async function openJournalTab(sessionId: string | null): Promise<void> {
  const page = browser.runtime.getURL('journal.html');
  const url = sessionId === null ? page : `${page}#/session/${sessionId}`;
  const open = await findOwnTab(page);
  if (!open) {
    await browser.tabs.create({ url });
    return;
  }
  await browser.tabs.update(open.tabId, { active: true, ...(sessionId === null ? {} : { url }) });
  await browser.windows.update(open.windowId, { focused: true });
}
