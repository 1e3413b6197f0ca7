import { addStarters } from '@/utils/domain/decks/change-deck';
import { newDeck, type OwnDeck } from '@/utils/domain/decks/own-deck';
import { idOf, start } from './records';

/** A deck `n` with a few lines in it, written by page 700. */
export function ownDeckOf(n: number, lines = 'One?\nTwo?\nThree?', own: Partial<OwnDeck> = {}): OwnDeck {
  const id = `own-${String(n).padStart(12, '0')}`;
  const added = addStarters(newDeck({ id, name: `Deck ${n}`, locale: 'en' }, { at: start, editorId: idOf(700) }), lines, start);
  if (!added.ok) throw new Error(added.fault.kind);
  return { ...added.deck, ...own };
}
