import { companionTabOf } from '@/utils/background/companion';
import { keepSession } from '@/utils/background/keep-session';
import { ownerOf } from '@/utils/background/owner-of';
import type { Tools } from '@/utils/background/tools';
import { lastEditOf, withEdit } from '@/utils/domain/edits';
import { beginSession } from '@/utils/domain/session/apply-report';
import { closeSegments } from '@/utils/domain/session/segments';
import type { Id } from '@/utils/domain/units';
import { Trouble } from '@/utils/messages/answer';
import type { Handler } from '@/utils/messages/dispatch';
import type { Tab } from '@/utils/platform/desk';
import type { SessionRow } from '@/utils/store/rows';
import type { Repositories } from '@/utils/store/store';

/** Starts a session by hand, or goes on with the one that is open in the tab or its room. */
export const startSession =
  (tools: Tools): Handler<'session.start'> =>
  async ({ id, at }, from) => {
    let startedId = id;
    await tools.desk.change(from.tabId, async (known) => {
      const tab = known ?? companionTabOf(from, id, at);
      const { session } = await tools.store.change(async (repositories) => {
        const held = (await repositories.sessions.get(id)) ?? (await openIn(repositories, tab));
        const row = held ? { ...held, isByHand: true } : await begin(repositories, tools, tab, id, at);
        await repositories.sessions.put(row);
        return row;
      });
      startedId = session.id;
      return tab && { ...tab, sessionId: startedId, handId: startedId === id ? id : tab.handId };
    });
    tools.changed();
    return { id: startedId };
  };

/** Ends a session by hand, in every tab at once. */
export const finishSession =
  (tools: Tools): Handler<'session.finish'> =>
  async ({ id, at }) => {
    await tools.store.change(async (repositories) => {
      const row = await repositories.sessions.get(id);
      if (!row) throw new Trouble('not-found');
      const session = closeSegments(row.session, () => true, 'by-hand', () => at);
      if (session !== row.session || !row.isByHand) await keepSession(repositories, { ...row, session, isByHand: true }, tools.now());
    });
    tools.changed();
    return { id };
  };

/** Keeps the private note as it is now. */
export const keepNote =
  (tools: Tools): Handler<'session.note'> =>
  async ({ id, note, editorId, edit }) => {
    await changeSession(tools, id, (row) =>
      edit <= lastEditOf(row.edits, editorId)
        ? row
        : { ...row, session: { ...row.session, note }, edits: withEdit(row.edits, editorId, edit) },
    );
    return { id };
  };

/** Keeps when the usefulness round began; one begun later takes its place. */
export const beginRound =
  (tools: Tools): Handler<'session.round'> =>
  async ({ id, at }) => {
    await changeSession(tools, id, (row) =>
      at <= (row.session.roundAt ?? 0) ? row : { ...row, session: { ...row.session, roundAt: at } },
    );
    return { id };
  };

/** Deletes a session, for the time being; one that is gone for good already is as deleted as it was meant to be. */
export const deleteSession =
  (tools: Tools): Handler<'session.delete'> =>
  async ({ id, at }) => {
    await tools.store.change(({ sessions }) =>
      sessions.change(id, (row) =>
        row && { ...row, session: { ...row.session, deletedAt: row.session.deletedAt ?? at } },
      ),
    );
    tools.changed();
    return { id };
  };

/** Takes a delete back. */
export const restoreSession =
  (tools: Tools): Handler<'session.restore'> =>
  async ({ id }) => {
    await changeSession(tools, id, (row) => ({ ...row, session: { ...row.session, deletedAt: null } }));
    return { id };
  };

async function changeSession(tools: Tools, id: Id, change: (row: SessionRow) => SessionRow): Promise<void> {
  const kept = await tools.store.change(({ sessions }) => sessions.change(id, (row) => row && change(row)));
  if (!kept) throw new Trouble('not-found');
  tools.changed();
}

/** The session that is going on in the tab, or in its room. */
async function openIn({ sessions }: Repositories, tab: Tab | null): Promise<SessionRow | null> {
  const inTab = tab?.sessionId ? await sessions.get(tab.sessionId) : null;
  const inRoom = tab?.roomHash ? await sessions.newestInRoom(tab.roomHash) : null;
  return [inTab, inRoom].find((row) => row?.session.endedAt === null && row.session.deletedAt === null) ?? null;
}

async function begin(
  repositories: Repositories,
  tools: Tools,
  tab: Tab | null,
  id: Id,
  at: number,
): Promise<SessionRow> {
  const visit = { visitId: id, site: tab?.site ?? null, roomHash: tab?.roomHash ?? null, at };
  const picked = tab?.groupId ? await repositories.groups.get(tab.groupId) : null;
  const group = picked ?? (await ownerOf(repositories, visit, tools));
  return {
    session: beginSession(visit, { groupId: group.id, zone: tools.zone() }),
    edits: [],
    isByHand: true,
  };
}
