import type { PanelView } from '@/utils/domain/panel-view';
import { cardAt } from '@/utils/domain/starters/hand';
import type { Deck } from '@/utils/domain/starters/starter';
import { dealFor, termsOf } from './dealing';
import type { Peek } from './panel-state';

/** So many starters are shown beforehand. */
const starters = 3;

/** Looks at what the next warm-up would show, and remembers it for as long as nothing that decides it has changed. */
export function createPeek(): (deck: Deck | null, view: PanelView) => Peek | null {
  let seen: { readonly deck: Deck; readonly key: string; readonly peek: Peek } | null = null;
  return (deck, view) => {
    if (!deck) return null;
    const key = JSON.stringify([view.group, view.sessionNumber, view.settings]);
    if (seen?.deck === deck && seen.key === key) return seen.peek;
    const terms = termsOf(view);
    const seed = dealFor(deck, view, terms);
    const cards = terms.mode === 'menu' || terms.hasTurns ? 1 : starters;
    const peek = Array.from({ length: cards }, (_, cursor) => cardAt(deck.starters, { seed, mode: terms.mode }, cursor));
    seen = { deck, key, peek };
    return peek;
  };
}
