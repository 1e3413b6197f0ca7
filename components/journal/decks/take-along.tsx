import { useEffect, useState } from 'preact/hooks';
import { Button } from '@/components/shared/button';
import type { OwnDeck } from '@/utils/domain/decks/own-deck';
import type { Words } from '@/utils/i18n/words';
import type { DeckPapers } from '@/utils/journal/deck-desk';

interface TakeAlongProps {
  readonly deck: OwnDeck;
  readonly papers: DeckPapers;
  readonly words: Words;
}

/** As much as one pastes into a chat or a mail without a second thought, in UTF-16 units. */
const longestText = 20_000;

/** While somebody types, the text of the deck is not made anew for every letter. */
const pauseMs = 300;

/** The deck as a file, or, while it is small, as text. */
export function TakeAlong({ deck, papers, words }: TakeAlongProps) {
  const text = useText(deck, papers);
  const [said, setSaid] = useState<'deck.take-out.copied' | 'deck.take-out.not-copied' | null>(null);
  useEffect(() => setSaid(null), [text]);
  return (
    <section class="decks-part" aria-labelledby="take-along-title">
      <h2 id="take-along-title">{words('deck.take-out')}</h2>
      <p>{words('deck.take-out.text')}</p>
      <div class="session-ways">
        <Button onPress={() => void papers.download(deck, 'json')}>{words('deck.take-out.json')}</Button>
        <Button onPress={() => void papers.download(deck, 'csv')}>{words('deck.take-out.csv')}</Button>
        {text !== null && (
          <Button onPress={() => setSaid(papers.copy(text) ? 'deck.take-out.copied' : 'deck.take-out.not-copied')}>
            {words('deck.take-out.copy')}
          </Button>
        )}
      </div>
      <p class="session-soft" aria-live="polite">
        {words(said ?? 'deck.take-out.hint')}
      </p>
    </section>
  );
}

/** The deck's text, made before it is asked for: browsers copy only in the moment of the press. `null` for a large deck. */
function useText(deck: OwnDeck, papers: DeckPapers): string | null {
  const [text, setText] = useState<string | null>(null);
  useEffect(() => {
    let isCurrent = true;
    const make = async (): Promise<void> => {
      const made = await papers.textOf(deck);
      if (isCurrent) setText(made.length <= longestText ? made : null);
    };
    const timer = setTimeout(() => void make(), pauseMs);
    return () => {
      isCurrent = false;
      clearTimeout(timer);
    };
  }, [deck, papers]);
  return text;
}
