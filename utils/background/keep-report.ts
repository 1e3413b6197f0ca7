import { keepSession } from '@/utils/background/keep-session';
import { ownerOf } from '@/utils/background/owner-of';
import type { Tools } from '@/utils/background/tools';
import { isOngoing, isOver } from '@/utils/domain/call/call-state';
import type { Reflection } from '@/utils/domain/reflection/reflection';
import { applyReport, takesUp, type Report } from '@/utils/domain/session/apply-report';
import { closeSegments, sawSegment, segmentOf } from '@/utils/domain/session/segments';
import type { Segment, Session } from '@/utils/domain/session/session';
import type { Tab } from '@/utils/platform/desk';
import type { SessionRow } from '@/utils/store/rows';
import type { Repositories } from '@/utils/store/store';

/** What came of a report. */
export interface KeptReport {
  /** The tab's session: the one going on, or the one that ended here last. */
  readonly session: Session | null;
  readonly reflection: Reflection | null;
  /** A session began, went on, or ended; a mere sign of life does not count. */
  readonly isChanged: boolean;
}

/** Keeps what a report says of the sessions. @throws Trouble */
export function keepReport(tools: Tools, report: Report, tab: Tab | null): Promise<KeptReport> {
  const now = tools.now();
  return tools.store.change(async (repositories) => {
    const { sessions, reflections } = repositories;
    await closeVisitBefore(repositories, report, tab, now);
    const own = await sessions.bySegment(report.visitId);
    const before = own ?? (isOngoing(report.state) ? await sessionToJoin(repositories, report, tab) : null);
    const after = await apply(repositories, report, before, tab, tools);
    if (after && after.session !== before?.session) await keepSession(repositories, after, now);

    const hand = await followByHand(repositories, report, tab, now);
    const row = hand ?? after ?? (tab?.sessionId ? await sessions.get(tab.sessionId) : null);
    const kept = row?.session.deletedAt === null ? row.session : null;
    return {
      session: kept,
      reflection: (kept && (await reflections.get(kept.id))?.reflection) ?? null,
      isChanged: !isSameStretch(before?.session, after?.session) || (hand?.session.endedAt ?? null) !== null,
    };
  });
}

/** A tab holds one visit at a time: where another is heard of, the one before has ended, even if nobody could say so. */
async function closeVisitBefore(
  repositories: Repositories,
  report: Report,
  tab: Tab | null,
  now: number,
): Promise<void> {
  if (!tab || tab.visitId === report.visitId) return;
  const row = await repositories.sessions.bySegment(tab.visitId);
  if (!row) return;
  // A page that lives on says so at once; of a page that was loaded anew only the last sign of life is known.
  const endedAt = ({ seenAt }: Segment): number => (report.state === 'not-a-call' ? Math.max(seenAt, report.at) : seenAt);
  const session = closeSegments(row.session, ({ id }) => id === tab.visitId, 'left', endedAt);
  if (session !== row.session) await keepSession(repositories, { ...row, session }, now);
}

/** The session that a visit not heard of before goes on with. */
async function sessionToJoin(
  { sessions }: Repositories,
  report: Report,
  tab: Tab | null,
): Promise<SessionRow | null> {
  const handId = tab?.handId;
  const byHand = handId ? await sessions.bySegment(handId) : null;
  if (byHand && handId && takesHand(byHand.session, report, handId)) return byHand;
  const inRoom = report.roomHash === null ? null : await sessions.newestInRoom(report.roomHash);
  return inRoom && takesUp(inRoom.session, report) ? inRoom : null;
}

/** What was begun by hand before the page's room was known goes on too. */
const takesHand = (session: Session, report: Report, handId: string): boolean =>
  takesUp(session, report) ||
  (session.roomHash === null && session.deletedAt === null && segmentOf(session, handId)?.leftAt === null);

async function apply(
  repositories: Repositories,
  report: Report,
  before: SessionRow | null,
  tab: Tab | null,
  tools: Tools,
): Promise<SessionRow | null> {
  if (!before && !isOngoing(report.state)) return null;
  const groupId = before?.session.groupId ?? (await ownerOf(repositories, report, tools)).id;
  const session = applyReport(before?.session ?? null, report, { groupId, zone: tools.zone() }, tab?.handId ?? null);
  return session && { edits: [], isByHand: false, ...before, session };
}

/**
 * What a report means for a stretch that was begun by hand in the same tab and that no visit has taken the place of: the
 * page lives, so it goes on; the page says the call is over, or leads elsewhere, so it ends.
 */
async function followByHand(
  repositories: Repositories,
  report: Report,
  tab: Tab | null,
  now: number,
): Promise<SessionRow | null> {
  const handId = tab?.handId;
  const row = handId ? await repositories.sessions.bySegment(handId) : null;
  if (!handId || !row || segmentOf(row.session, handId)?.leftAt !== null) return null;
  const hasGone = report.state === 'not-a-call' && tab.state !== 'not-a-call';
  const session =
    isOver(report.state) || hasGone
      ? closeSegments(row.session, ({ id }) => id === handId, hasGone ? 'left' : overAs(report.state), () => report.at)
      : sawSegment(row.session, handId, report.at);
  const followed = { ...row, session };
  if (session !== row.session) await keepSession(repositories, followed, now);
  return followed;
}

const overAs = (state: Report['state']): 'left' | 'removed' | 'ended' =>
  state === 'removed' || state === 'ended' ? state : 'left';

const isSameStretch = (before: Session | undefined, after: Session | undefined): boolean =>
  before?.endedAt === after?.endedAt && before?.segments.length === after?.segments.length;
