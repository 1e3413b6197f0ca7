import type { Tools } from '@/utils/background/tools';
import type { Plan } from '@/utils/domain/warm-up/plan';
import { firstUnshown } from '@/utils/domain/warm-up/shown';
import { Trouble } from '@/utils/messages/answer';
import type { Handler } from '@/utils/messages/dispatch';
import type { Repositories } from '@/utils/store/store';

/** Keeps the newest revision of a warm-up's plan, and for its group which starters it has been shown. */
export const keepWarmUp =
  (tools: Tools): Handler<'warm-up.save'> =>
  async ({ id, sessionId, plan }) => {
    const now = tools.now();
    const kept = await tools.store.change(async (repositories) => {
      const { sessions, warmUps } = repositories;
      const session = (await sessions.get(sessionId))?.session;
      if (!session) throw new Trouble('not-found');
      const before = await warmUps.get(id);
      if (before && before.plan.revision >= plan.revision) return before.plan.revision;
      await warmUps.put({ schema: 1, id, sessionId, plan });
      // Starters that came up by themselves since the revision before are told by that revision alone: a step back
      // leaves no trace of them in the next.
      const shown = [before && firstUnshown(before.plan, plan.anchorAt), firstUnshown(plan, now)];
      await remember(repositories, session.groupId, plan, shown);
      return plan.revision;
    });
    tools.changed();
    return { id, revision: kept };
  };

/** A plan that somebody else made follows their group's order; its positions mean nothing in ours. */
async function remember(
  { groups }: Repositories,
  groupId: string,
  plan: Plan,
  shown: readonly (number | null)[],
): Promise<void> {
  await groups.change(groupId, (group) => {
    if (group?.seed !== plan.seed) return null;
    const cursor = Math.max(group.cursor, ...shown.map((position) => position ?? 0));
    return cursor === group.cursor ? group : { ...group, cursor };
  });
}
