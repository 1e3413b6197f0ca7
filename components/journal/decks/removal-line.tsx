import { useEffect, useState } from 'preact/hooks';
import { TroubleNotice } from '@/components/journal/trouble-notice';
import type { Words } from '@/utils/i18n/words';
import type { DeckActions } from '@/utils/journal/deck-actions';

interface RemovalLineProps {
  readonly id: string;
  readonly actions: Pick<DeckActions, 'state' | 'subscribe' | 'retry'>;
  readonly words: Words;
}

/** Says that a deck is deleted and what follows from it, or why it is not yet. */
export function RemovalLine({ id, actions, words }: RemovalLineProps) {
  const [state, setState] = useState(() => actions.state(id));
  useEffect(() => {
    const look = (): void => setState(actions.state(id));
    look();
    return actions.subscribe(look);
  }, [actions, id]);
  const trouble = state === 'saved' || state === 'saving' ? null : state;
  return (
    <>
      <TroubleNotice trouble={trouble} words={words} onRetry={actions.retry} />
      <p class="decks-gone" aria-live="polite">
        {state === 'saved' && words('decks.deleted')}
      </p>
    </>
  );
}
