import { browser } from '@/utils/platform/browser';
import { decksHref, sessionHref, type JournalPlace } from '@/utils/journal/route';
import { findOwnTab } from '@/utils/platform/own-tabs';

/** Opens the journal, or brings forward the one that is open, at a session, at the decks or at its start. */
export async function openJournalTab(at: JournalPlace): Promise<void> {
  const page = browser.runtime.getURL('journal.html');
  const url = at === null ? page : `${page}${at === 'decks' ? decksHref : sessionHref(at)}`;
  const open = await findOwnTab(page);
  if (!open) {
    await browser.tabs.create({ url });
    return;
  }
  await browser.tabs.update(open.tabId, { active: true, ...(at === null ? {} : { url }) });
  await browser.windows.update(open.windowId, { focused: true });
}
