import type { Tools } from '@/utils/background/tools';
import { withoutGaps } from '@/utils/background/without-gaps';
import { settle } from '@/utils/domain/session/carry-over';
import type { Group } from '@/utils/domain/session/group';
import { emptyMemory, judge } from '@/utils/domain/starters/eligible';
import type { Id } from '@/utils/domain/units';
import { Trouble } from '@/utils/messages/answer';
import type { Handler } from '@/utils/messages/dispatch';

/** Keeps what the person says of a group, field by field. */
export const changeGroup =
  (tools: Tools): Handler<'group.change'> =>
  async ({ id, ...choice }) => {
    await change(tools, id, (group) => ({ ...group, ...withoutGaps(choice) }));
    return { id };
  };

/** Keeps what the group thinks of a starter. */
export const judgeStarter =
  (tools: Tools): Handler<'starter.judge'> =>
  async ({ groupId, deckId, starterId, judgement }) => {
    await change(tools, groupId, (group) => {
      const memory = group.memory[deckId] ?? emptyMemory;
      return { ...group, memory: { ...group.memory, [deckId]: judge(memory, starterId, judgement) } };
    });
    return { groupId };
  };

/** Keeps what becomes of something that was carried over. */
export const settleCarryOver =
  (tools: Tools): Handler<'carry-over.settle'> =>
  async ({ groupId, ...settled }) => {
    await change(tools, groupId, (group) => ({ ...group, settled: [...settle(group.settled, settled)] }));
    return { groupId };
  };

async function change(tools: Tools, id: Id, alter: (group: Group) => Group): Promise<void> {
  const group = await tools.store.change(({ groups }) => groups.change(id, (known) => known && alter(known)));
  if (!group) throw new Trouble('not-found');
  tools.changed();
}
