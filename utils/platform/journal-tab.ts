import { decksHref, sessionHref } from '@/utils/journal/route';
import { browser } from '@/utils/platform/browser';
import { findOwnTab } from '@/utils/platform/own-tabs';

/** Opens the journal, or brings forward the one that is open, at a session or where it is. */
export const openJournalTab = (sessionId: string | null): Promise<void> => open(sessionId === null ? null : sessionHref(sessionId));

/** Likewise, at the decks. */
export const openDecksTab = (): Promise<void> => open(decksHref);

async function open(place: string | null): Promise<void> {
  const page = browser.runtime.getURL('journal.html');
  const url = `${page}${place ?? ''}`;
  const tab = await findOwnTab(page);
  if (!tab) {
    await browser.tabs.create({ url });
    return;
  }
  await browser.tabs.update(tab.tabId, { active: true, ...(place === null ? {} : { url }) });
  await browser.windows.update(tab.windowId, { focused: true });
}
