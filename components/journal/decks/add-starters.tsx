import { useState } from 'preact/hooks';
import type { DeckChange } from '@/components/journal/decks/use-deck-draft';
import { Button } from '@/components/shared/button';
import { TextArea } from '@/components/shared/text-area';
import { addStarters, type Added } from '@/utils/domain/decks/change-deck';
import type { LinesFault } from '@/utils/domain/decks/read-lines';
import type { Words } from '@/utils/i18n/words';
import type { ReadFault } from '@/utils/journal/deck-desk';
import { faultWords } from '@/utils/journal/deck-faults';
import { isBlank } from '@/utils/journal/typed-text';

interface AddStartersProps {
  readonly words: Words;
  readonly onChange: (make: DeckChange) => void;
}

/** A thousand starters, each as long as one may be, and what stands around them in a list. */
const longestPaste = 300_000;

/** The field at the end of a deck: a starter, or as many as one pastes. */
export function AddStarters({ words, onChange }: AddStartersProps) {
  const [text, setText] = useState('');
  const [said, setSaid] = useState('');

  const add = (): void => {
    if (isBlank(text)) return;
    onChange((deck, at) => {
      const result = addStarters(deck, text, at);
      setSaid(result.ok ? addedWords(result, words) : faultWords(asReadFault(result.fault), words));
      // What was not taken stays, to be mended.
      if (result.ok) setText('');
      return result.ok ? result.deck : deck;
    });
  };

  return (
    <div class="add">
      <TextArea
        label={words('deck.add')}
        hint={words('deck.add.hint')}
        text={text}
        longest={longestPaste}
        isDoneByEnter
        onText={(typed) => {
          setText(typed);
          setSaid('');
        }}
        onDone={add}
      />
      <Button isOff={isBlank(text)} onPress={add}>
        {words('deck.add.button')}
      </Button>
      <p class="session-soft add-said" aria-live="polite">
        {said}
      </p>
    </div>
  );
}

const addedWords = ({ added, duplicates }: Added, words: Words): string =>
  [
    ...(added > 0 ? [words('deck.added', { count: added })] : []),
    ...(duplicates > 0 ? [words('deck.added.duplicates', { count: duplicates })] : []),
  ].join(' ');

/** A list that is added is told of as one that is brought in. */
const asReadFault = (fault: LinesFault): ReadFault =>
  fault.kind === 'long-line'
    ? { kind: 'too-long', at: { unit: 'line', number: fault.line }, field: 'text', length: fault.length, limit: fault.limit }
    : fault;
