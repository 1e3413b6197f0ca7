import { Turns } from '@/utils/messages/turns';
import type { Core } from './core';
import { keyOf } from './keys';
import type { PanelActions } from './panel-state';

type GroupActions = Pick<PanelActions, 'changeGroup' | 'pickGroup' | 'settle' | 'openPage'>;

/** What a person can say of a group, and where they go to say it. */
export function createGroupActions(core: Core): GroupActions {
  const { ask } = core.surroundings;
  const turns = new Turns<string>();
  return {
    changeGroup(choice) {
      const { group } = core.held().view;
      if (!group) return;
      const { ownGroup } = core.held();
      const all = { ...(ownGroup?.id === group.id ? ownGroup.choice : {}), ...choice };
      core.set({ ownGroup: { id: group.id, choice: all } });
      // These carry no number: of two, the one sent last must be the one that stays.
      const save = (): Promise<unknown> => ask('group.change', { id: group.id, ...all });
      core.keeping.keep(keyOf.group(group.id), () => turns.take(group.id, save));
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
