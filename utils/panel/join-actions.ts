import { noWish } from '@/utils/domain/moment';
import { fingerprintOf } from '@/utils/domain/starters/fingerprint';
import type { Deck } from '@/utils/domain/starters/starter';
import { modulo } from '@/utils/domain/warm-up/code/clock';
import type { JoinCode } from '@/utils/domain/warm-up/code/decode';
import { revisionCount } from '@/utils/domain/warm-up/code/layout';
import { changePlan } from '@/utils/domain/warm-up/change-plan';
import { revised, type WarmUp } from '@/utils/domain/warm-up/warm-up';
import type { Core } from './core';
import { handFor } from './dealing';
import { deckWith, withFingerprint } from './decks-at-hand';
import type { PanelActions } from './panel-state';
import type { SessionStarter } from './session-actions';
import type { HoldWarmUp } from './warm-up-actions';

type JoinActions = Pick<PanelActions, 'typeCode' | 'join'>;

/** What a person can do with a code that somebody posted. */
export function createJoinActions(core: Core, sessions: SessionStarter, hold: HoldWarmUp): JoinActions {
  const { clock, loadDeck, newId } = core.surroundings;

  const take = ({ plan: read }: JoinCode, deck: Deck): void => {
    const { view } = core.held();
    const now = clock.now();
    const before = core.warmUp();
    const isOfThisCall = before !== null && !(view.session !== null && view.session.endedAt !== null);
    const isGoingOn = isOfThisCall && before.plan.endedAt === null;
    const revision = before ? laterRevision(before.plan.revision, read.revision) : read.revision;
    const plan = { ...read, deckId: deck.id, revision };
    const hand = handFor(deck, plan.seed, plan.mode);
    core.set({ wish: noWish, codeText: '' });
    if (isOfThisCall && !before.isHost && (isGoingOn || before.plan.seed === plan.seed)) {
      // The same warm-up, later on: it stays one in the journal.
      hold(revised(before, { ...plan, startedAt: before.plan.startedAt }, now, hand), sessions.startOf(before.sessionId));
      return;
    }
    if (isGoingOn) hold(revised(before, changePlan(before.plan, 'end', now), now), sessions.startOf(before.sessionId));
    const session = core.openSession();
    const joined: WarmUp = {
      schema: 1,
      id: newId(),
      sessionId: session?.id ?? (isGoingOn ? before.sessionId : newId()),
      plan,
      isHost: false,
      hand,
      earlier: [],
    };
    hold(joined, session ? null : (sessions.startOf(joined.sessionId) ?? now));
  };

  const joinWith = (code: JoinCode, deckId: string): void => {
    const atHand = deckWith(core.held(), deckId);
    if (atHand) {
      take(code, atHand);
      core.say('panel.say.joined');
      return;
    }
    void core.deed(async () => {
      const deck = await loadDeck(deckId, null);
      const fingerprint = fingerprintOf(deck.starters);
      if (fingerprint === code.deckFingerprint) {
        core.set({ guestDeck: deck });
        take(code, deck);
        core.say('panel.say.joined');
      } else {
        // It has been changed since it was told of: the field then says that the code is of no deck here.
        core.set({ decks: withFingerprint(core.held().decks, deckId, fingerprint) });
      }
    });
  };

  return {
    typeCode: (codeText) => core.set({ codeText }),
    join(symbols) {
      const { result } = core.state().joining;
      const before = core.warmUp();
      if (result.kind === 'ended' && before) {
        core.set({ wish: noWish, codeText: '' });
        // The end of somebody else's warm-up is not that of one's own.
        if (before.isHost && before.plan.seed !== result.code.plan.seed) return;
        hold(revised(before, changePlan(before.plan, 'end', clock.now()), clock.now()), sessions.startOf(before.sessionId));
      } else if (result.kind === 'joined') {
        joinWith(result.code, result.plan.deckId);
      } else if (result.kind === 'several') {
        const chosen = result.codes.find((code) => code.symbols === symbols);
        // What is chosen is looked at like any other code: it may be of another room or another day.
        if (chosen) core.set({ codeText: chosen.symbols });
      }
    },
  };
}

/** A revision after `held` that a code calls `read`: what is stored must only ever count up. */
export function laterRevision(held: number, read: number): number {
  return held + (modulo(read - held, revisionCount) || revisionCount);
}
