import type { Session } from '@/utils/domain/session/session';
import type { Repositories } from '@/utils/store/store';

/** The sessions that are over and whose reflection still waits for the person, newest first. */
export async function waitingSessions({ sessions, reflections }: Repositories): Promise<Session[]> {
  const waiting = await reflections.waiting();
  const rows = await sessions.some(waiting.map(({ reflection }) => reflection.id));
  return rows
    .map(({ session }) => session)
    .filter(({ endedAt, deletedAt }) => endedAt !== null && deletedAt === null)
    .toSorted((a, b) => b.startedAt - a.startedAt);
}
