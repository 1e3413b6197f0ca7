import type { Id } from '@/utils/domain/units';

/** A session that was deleted and can be brought back. */
export interface Deletion {
  readonly id: Id;
  /** How often the person has gone to another page of the journal since. */
  readonly moves: number;
}

/** The way back to the list, and one more, so that a slip of the back button takes no undo away. */
const mostMoves = 2;

/** The offer to undo, made on the page of the session that has just been deleted. */
export const deleted = (id: Id): Deletion => ({ id, moves: 0 });

/** The offer after the person has gone to another page; `null` once they have turned away from it twice. */
export const movedOn = (deletion: Deletion | null): Deletion | null =>
  deletion && deletion.moves < mostMoves ? { ...deletion, moves: deletion.moves + 1 } : null;

/** The offer after `id` has been brought back; one for another session stays. */
export const broughtBack = (deletion: Deletion | null, id: Id): Deletion | null =>
  deletion?.id === id ? null : deletion;
