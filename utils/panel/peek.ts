import type { PanelView } from '@/utils/domain/panel-view';
import { cardAt } from '@/utils/domain/starters/hand';
import type { Deck } from '@/utils/domain/starters/starter';
import type { Id } from '@/utils/domain/units';
import { dealFor, termsOf } from './dealing';
import type { Peek } from './panel-state';

/** So many starters are shown beforehand. */
const starters = 3;

/**
 * Looks at what the next warm-up would show, and remembers it for as long as nothing that decides it has changed.
 *
 * @returns a look at it; `alsoShown` are the starters of the warm-up before
 */
export function createPeek(): (deck: Deck | null, view: PanelView, alsoShown: readonly Id[]) => Peek | null {
  let seen: { readonly deck: Deck; readonly key: string; readonly peek: Peek } | null = null;
  return (deck, view, alsoShown) => {
    if (!deck) return null;
    const key = JSON.stringify([view.group, view.session?.endedAt, view.sessionNumber, view.settings, alsoShown]);
    if (seen?.deck === deck && seen.key === key) return seen.peek;
    const terms = termsOf(view);
    const seed = dealFor(deck, view, terms, alsoShown);
    const cards = terms.mode === 'menu' || terms.hasTurns ? 1 : starters;
    const peek = Array.from({ length: cards }, (_, cursor) => cardAt(deck.starters, { seed, mode: terms.mode }, cursor));
    seen = { deck, key, peek };
    return peek;
  };
}
