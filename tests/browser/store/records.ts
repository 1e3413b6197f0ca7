import type { Group } from '@/utils/domain/session/group';
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

export const groupOf = (n: number, own: Partial<Group> = {}): Group => ({
  schema: 1,
  id: idOf(n),
  name: '',
  roomHashes: [roomOf(1)],
  seed: 7,
  cursor: 0,
  createdAt: start,
  ...own,
});

export const warmUpOf = (n: number, session: number, startedAt = start): WarmUp => ({
  schema: 1,
  id: idOf(n),
  sessionId: idOf(session),
  plan: startPlan({ deckId: 'first', seed: 7, cursor: 0, lengthMs: 5 * minute, paceMs: minute }, startedAt),
});
