import type { Tools } from '@/utils/background/tools';
import { companionTab } from '@/utils/domain/companion';
import type { EpochMs, Id } from '@/utils/domain/units';
import type { Handler } from '@/utils/messages/dispatch';
import type { From } from '@/utils/messages/sender';
import type { Tab } from '@/utils/platform/desk';

/** What is known of a companion that nothing is known of yet; `null` for everybody else. */
export const companionTabOf = (from: From, visitId: Id, now: EpochMs): Tab | null =>
  from.tabId === companionTab
    ? {
        tabId: companionTab,
        frameId: 0,
        site: null,
        roomHash: null,
        visitId,
        state: 'unknown',
        stateAt: now,
        seenAt: now,
        sessionId: null,
        handId: null,
        groupId: null,
        tokens: [],
        grants: [],
      }
    : null;

/** Keeps whose call the companion stands beside. The session that ended there is let go of; one going on is not. */
export const pickCompanion =
  (tools: Tools): Handler<'companion.pick'> =>
  async ({ groupId }, from) => {
    await tools.desk.change(from.tabId, async (known) => {
      const tab = known ?? companionTabOf(from, crypto.randomUUID(), tools.now());
      if (!tab || from.tabId !== companionTab) return tab;
      const { sessionId } = tab;
      const row = sessionId === null ? null : await tools.store.look(({ sessions }) => sessions.get(sessionId));
      const isGoingOn = row?.session.endedAt === null && row.session.deletedAt === null;
      return isGoingOn ? tab : { ...tab, sessionId: null, handId: null, groupId };
    });
    tools.changed();
    return {};
  };
