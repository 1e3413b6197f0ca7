import { keepSession } from '@/utils/background/keep-session';
import type { Tools } from '@/utils/background/tools';
import { companionTab } from '@/utils/domain/companion';
import { closeSegments } from '@/utils/domain/session/segments';

/**
 * A tab was closed: what went on in it has ended, and nothing more needs to be known of it.
 *
 * @param ending `browser-closed` if nobody said so at the time; it then ended when it was seen last
 */
export async function forgetTab(
  tools: Tools,
  tabId: number,
  ending: 'tab-closed' | 'browser-closed' = 'tab-closed',
): Promise<void> {
  let isKnown = false;
  await tools.desk.change(tabId, async (tab) => {
    if (!tab) return null;
    isKnown = true;
    const stretches = [tab.visitId, tab.handId].filter((id) => id !== null);
    const now = tools.now();
    await tools.store
      .change(async (repositories) => {
        for (const id of stretches) {
          const row = await repositories.sessions.bySegment(id);
          if (!row) continue;
          const session = closeSegments(
            row.session,
            (segment) => segment.id === id,
            ending,
            ({ seenAt }) => (ending === 'tab-closed' ? now : seenAt),
          );
          if (session !== row.session) await keepSession(repositories, { ...row, session }, now);
        }
      })
      // What could not be closed now is closed at the browser's next start.
      .catch(() => {});
    return null;
  });
  if (isKnown) tools.changed();
}

/**
 * Forgets the tabs that were closed while nobody listened: the browser was killed, or the extension was switched off. A
 * reload of the extension leaves the tabs, and what is known of them, as they are.
 *
 * The companion has no tab that could be lost: whoever closes it in the middle of a call may open it again.
 */
export async function forgetLostTabs(tools: Tools): Promise<void> {
  for (const { tabId } of await tools.desk.all()) {
    if (tabId !== companionTab && !(await tools.isTabOpen(tabId))) await forgetTab(tools, tabId, 'browser-closed');
  }
}
