import { useEffect, useState } from 'preact/hooks';
import { useAttempt, type Attempt } from '@/components/journal/use-attempt';
import type { Id } from '@/utils/domain/units';
import type { JournalActions } from '@/utils/journal/actions';
import { broughtBack, deleted, movedOn, type Deletion } from '@/utils/journal/deletion';

/** Deleting a session, and the way back. */
export interface Undo {
  /** The session that can be brought back. */
  readonly deletion: Deletion | null;
  /** The session that was brought back on this page. */
  readonly restored: Id | null;
  /** Whether a session has gone, or is going, because the person said so here. */
  isGoing(id: Id): boolean;
  /** Deletes. Breaks with `Trouble`. */
  remove(id: Id): Promise<void>;
  bringBack(): void;
  dismiss(): void;
  /** How bringing back goes. */
  readonly attempt: Attempt;
}

/** @param moves how often the person has gone to another page of the journal */
export function useUndo(actions: Pick<JournalActions, 'remove' | 'restore'>, moves: number): Undo {
  const [deletion, setDeletion] = useState<Deletion | null>(null);
  const [removing, setRemoving] = useState<Id | null>(null);
  const [restored, setRestored] = useState<Id | null>(null);
  const attempt = useAttempt();

  useEffect(() => {
    setDeletion(movedOn);
    setRestored(null);
  }, [moves]);

  return {
    deletion,
    restored,
    isGoing: (id) => removing === id,
    async remove(id) {
      setRemoving(id);
      try {
        await actions.remove(id);
        setDeletion(deleted(id));
      } catch (error) {
        setRemoving(null);
        throw error;
      }
    },
    bringBack() {
      if (!deletion) return;
      const { id } = deletion;
      attempt.run(async () => {
        await actions.restore(id);
        setDeletion((last) => broughtBack(last, id));
        setRemoving(null);
        setRestored(id);
      });
    },
    dismiss: () => setDeletion(null),
    attempt,
  };
}
