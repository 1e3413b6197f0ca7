import { useEffect, useRef, useState } from 'preact/hooks';
import { Button } from '@/components/shared/button';
import type { Words } from '@/utils/i18n/words';

interface DeleteDeckProps {
  readonly words: Words;
  readonly onDelete: () => void;
}

/** Deleting a deck, in two steps: it is gone for good, and from every group that used it. */
export function DeleteDeck({ words, onDelete }: DeleteDeckProps) {
  const [isAsking, setIsAsking] = useState<boolean | null>(null);
  const root = useRef<HTMLElement>(null);
  // The button that was pressed is gone; the keyboard goes on at the one that does no harm.
  useEffect(() => {
    if (isAsking !== null) root.current?.querySelector<HTMLElement>('button:last-of-type')?.focus();
  }, [isAsking]);
  return (
    <footer class="session-foot" ref={root}>
      {isAsking ? (
        <>
          <p id="delete-sure" class="deck-sure">
            {words('deck.delete.sure')}
          </p>
          <Button aria-describedby="delete-sure" onPress={onDelete}>
            {words('deck.delete.yes')}
          </Button>
          <Button aria-describedby="delete-sure" onPress={() => setIsAsking(false)}>
            {words('deck.delete.no')}
          </Button>
        </>
      ) : (
        <Button onPress={() => setIsAsking(true)}>{words('deck.delete')}</Button>
      )}
    </footer>
  );
}
