import { codeOf } from '@/utils/messages/answer';
import { createChatActions } from './chat-actions';
import { followChatLanguage } from './chat-language';
import { createCore, type Core } from './core';
import { createDeckKeeper } from './deck-keeper';
import { createDockActions } from './dock-actions';
import { createGroupActions, createGroupChange } from './group-actions';
import { createJoinActions } from './join-actions';
import { watchLife } from './life-watch';
import type { PanelActions, PanelState } from './panel-state';
import { createSessionActions, createSessionStarter } from './session-actions';
import type { Stash } from './stash';
import { leaveAtRest, leaveNote, takeUp, type Estate } from './succession';
import type { Surroundings } from './surroundings';
import { createHold, createWarmUpActions } from './warm-up-actions';

/**
 * With what a panel comes in: the dock's one-time token, what its predecessor left, or nothing. A companion is a page that
 * only the browser can have put where it is, and so needs nothing to show.
 */
export type Entry = { readonly token: string } | { readonly stash: Stash } | 'own-page' | null;

/** The panel without its drawing. */
export interface Panel {
  state(): PanelState;
  subscribe(listener: () => void): () => void;
  readonly actions: PanelActions;
  /** Earns the right to ask, and looks. Without one the panel stays inert and asks nothing. */
  enter(entry: Entry): Promise<void>;
  /** Something is not what it was. */
  lookAgain(): void;
  setVisible(isVisible: boolean): void;
  /** The call's page took the keyboard while the person was typing; or they have it back. */
  setKeyboardTaken(isTaken: boolean): void;
}

/** A panel over its surroundings; it is nothing before it has entered. */
export function createPanel(surroundings: Surroundings): Panel {
  const core = createCore(surroundings);
  let hasEntered = false;
  const sessions = createSessionStarter(core);
  const decks = createDeckKeeper(core);
  const dock = createDockActions(core);
  const hold = createHold(core, sessions);
  const warmUp = createWarmUpActions(core, sessions, hold);
  const changeGroup = createGroupChange(core);
  const group = createGroupActions(core, changeGroup);
  const actions: PanelActions = {
    ...dock,
    ...warmUp,
    ...group,
    ...createJoinActions(core, sessions, hold),
    ...createChatActions(core),
    ...createSessionActions(core, sessions, {
      endWarmUp: () => warmUp.change('end'),
      closePanel: dock.closePanel,
      pickGroup: group.pickGroup,
    }),
    tryAgain: core.retry,
    copyWords() {
      // Words that were typed here count even where the session they belong to cannot be seen any more.
      const { answers, note } = core.state();
      const { keeping } = core;
      const typed = [keeping.note.held()?.content ?? note, ...Object.values(keeping.answers.held()?.content ?? answers)];
      const words = typed.filter((word) => typeof word === 'string' && word !== '');
      core.say(surroundings.copy(words.join('\n\n')) ? 'panel.say.copied' : 'panel.say.not-copied');
    },
    reloadPanel: () => leaveNote(core, sessions),
    dismissNotice: () => core.set({ hasHealed: false, keyboardTakenIn: null, understood: core.state().trouble }),
  };

  return {
    state: core.state,
    subscribe: core.subscribe,
    actions,
    async enter(entry) {
      if (!(await admit(core, entry, { hold, changeGroup }))) return;
      hasEntered = true;
      watchLife(surroundings, {
        onDead: () => core.set({ deedTrouble: 'extension-updated', understood: null }),
        onBack: () => leaveAtRest(core, sessions),
      });
      // The group's own deck is asked for when the group is known; until then, and if that fails, the first one serves.
      decks.follow();
      await Promise.all([core.look(), decks.refresh()]);
      followChatLanguage(core);
    },
    lookAgain() {
      if (!hasEntered) return;
      void core.look();
      void decks.refresh();
    },
    setVisible: core.setVisible,
    setKeyboardTaken: (isTaken) => core.set({ keyboardTakenIn: isTaken ? core.state().moment : null }),
  };
}

/** @returns whether the panel may ask. */
async function admit(core: Core, entry: Entry, estate: Estate): Promise<boolean> {
  const { ask, keyring } = core.surroundings;
  if (entry === 'own-page') return true;
  if (entry && 'stash' in entry) {
    keyring.grant = entry.stash.grant;
    takeUp(core, entry.stash, estate);
    return true;
  }
  if (!entry) {
    core.set({ stage: 'inert' });
    return false;
  }
  try {
    keyring.grant = (await ask('panel.hello', { token: entry.token })).grant;
    return true;
  } catch (error) {
    core.set({ stage: 'inert', deedTrouble: codeOf(error) });
    return false;
  }
}
