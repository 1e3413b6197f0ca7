import { sessionToShow } from '@/utils/background/session-to-show';
import { hashGrant, newSecret, withGrant } from '@/utils/background/tokens';
import type { Tools } from '@/utils/background/tools';
import { waitingSessions } from '@/utils/background/waiting';
import { companionTab } from '@/utils/domain/companion';
import { emptyView, mostGroups, type PanelView } from '@/utils/domain/panel-view';
import { carryOver } from '@/utils/domain/session/carry-over';
import type { Group } from '@/utils/domain/session/group';
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
      const isCompanion = from.tabId === companionTab;
      const view = await tools.store.look((repositories) => readView(repositories, tab, isCompanion, tools.now()));
      await renewByHand(tools, tab, view.session);
      return { view, trouble: null };
    } catch (error) {
      if (!(error instanceof Trouble)) throw error;
      return { view: { ...emptyView, call: callOf(tab) }, trouble: error.code };
    }
  };

const callOf = (tab: Tab | null): PanelView['call'] =>
  tab?.site ? { site: tab.site, state: tab.state, stateAt: tab.stateAt, roomHash: tab.roomHash } : null;

async function readView(
  repositories: Repositories,
  tab: Tab | null,
  isCompanion: boolean,
  now: number,
): Promise<PanelView> {
  const { sessions, warmUps, reflections, settings } = repositories;
  const row = tab?.sessionId ? await sessions.get(tab.sessionId) : null;
  const session = sessionToShow(row?.session ?? null, tab, now);
  const group = await groupInView(repositories, session, tab);
  const held = session ? await warmUps.of([session.id]) : [];
  const reflection = session ? await reflections.get(session.id) : null;
  const waiting = await waitingSessions(repositories);
  return {
    call: callOf(tab),
    session,
    group,
    sessionNumber: group ? await sessions.countOf(group.id, session?.startedAt) : 0,
    warmUp: held.toSorted((a, b) => a.plan.revision - b.plan.revision).at(-1) ?? null,
    reflection: reflection?.reflection ?? null,
    waiting: waiting.filter(({ id }) => id !== session?.id).length,
    carryOver: group ? [...(await carriedTo(repositories, group, session))] : [],
    groups: isCompanion ? await groupsToPick(repositories, group) : null,
    settings: await settings.get(),
  };
}

/** The group of the session; without one that of the room, or the one that was picked by hand. */
async function groupInView({ groups }: Repositories, session: Session | null, tab: Tab | null): Promise<Group | null> {
  if (session) return groups.get(session.groupId);
  if (tab?.groupId) return groups.get(tab.groupId);
  return tab?.roomHash ? groups.ownerOf(tab.roomHash) : null;
}

/** How many sessions back something may have been said that is still carried over. */
const sessionsBack = 10;

async function carriedTo({ sessions, reflections }: Repositories, group: Group, session: Session | null) {
  const latest = await sessions.newestOf(group.id, sessionsBack);
  const startedAt = new Map(latest.map((one) => [one.id, one.startedAt]));
  const reflected = (await reflections.some([...startedAt.keys()]))
    .filter(({ reflection }) => reflection.state === 'submitted')
    .map(({ reflection }) => ({ reflection, startedAt: startedAt.get(reflection.id) ?? 0 }));
  return carryOver(reflected, group.settled, session?.id ?? null);
}

/** The groups, those met last first. Once one is picked nobody looks at the others, and each letter of a note is a look. */
async function groupsToPick({ groups, sessions }: Repositories, picked: Group | null): Promise<Group[]> {
  if (picked) return [];
  const all = await groups.all();
  const metAt = await Promise.all(all.map(async ({ id, createdAt }) => (await sessions.newestOf(id, 1))[0]?.startedAt ?? createdAt));
  return all
    .map((group, place) => ({ group, at: metAt[place] ?? 0 }))
    .toSorted((a, b) => b.at - a.at)
    .map(({ group }) => group)
    .slice(0, mostGroups);
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
