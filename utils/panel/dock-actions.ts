import type { Core } from './core';
import type { PanelActions } from './panel-state';

type DockActions = Pick<PanelActions, 'openJournal' | 'openDecks' | 'moveToOtherEdge' | 'closePanel' | 'leave'>;

/** What a person can do with the panel's place beside the call. */
export function createDockActions(core: Core): DockActions {
  const { ask } = core.surroundings;
  return {
    openJournal() {
      const sessionId = core.held().view.session?.id ?? null;
      void core.deed(() => ask('journal.open', { sessionId }));
    },
    openDecks() {
      void core.deed(() => ask('decks.open', {}));
    },
    moveToOtherEdge() {
      void core.deed(async () => {
        const { place } = await ask('dock.place', { place: {} });
        await ask('dock.place', { place: { edge: place.edge === 'left' ? 'right' : 'left' } });
      });
    },
    closePanel() {
      void core.deed(() => ask('dock.place', { place: { isOpen: false } }));
    },
    leave() {
      if (core.held().view.call) void core.deed(() => ask('dock.leave', {}));
    },
  };
}
