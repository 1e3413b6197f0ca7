import { templateAt } from '@/utils/domain/reflection/template-at';
import type { Template } from '@/utils/domain/reflection/template';
import type { Session } from '@/utils/domain/session/session';
import type { Repositories } from '@/utils/store/store';

/** What is asked after a session, by its place in the series of its group. */
export async function templateOf({ groups, sessions }: Repositories, { groupId, startedAt }: Session): Promise<Template> {
  const series = (await groups.get(groupId))?.series ?? null;
  return templateAt(series, await sessions.countOf(groupId, startedAt));
}
