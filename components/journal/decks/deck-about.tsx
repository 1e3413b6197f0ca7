import { useMemo } from 'preact/hooks';
import { LanguageOptions } from '@/components/shared/language-options';
import { longestDeckName, type OwnDeck } from '@/utils/domain/decks/own-deck';
import type { Words } from '@/utils/i18n/words';
import { deckLanguages } from '@/utils/journal/deck-languages';
import '@/components/shared/field.css';

type About = Pick<OwnDeck, 'name' | 'locale'>;

interface DeckAboutProps {
  readonly about: About;
  readonly words: Words;
  readonly onChange: (change: Partial<About>) => void;
}

/** What a deck is called, and the language it is written in. */
export function DeckAbout({ about: { name, locale }, words, onChange }: DeckAboutProps) {
  const languages = useMemo(() => deckLanguages(words.locale, locale), [words, locale]);
  return (
    <div class="deck-about">
      <label class="field">
        <span>{words('deck.name')}</span>
        <input
          type="text"
          dir="auto"
          autocomplete="off"
          maxLength={longestDeckName}
          value={name}
          onInput={(event) => onChange({ name: event.currentTarget.value })}
        />
      </label>
      <label class="field">
        <span>{words('deck.language')}</span>
        <select value={locale} onChange={(event) => onChange({ locale: event.currentTarget.value })}>
          <LanguageOptions languages={languages} />
        </select>
      </label>
    </div>
  );
}
