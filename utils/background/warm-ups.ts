import { rememberShown } from '@/utils/background/remember-shown';
import type { Tools } from '@/utils/background/tools';
import { Trouble } from '@/utils/messages/answer';
import type { Handler } from '@/utils/messages/dispatch';

/**
 * Keeps the newest revision of a warm-up, and for its group which starters it has been shown. Of two with the same
 * revision the first is kept: it is the same one, said twice.
 */
export const keepWarmUp =
  (tools: Tools): Handler<'warm-up.save'> =>
  async (warmUp) => {
    const { id, sessionId, plan } = warmUp;
    const kept = await tools.store.change(async (repositories) => {
      const { sessions, warmUps } = repositories;
      const session = (await sessions.get(sessionId))?.session;
      if (!session) throw new Trouble('not-found');
      const before = await warmUps.get(id);
      if (before && before.plan.revision >= plan.revision) return before.plan.revision;
      await warmUps.put(warmUp);
      await rememberShown(repositories, session.groupId, [warmUp], tools.now());
      return plan.revision;
    });
    tools.changed();
    return { id, revision: kept };
  };
