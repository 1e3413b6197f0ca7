import type { Id } from '@/utils/domain/units';

/** What is kept, each under a key of its own. */
export const keyOf = {
  settings: 'settings',
  answers: (sessionId: Id): string => `answers ${sessionId}`,
  note: (sessionId: Id): string => `note ${sessionId}`,
  group: (groupId: Id): string => `group ${groupId}`,
  warmUp: (id: Id): string => `warm-up ${id}`,
} as const;
