import { sessionToShow } from '@/utils/background/session-to-show';
import { hashGrant, newSecret, withGrant } from '@/utils/background/tokens';
import type { Tools } from '@/utils/background/tools';
import { waitingSessions } from '@/utils/background/waiting';
import { emptyView, type PanelView } from '@/utils/domain/panel-view';
import { sawSegment, segmentOf } from '@/utils/domain/session/segments';
import type { Session } from '@/utils/domain/session/session';
import type { Ms } from '@/utils/domain/units';
import { Trouble } from '@/utils/messages/answer';
import type { Handler } from '@/utils/messages/dispatch';
import type { Tab } from '@/utils/platform/desk';
import type { Repositories } from '@/utils/store/store';

/** How old a sign of life may become before a look renews it. */
const signOfLifeMs: Ms = 60_000;

/** Lets in a panel that shows a token made for its tab. */
export const greetPanel =
  (tools: Tools): Handler<'panel.hello'> =>
  async ({ token }, from) => {
    const grant = newSecret();
    const grantHash = await hashGrant(grant);
    let isLetIn = false;
    await tools.desk.change(from.tabId, (tab) => {
      const granted = tab && withGrant(tab, token, from.frameKey, grantHash);
      isLetIn = granted !== null;
      return granted ?? tab;
    });
    if (!isLetIn) throw new Trouble('not-allowed');
    return { grant };
  };

/** Whether a panel in this tab was given this grant. */
export const isGranted =
  (tools: Tools) =>
  async (tabId: number, grant: string): Promise<boolean> => {
    const tab = await tools.desk.get(tabId);
    return tab?.grants.includes(await hashGrant(grant)) ?? false;
  };

/** All that the panel shows. Where the store says nothing, the panel still knows which call it stands beside. */
export const lookAtTab =
  (tools: Tools): Handler<'panel.look'> =>
  async (_body, from) => {
    const tab = await tools.desk.get(from.tabId);
    try {
      const view = await tools.store.look((repositories) => readView(repositories, tab, tools.now()));
      await renewByHand(tools, tab, view.session);
      return { view, trouble: null };
    } catch (error) {
      if (!(error instanceof Trouble)) throw error;
      return { view: { ...emptyView, call: callOf(tab) }, trouble: error.code };
    }
  };

const callOf = (tab: Tab | null): PanelView['call'] =>
  tab && { site: tab.site, state: tab.state, stateAt: tab.stateAt, hasRoom: tab.roomHash !== null };

async function readView(repositories: Repositories, tab: Tab | null, now: number): Promise<PanelView> {
  const { sessions, groups, warmUps, reflections, settings } = repositories;
  const row = tab?.sessionId ? await sessions.get(tab.sessionId) : null;
  const session = sessionToShow(row?.session ?? null, tab, now);
  const group = session
    ? await groups.get(session.groupId)
    : tab?.roomHash
      ? await groups.ownerOf(tab.roomHash)
      : null;
  const held = session ? await warmUps.of([session.id]) : [];
  const reflection = session ? await reflections.get(session.id) : null;
  const waiting = await waitingSessions(repositories);
  return {
    call: callOf(tab),
    session,
    group,
    sessionNumber: group ? await sessions.countOf(group.id) : 0,
    warmUp: held.at(-1) ?? null,
    reflection: reflection?.reflection ?? null,
    waiting: waiting.filter(({ id }) => id !== session?.id).length,
    settings: await settings.get(),
  };
}

/**
 * A stretch begun by hand has no page that reports it. The panel that looks at it is its sign of life, so that it is not
 * found to have ended at its very start when the browser is closed without a word.
 */
async function renewByHand(tools: Tools, tab: Tab | null, session: Session | null): Promise<void> {
  const now = tools.now();
  const handId = tab?.handId;
  const stretch = handId && session && segmentOf(session, handId);
  if (!stretch || stretch.leftAt !== null || now - stretch.seenAt < signOfLifeMs) return;
  await tools.store.change(({ sessions }) =>
    sessions.change(session.id, (row) => row && { ...row, session: sawSegment(row.session, handId, now) }),
  );
}
