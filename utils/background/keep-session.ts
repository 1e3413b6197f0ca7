import { rememberShown } from '@/utils/background/remember-shown';
import { templateOf } from '@/utils/background/template-of';
import { createReflection } from '@/utils/domain/reflection/reflection';
import { isWorthAsking } from '@/utils/domain/session/worth-asking';
import type { EpochMs } from '@/utils/domain/units';
import type { SessionRow } from '@/utils/store/rows';
import type { Repositories } from '@/utils/store/store';

/**
 * Stores a session, and with one that has ended what its end brings: the reflection that waits for the person, if the
 * session is worth asking about, and the group's memory of the starters it was shown.
 */
export async function keepSession(repositories: Repositories, row: SessionRow, now: EpochMs): Promise<void> {
  const { sessions, warmUps, reflections } = repositories;
  const { session, isByHand } = row;
  await sessions.put(row);
  if (session.endedAt === null) return;

  const held = await warmUps.of([session.id]);
  if (isWorthAsking(session, { hasWarmUp: held.length > 0, isByHand }) && !(await reflections.has(session.id))) {
    const template = await templateOf(repositories, session);
    await reflections.put({ reflection: createReflection(session.id, now, template.id), edits: [] });
  }
  if (held.length > 0) await rememberShown(repositories, session.groupId, held, session.endedAt);
}
