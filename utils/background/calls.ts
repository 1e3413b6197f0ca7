import { dockFor } from '@/utils/background/dock-for';
import { keepReport, type KeptReport } from '@/utils/background/keep-report';
import { newSecret, withToken } from '@/utils/background/tokens';
import type { Tools } from '@/utils/background/tools';
import { segmentOf } from '@/utils/domain/session/segments';
import type { Report } from '@/utils/domain/session/apply-report';
import { hashRoom } from '@/utils/domain/session/room';
import { Trouble } from '@/utils/messages/answer';
import type { Handler, Parsed } from '@/utils/messages/dispatch';
import type { From } from '@/utils/messages/sender';
import type { Tab } from '@/utils/platform/desk';

/** What the store says when it cannot be asked: the call goes on, and a warm-up can be held all the same. */
const keptNothing: KeptReport = { session: null, reflection: null, isChanged: false };

/** What the call's page says: kept as sessions, and answered with what the dock is to show. */
export const reportCall =
  (tools: Tools): Handler<'call.report'> =>
  async (body, from) => {
    const report = await readReport(body);
    const token = body.hasPanel ? null : newSecret();
    let kept = keptNothing;
    let isNews = false;
    let isHolder = false;
    await tools.desk.change(from.tabId, async (tab) => {
      isHolder = holdsCall(tab, from, report);
      const before = isHolder ? tab : null;
      kept = await keepReport(tools, report, before).catch(() => keptNothing);
      if (!isHolder) return tab;
      isNews = tab?.state !== report.state || tab.visitId !== report.visitId || tab.roomHash !== report.roomHash;
      const after = nextTab(before, report, from, kept, tools.now());
      return token === null ? after : withToken(after, token);
    });
    if (isNews || kept.isChanged) tools.changed();

    const [place, words] = await Promise.all([tools.places.get(body.site), tools.words()]);
    const facts = {
      state: report.state,
      isOpen: place.isOpen,
      endedAt: kept.session?.endedAt ?? null,
      reflection: kept.reflection?.state ?? null,
      now: tools.now(),
    };
    return {
      show: isHolder ? dockFor(facts) : 'none',
      place,
      token: isHolder ? token : null,
      words: {
        open: words('dock.open'),
        close: words('dock.close'),
        resize: words('dock.resize'),
        panel: words('dock.panel'),
      },
    };
  };

/** A token for a panel that has to be made anew. */
export const giveToken =
  (tools: Tools): Handler<'call.token'> =>
  async (_body, from) => {
    const token = newSecret();
    const tab = await tools.desk.change(from.tabId, (known) =>
      known?.frameId === from.frameId ? withToken(known, token) : known,
    );
    if (tab?.frameId !== from.frameId) throw new Trouble('not-found');
    return { token };
  };

async function readReport({ visitId, site, room, state, at }: Parsed<'call.report'>): Promise<Report> {
  return { visitId, site, roomHash: room === null ? null : await hashRoom(site, room), state, at };
}

/**
 * Whether this frame is the one that holds the tab's call. No frame beside the call's may push the call aside by saying
 * that it is none; but the tab's own page says so only when there is no frame with a call in it (any more), and a frame
 * that was taken away can say nothing itself.
 */
const holdsCall = (tab: Tab | null, { frameId }: From, report: Report): boolean =>
  tab === null || tab.frameId === frameId || report.state !== 'not-a-call' || frameId === topFrameId;

/** The id that browsers give to a tab's own document. */
const topFrameId = 0;

function nextTab(tab: Tab | null, report: Report, from: From, { session }: KeptReport, now: number): Tab {
  const { visitId, site, roomHash, state, at } = report;
  const isSame = tab?.state === state && tab.visitId === visitId;
  const handId = tab?.handId ?? null;
  const isHandOpen = handId !== null && (session === null || segmentOf(session, handId)?.leftAt === null);
  return {
    tabId: from.tabId,
    frameId: from.frameId,
    site,
    roomHash,
    visitId,
    state,
    stateAt: isSame ? tab.stateAt : at,
    seenAt: now,
    sessionId: session?.id ?? tab?.sessionId ?? null,
    handId: isHandOpen ? handId : null,
    groupId: null,
    tokens: tab?.tokens ?? [],
    grants: tab?.grants ?? [],
  };
}
