import { newGroup, type Group } from '@/utils/domain/session/group';
import { beginSession } from '@/utils/domain/session/apply-report';
import { closeSegments } from '@/utils/domain/session/segments';
import type { Session } from '@/utils/domain/session/session';
import { startPlan } from '@/utils/domain/warm-up/plan';
import type { WarmUp } from '@/utils/domain/warm-up/warm-up';
import type { SessionRow } from '@/utils/store/rows';

/** A Monday afternoon. */
export const start = Date.UTC(2026, 10, 23, 14);
export const minute = 60_000;

export const idOf = (n: number): string => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;
export const roomOf = (n: number): string => String(n).padStart(32, '0');

/** Session `n` of group 900 began `n` minutes after the start, in room 1. */
export const sessionOf = (n: number, own: Partial<Session> = {}): Session => ({
  ...beginSession(
    { visitId: idOf(n), site: 'google-meet', roomHash: roomOf(1), at: start + n * minute },
    { groupId: idOf(900), zone: 'Europe/Stockholm' },
  ),
  ...own,
});

/** The same, `minutes` later. */
export const endedOf = (n: number, minutes = 30, own: Partial<Session> = {}): Session => ({
  ...closeSegments(sessionOf(n), () => true, 'left', ({ joinedAt }) => joinedAt + minutes * minute),
  ...own,
});

export const rowOf = (session: Session): SessionRow => ({ session, edits: [], isByHand: false });

export const groupOf = (n: number, own: Partial<Group> = {}): Group => ({ ...newGroup(idOf(n), roomOf(1), 7, start), ...own });

/** Eight cards of one starter each. */
export const hand = Array.from({ length: 8 }, (_, card) => [`starter-${card}`]);

/** A warm-up of five minutes, a starter a minute. */
export const warmUpOf = (n: number, session: number, startedAt = start, own: Partial<WarmUp> = {}): WarmUp => ({
  schema: 1,
  id: idOf(n),
  sessionId: idOf(session),
  plan: startPlan(
    { deckId: 'first', seed: 7, mode: 'one', hasTurns: false, appetite: 2, lengthMs: 5 * minute, paceMs: minute, revision: 0 },
    startedAt,
  ),
  isHost: true,
  hand,
  earlier: [],
  ...own,
});
