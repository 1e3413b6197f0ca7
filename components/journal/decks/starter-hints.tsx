import { useEffect, useState } from 'preact/hooks';
import type { OwnStarter } from '@/utils/domain/decks/own-deck';
import type { Words } from '@/utils/i18n/words';
import { hintsOf, type Hint } from '@/utils/journal/deck-hints';

interface StarterHintsProps {
  /** Of the element, so that the field can be described by it. */
  readonly id: string;
  readonly starter: OwnStarter;
  /** Of the deck. */
  readonly locale: string;
  readonly words: Words;
}

/** Advice comes in a pause: while somebody writes, half a sentence is no mistake. */
const pauseMs = 400;

/** The linter's advice on a starter, as hints that ask for nothing. */
export function StarterHints({ id, starter, locale, words }: StarterHintsProps) {
  const hints = useHints(starter, locale);
  return (
    <div id={id}>
      {hints.length > 0 && (
        <div class="starter-hints">
          <p class="starter-hints-title">{words('deck.hints')}</p>
          <ul>
            {hints.map(({ rule, key, excerpts }) => (
              <li key={rule}>
                {excerpts.map((excerpt) => (
                  <span key={excerpt}>
                    <q>
                      <bdi>{excerpt}</bdi>
                    </q>{' '}
                  </span>
                ))}
                {words(key)}
              </li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}

function useHints(starter: OwnStarter, locale: string): readonly Hint[] {
  const [hints, setHints] = useState<readonly Hint[]>([]);
  useEffect(() => {
    let isCurrent = true;
    const look = async (): Promise<void> => {
      // The word lists are as large as the rest of the page; who only reads a deck does without them.
      const { lintStarter } = await import('@/utils/domain/starters/lint/lint');
      if (isCurrent) setHints(hintsOf(starter, lintStarter(starter, locale)));
    };
    // Without the linter there is no advice, and nothing else is missing.
    const timer = setTimeout(() => void look().catch(() => {}), pauseMs);
    return () => {
      isCurrent = false;
      clearTimeout(timer);
    };
  }, [starter, locale]);
  return hints;
}
