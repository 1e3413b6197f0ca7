import type { Id } from '@/utils/domain/units';
import type { Judged } from './held';

/** What is kept, each under a key of its own. */
export const keyOf = {
  settings: 'settings',
  answers: (sessionId: Id): string => `answers ${sessionId}`,
  note: (sessionId: Id): string => `note ${sessionId}`,
  group: (groupId: Id): string => `group ${groupId}`,
  starter: ({ groupId, deckId, starterId }: Omit<Judged, 'judgement'>): string => `starter ${groupId} ${deckId} ${starterId}`,
  warmUp: (id: Id): string => `warm-up ${id}`,
} as const;
