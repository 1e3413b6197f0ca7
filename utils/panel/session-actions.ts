import { noWish } from '@/utils/domain/moment';
import type { EpochMs, Id } from '@/utils/domain/units';
import { Trouble } from '@/utils/messages/answer';
import type { Core } from './core';
import { keyOf } from './keys';
import type { PanelActions } from './panel-state';

/** Starts sessions by hand for whatever needs one. */
export interface SessionStarter {
  /**
   * The id under which a session is stored, which is started first if it has to be.
   *
   * @param startsAt `null` for a session that is there already
   * @throws Trouble
   */
  idOf(id: Id, startsAt: EpochMs | null): Promise<Id>;
  /** When the session was started here; `null` for one that was there already. */
  startOf(id: Id): EpochMs | null;
  /** The same, as long as it could not be stored. */
  unstoredStartOf(id: Id): EpochMs | null;
}

/** Starts each session once, however often and by whom it is needed. */
export function createSessionStarter(core: Core): SessionStarter {
  const starts = new Map<Id, { readonly at: EpochMs; storedAs: Id | null }>();
  return {
    startOf: (id) => starts.get(id)?.at ?? null,
    unstoredStartOf: (id) => (starts.get(id)?.storedAs === null ? (starts.get(id)?.at ?? null) : null),
    async idOf(id, startsAt) {
      if (startsAt === null) return id;
      const start = starts.get(id) ?? { at: startsAt, storedAs: null };
      starts.set(id, start);
      start.storedAs ??= (await core.surroundings.ask('session.start', { id, at: start.at })).id;
      const { storedAs } = start;
      const { ownWarmUp } = core.held();
      if (ownWarmUp?.sessionId === id && storedAs !== id) {
        starts.set(storedAs, start);
        core.set({ ownWarmUp: { ...ownWarmUp, sessionId: storedAs } });
      }
      return storedAs;
    },
  };
}

type SessionActions = Pick<
  PanelActions,
  | 'writeNote'
  | 'startSession'
  | 'finishSession'
  | 'reflectNow'
  | 'leaveForm'
  | 'answer'
  | 'closeReflection'
  | 'done'
  | 'startRound'
  | 'leaveRound'
>;

/** What belongs to others and goes with what is done here. */
export interface Besides {
  readonly endWarmUp: () => void;
  readonly closePanel: () => void;
  readonly pickGroup: (id: null) => void;
}

/** What a person can do with a session and their reflection on it. */
export function createSessionActions(core: Core, sessions: SessionStarter, besides: Besides): SessionActions {
  const { ask, clock, newId } = core.surroundings;
  const begin = (): Promise<Id> => sessions.idOf(newId(), clock.now());
  const finish = async (id: Id): Promise<void> => {
    await ask('session.finish', { id, at: clock.now() });
    await core.look();
  };
  const beginForm = async (id: Id): Promise<void> => {
    await ask('reflection.close', { id, state: 'open', at: clock.now() });
    await core.look();
  };
  const openForm = (): void => core.set({ wish: { ...noWish, isReflecting: true } });

  return {
    writeNote(note) {
      const { session } = core.held().view;
      if (!session) return;
      // A note that is emptied again does not lead back to before the meeting.
      core.set({ wish: { ...core.held().wish, hasSkippedWarmUp: true } });
      core.keeping.note.type(session.id, note);
    },

    startSession() {
      void core.deed(async () => {
        await begin();
        await core.look();
      });
    },
    finishSession() {
      const session = core.openSession();
      besides.endWarmUp();
      if (!session) {
        core.set({ ownWarmUp: null, wish: noWish });
        return;
      }
      openForm();
      void core.deed(() => finish(session.id));
    },
    reflectNow() {
      const { session, reflection } = core.held().view;
      if (session) {
        openForm();
        // Which form it is depends on the day, and the background knows the day.
        if (!reflection) void core.deed(() => beginForm(session.id));
        return;
      }
      void core.deed(async () => {
        await finish(await begin());
        openForm();
      });
    },
    leaveForm: () => core.set({ wish: noWish }),
    answer(answers) {
      const { session } = core.held().view;
      if (session) core.keeping.answers.type(session.id, answers);
    },
    closeReflection(state) {
      const { session } = core.held().view;
      if (!session) return;
      void core.deed(async () => {
        const { answers, stateOf } = core.keeping;
        const draft = answers.held();
        // Where it could not be kept before, it is tried once more before saying so.
        if (draft && stateOf(keyOf.answers(draft.id)) !== 'saved') answers.restore(draft);
        await kept(core, keyOf.answers(session.id));
        await ask('reflection.close', { id: session.id, state, at: clock.now() });
        await core.look();
        core.set({ wish: { ...noWish, hasJustClosed: true } });
      });
    },
    done() {
      core.set({ wish: noWish });
      // A companion has nowhere to go but to the next call.
      if (core.held().view.groups === null) besides.closePanel();
      else besides.pickGroup(null);
    },
    startRound() {
      const session = core.openSession();
      if (!session) return;
      core.set({ wish: { ...core.held().wish, hasLeftRound: false } });
      void core.deed(async () => {
        await ask('session.round', { id: session.id, at: clock.now() });
        core.say('panel.say.round');
        await core.look();
      });
    },
    leaveRound: () => core.set({ wish: { ...core.held().wish, hasLeftRound: true } }),
  };
}

/** Waits until what was typed is stored. @throws Trouble that stands in the way. */
function kept(core: Core, key: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const look = (): boolean => {
      const state = core.keeping.stateOf(key);
      if (state === 'saving') return false;
      if (state === 'saved') resolve();
      else reject(new Trouble(state));
      return true;
    };
    if (look()) return;
    const stop = core.subscribe(() => {
      if (look()) stop();
    });
  });
}
