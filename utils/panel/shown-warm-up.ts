import type { PanelView } from '@/utils/domain/panel-view';
import { fingerprintOf } from '@/utils/domain/starters/fingerprint';
import type { Deck } from '@/utils/domain/starters/starter';
import type { EpochMs } from '@/utils/domain/units';
import { encodePlan } from '@/utils/domain/warm-up/code/encode';
import { roomTagOf } from '@/utils/domain/warm-up/code/room-tag';
import { dealBeside } from '@/utils/domain/warm-up/deals';
import { stateAt } from '@/utils/domain/warm-up/state-at';
import { turnAt } from '@/utils/domain/warm-up/turns';
import { cardOf, type WarmUp } from '@/utils/domain/warm-up/warm-up';
import { isStillDealt } from './dealing';
import type { Card, ShownWarmUp } from './panel-state';

/** What a warm-up is shown with. */
export interface Scenery {
  readonly view: Pick<PanelView, 'call' | 'group'>;
  readonly deck: Deck | null;
  /** The same deck in a second language; `null` where starters are shown in one alone. */
  readonly secondDeck: Deck | null;
}

/** A warm-up as it is shown at `now`. */
export function shownWarmUp(warmUp: WarmUp, { view, deck, secondDeck }: Scenery, now: EpochMs): ShownWarmUp {
  const { plan, isHost } = warmUp;
  const hasSecond = secondDeck !== null && secondDeck.id === plan.deckId && secondDeck.locale !== deck?.locale;
  return {
    plan,
    isHost,
    card: cardIn(deck, warmUp, now),
    locale: deck?.locale,
    second: hasSecond ? { card: cardIn(secondDeck, warmUp, now), locale: secondDeck.locale } : null,
    canGoBack: stateAt(plan, now).cursor > 0 || (!plan.hasTurns && dealBeside(warmUp, -1, now) !== null),
    turn: turnAt(plan, view.group?.roster.names ?? [], now),
    code: deck && codeOf(warmUp, deck, view.call),
  };
}

/** The starters on screen, in the deck's language; those that the deck does not have (any more) are left out. */
export function cardIn(deck: Deck | null, { plan, hand }: WarmUp, now: EpochMs): Card {
  const ids = cardOf(hand, plan, stateAt(plan, now).cursor) ?? [];
  return ids.flatMap((id) => deck?.starters.find((starter) => starter.id === id) ?? []);
}

/** The code that says all of this; `null` where it would bring others to other cards. */
export function codeOf(warmUp: WarmUp, deck: Deck, call: PanelView['call']): string | null {
  if (!isStillDealt(deck, warmUp)) return null;
  return encodePlan(warmUp.plan, {
    deckFingerprint: fingerprintOf(deck.starters),
    roomTag: call?.roomHash ? roomTagOf(call.roomHash) : null,
  });
}
