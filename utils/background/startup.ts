import { keepSession } from '@/utils/background/keep-session';
import type { Tools } from '@/utils/background/tools';
import { closeUnseen } from '@/utils/domain/session/apply-report';
import { isMereTrace } from '@/utils/domain/session/group';
import type { EpochMs, Ms } from '@/utils/domain/units';
import type { Repositories } from '@/utils/store/store';

/** For this long a delete can be taken back. */
const undoWithinMs: Ms = 10 * 60_000;

/**
 * The browser was started: whatever was open was cut off when it was closed.
 *
 * @param before when this run of the background began; what has been seen since belongs to tabs that are open now
 */
export async function closeWhatWasCutOff({ store, desk, now }: Tools, before: EpochMs): Promise<void> {
  await desk.clearUnseen(before);
  await store.change(async (repositories) => {
    for (const row of await repositories.sessions.open()) {
      const session = closeUnseen(row.session, before);
      if (session !== row.session) await keepSession(repositories, { ...row, session }, now());
    }
  });
}

/** Removes for good what was deleted long enough ago, with everything that belongs to it. */
export async function purgeDeleted({ store, now }: Tools): Promise<void> {
  await store.change(async (repositories) => {
    const { sessions, warmUps, reflections } = repositories;
    const gone = await sessions.deletedBefore(now() - undoWithinMs);
    const ids = gone.map(({ session }) => session.id);
    if (ids.length === 0) return;
    await warmUps.removeOf(ids);
    await reflections.remove(ids);
    await sessions.remove(ids);
    await removeForgotten(repositories, new Set(gone.map(({ session }) => session.groupId)));
  });
}

/** A group of which the person never said anything and that has no session left goes with its sessions. */
async function removeForgotten({ groups, sessions }: Repositories, ids: ReadonlySet<string>): Promise<void> {
  for (const id of ids) {
    const group = await groups.get(id);
    if (group && isMereTrace(group) && !(await sessions.hasAnyOf(id))) await groups.remove([id]);
  }
}
