import { browser } from '@/utils/platform/browser';

/** Opens the journal, or brings forward the one that is open, at a session or at its start. */
export async function openJournalTab(sessionId: string | null): Promise<void> {
  const page = browser.runtime.getURL('journal.html');
  const url = sessionId === null ? page : `${page}#/session/${sessionId}`;
  const open = await findTab(page);
  if (!open) {
    await browser.tabs.create({ url });
    return;
  }
  await browser.tabs.update(open.tabId, { active: true, ...(sessionId === null ? {} : { url }) });
  await browser.windows.update(open.windowId, { focused: true });
}

/** The browser tells an extension of its own pages without any permission; one that cannot opens a second tab. */
async function findTab(page: string): Promise<{ readonly tabId: number; readonly windowId: number } | null> {
  try {
    const contexts = await browser.runtime.getContexts({ contextTypes: ['TAB'] });
    const isJournal = ({ documentUrl, tabId }: (typeof contexts)[number]): boolean =>
      tabId >= 0 && documentUrl?.split(/[?#]/)[0] === page;
    return contexts.find(isJournal) ?? null;
  } catch {
    return null;
  }
}
