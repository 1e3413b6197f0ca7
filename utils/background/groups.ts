import type { Tools } from '@/utils/background/tools';
import { Trouble } from '@/utils/messages/answer';
import type { Handler } from '@/utils/messages/dispatch';

/** Names a group. */
export const nameGroup =
  (tools: Tools): Handler<'group.name'> =>
  async ({ id, name }) => {
    const group = await tools.store.change(({ groups }) => groups.change(id, (known) => known && { ...known, name }));
    if (!group) throw new Trouble('not-found');
    tools.changed();
    return { id };
  };
