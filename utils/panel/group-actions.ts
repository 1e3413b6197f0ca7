import type { GroupChoice } from '@/utils/domain/session/group';
import type { Id } from '@/utils/domain/units';
import { Turns } from '@/utils/messages/turns';
import type { Core } from './core';
import { keyOf } from './keys';
import type { PanelActions } from './panel-state';

type GroupActions = Pick<PanelActions, 'changeGroup' | 'pickGroup' | 'settle' | 'openPage'>;

/** Says something of a group here and now, and keeps it as soon as that can be. */
export type ChangeGroup = (id: Id, choice: Partial<GroupChoice>) => void;

export function createGroupChange(core: Core): ChangeGroup {
  const turns = new Turns<Id>();
  return (id, choice) => {
    const { ownGroup } = core.held();
    const all = { ...(ownGroup?.id === id ? ownGroup.choice : {}), ...choice };
    core.set({ ownGroup: { id, choice: all } });
    // These carry no number: of two, the one sent last must be the one that stays.
    const save = (): Promise<unknown> => core.surroundings.ask('group.change', { id, ...all });
    core.keeping.keep(keyOf.group(id), () => turns.take(id, save));
  };
}

/** What a person can say of a group, and where they go to say it. */
export function createGroupActions(core: Core, change: ChangeGroup): GroupActions {
  const { ask } = core.surroundings;
  return {
    changeGroup(choice) {
      const { group } = core.held().view;
      if (group) change(group.id, choice);
    },
    pickGroup(groupId) {
      void core.deed(async () => {
        await ask('companion.pick', { groupId });
        await core.look();
      });
    },
    settle({ sessionId, questionId }, verdict) {
      const { group, session } = core.held().view;
      if (!group) return;
      const inSessionId = session?.id ?? sessionId;
      void core.deed(async () => {
        await ask('carry-over.settle', { groupId: group.id, sessionId, questionId, verdict, inSessionId });
        await core.look();
      });
    },
    openPage: (page) => core.set({ wish: { ...core.held().wish, page } }),
  };
}
