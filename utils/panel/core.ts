import type { Session } from '@/utils/domain/session/session';
import type { Id, Ms } from '@/utils/domain/units';
import { shownBy, type WarmUp } from '@/utils/domain/warm-up/warm-up';
import { codeOf, isPassing, type TroubleCode } from '@/utils/messages/answer';
import type { MessageKey, Values } from '@/utils/i18n/words';
import { oneAtATime } from '@/utils/messages/one-at-a-time';
import { remarkBetween, type Look } from './announcements';
import { createPeek } from './peek';
import { ownChoicesAt, withoutChoices } from './choices';
import { heldAtFirst, stateOf, withCallAlone, withOwn, withView, type Held } from './held';
import { createKeeping, type Keeping } from './keeping';
import type { PanelState } from './panel-state';
import type { Surroundings } from './surroundings';
import { createTicker } from './ticker';
import { soundsBetween } from './tones';
import { warmUpThatHolds } from './warm-up-holder';

/** What a panel holds, and the few ways in which it changes; what a person can do is built on these. */
export interface Core {
  readonly surroundings: Surroundings;
  readonly keeping: Keeping;
  held(): Held;
  /** The warm-up that holds, the panel's own or the stored one. */
  warmUp(): WarmUp | null;
  /** The session that is going on. */
  openSession(): Session | null;
  state(): PanelState;
  /** Changes what is held, and tells everybody. */
  set(patch: Partial<Held>): void;
  subscribe(listener: () => void): () => void;
  /** Looks anew at what the background has; looks asked for meanwhile become one more. */
  look(): Promise<void>;
  /** Does something once; what goes wrong becomes the trouble that is shown. @returns whether it went well. */
  deed(work: () => Promise<unknown>): Promise<boolean>;
  /** Tries everything again that did not go well. */
  retry(): void;
  say(key: MessageKey, values?: Values): void;
  setVisible(isVisible: boolean): void;
}

/** A look that could not be had is tried again by itself after this time. */
const lookAgainMs: Ms = 10_000;

/** What a panel holds, over its surroundings: nothing yet, and nobody has been asked. */
export function createCore(surroundings: Surroundings): Core {
  const { ask, clock } = surroundings;
  let held = heldAtFirst;
  let isVisible = true;
  const listeners = new Set<() => void>();

  const warmUpNow = (): WarmUp | null => warmUpThatHolds(held.ownWarmUp, held.view);
  const tell = (): void => {
    remark();
    ticker.follow({ plan: warmUpNow()?.plan ?? null, ...held.view }, isVisible);
    for (const listener of listeners) listener();
  };
  const set = (patch: Partial<Held>): void => {
    held = { ...held, ...patch };
    tell();
  };
  const ticker = createTicker(clock, tell);
  const keeping = createKeeping(surroundings, tell);

  const peek = createPeek();
  const shownSoFar = (): readonly Id[] => {
    const warmUp = warmUpNow();
    return warmUp ? shownBy(warmUp, clock.now()) : [];
  };
  let lastLook: (Look & { readonly id: Id; readonly hasHeardHalf: boolean }) | null = null;
  /** Says aloud what has happened to the warm-up since the last telling. */
  const remark = (): void => {
    const warmUp = warmUpNow();
    const now = warmUp && { id: warmUp.id, plan: warmUp.plan, at: clock.now() };
    const before = lastLook?.id === now?.id ? lastLook : null;
    const said = before && now && remarkBetween(before, now);
    const { settings, group } = withOwn(held);
    if (now && soundsBetween(before, now, settings.sound, group?.roster ?? null)) surroundings.playTone();
    // A minute more moves the half of the time; it was half once.
    const isSaidAgain = said === 'half' && before?.hasHeardHalf === true;
    lastLook = now && { ...now, hasHeardHalf: said === 'half' || before?.hasHeardHalf === true };
    if (said && !isSaidAgain) held = { ...held, said: saying(`panel.say.${said}`) };
  };
  const saying = (key: MessageKey, values: Values = {}): Held['said'] => ({ turn: (held.said?.turn ?? 0) + 1, key, values });

  let callOffLook: (() => void) | null = null;
  const look = oneAtATime(async () => {
    callOffLook?.();
    const letGo = [keeping.answers.beforeReading(), keeping.note.beforeReading()];
    const choices = ownChoicesAt(held, keeping.stateOf);
    try {
      const { view, trouble } = await ask('panel.look', {});
      if (trouble === null) {
        for (const go of letGo) go();
        held = withView(withoutChoices(held, choices), view);
      } else {
        held = withCallAlone(held, view.call, trouble);
      }
      set({ stage: 'open' });
    } catch (error) {
      set({ lookTrouble: codeOf(error), stage: 'open' });
    }
    if (held.lookTrouble !== null && isPassing(held.lookTrouble)) callOffLook = clock.after(lookAgainMs, () => void look());
  });

  let failedDeed: (() => Promise<unknown>) | null = null;
  const deed = async (work: () => Promise<unknown>): Promise<boolean> => {
    failedDeed = null;
    set({ deedsGoingOn: held.deedsGoingOn + 1, deedTrouble: null });
    let trouble: TroubleCode | null = null;
    try {
      await work();
    } catch (error) {
      trouble = codeOf(error);
      failedDeed = work;
    }
    const told = trouble === null ? {} : { deedTrouble: trouble, understood: null };
    set({ deedsGoingOn: held.deedsGoingOn - 1, ...told });
    return trouble === null;
  };

  return {
    surroundings,
    keeping,
    held: () => held,
    warmUp: warmUpNow,
    openSession: () => (held.view.session?.endedAt === null ? held.view.session : null),
    state: () =>
      stateOf(
        held,
        {
          typing: keeping.typingAbout(held.view.session?.id),
          languages: surroundings.languages,
          peek: () => peek(held.deck, withOwn(held), shownSoFar()),
        },
        clock.now(),
      ),
    set,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    look,
    deed,
    retry() {
      keeping.retry();
      if (failedDeed) void deed(failedDeed);
      else set({ deedTrouble: null });
      void look();
    },
    say: (key, values) => set({ said: saying(key, values) }),
    setVisible(visible) {
      isVisible = visible;
      tell();
    },
  };
}
