import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { FoundDeck } from '@/components/journal/decks/found-deck';
import { Button } from '@/components/shared/button';
import type { DeckSummary, OwnDeck } from '@/utils/domain/decks/own-deck';
import type { Words } from '@/utils/i18n/words';
import type { ChosenFile, DeckDesk, ReadDeck, Reading } from '@/utils/journal/deck-desk';
import { faultWords } from '@/utils/journal/deck-faults';

interface BringInProps {
  /** What is there already. */
  readonly decks: readonly DeckSummary[];
  readonly desk: DeckDesk;
  readonly words: Words;
  readonly onKeep: (deck: OwnDeck) => void;
  readonly onLeave: () => void;
}

/** What browsers offer first when a file is chosen; what is in it is found in it. */
const usualFiles = '.json,.csv,.tsv,.txt,.md,application/json,text/*';

/** One field and a file: what is in it is shown before anything of it is kept. */
export function BringIn({ decks, desk, words, onKeep, onLeave }: BringInProps) {
  const id = useId();
  const fieldRef = useRef<HTMLTextAreaElement>(null);
  const fileRef = useRef<HTMLInputElement>(null);
  const [text, setText] = useState('');
  const { reading, read } = useReading(desk);
  useEffect(() => fieldRef.current?.focus(), []);

  const onText = (pasted: string): void => {
    setText(pasted);
    read(pasted === '' ? null : pasted);
  };
  const onFile = (input: HTMLInputElement): void => {
    const file = input.files?.[0];
    if (!file) return;
    setText('');
    read(file);
  };
  const chooseFile = (): void => {
    if (!fileRef.current) return;
    // Somebody who has mended a file chooses the same one again.
    fileRef.current.value = '';
    fileRef.current.click();
  };

  return (
    <div class="bring">
      <label for={id}>{words('decks.bring.field')}</label>
      <p id={`${id}-hint`} class="session-soft">
        {words('decks.bring.hint')}
      </p>
      <textarea
        id={id}
        ref={fieldRef}
        class="bring-field"
        rows={6}
        dir="auto"
        spellcheck={false}
        value={text}
        aria-describedby={`${id}-hint`}
        onInput={(event) => onText(event.currentTarget.value)}
      />
      <input ref={fileRef} type="file" hidden accept={usualFiles} onChange={(event) => onFile(event.currentTarget)} />
      <div class="bring-said" aria-live="polite">
        {reading && !reading.ok && <p class="bring-fault">{faultWords(reading.fault, words)}</p>}
      </div>
      {reading?.ok && <FoundDeck key={reading.value.id} found={reading.value} decks={decks} desk={desk} words={words} onKeep={onKeep} />}
      <div class="session-ways">
        <Button onPress={chooseFile}>{words('decks.bring.file')}</Button>
        <Button kind="quiet" onPress={onLeave}>
          {words('decks.bring.cancel')}
        </Button>
      </div>
    </div>
  );
}

/** Reads what was given last; what was given before it says nothing any more. */
function useReading({ papers }: Pick<DeckDesk, 'papers'>) {
  const [reading, setReading] = useState<Reading<ReadDeck> | null>(null);
  const turnRef = useRef(0);
  const take = async (source: string | ChosenFile | null, turn: number): Promise<void> => {
    const result = source === null ? null : await papers.read(source);
    if (turn === turnRef.current) setReading(result);
  };
  return { reading, read: (source: string | ChosenFile | null): void => void take(source, ++turnRef.current) };
}
