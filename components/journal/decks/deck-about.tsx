import { useMemo } from 'preact/hooks';
import type { DeckChange } from '@/components/journal/decks/use-deck-draft';
import { LanguageOptions } from '@/components/shared/language-options';
import { longestDeckName, type OwnDeck } from '@/utils/domain/decks/own-deck';
import type { Words } from '@/utils/i18n/words';
import { deckLanguages } from '@/utils/journal/deck-languages';
import '@/components/shared/field.css';

interface DeckAboutProps {
  readonly deck: Pick<OwnDeck, 'name' | 'locale'>;
  readonly words: Words;
  readonly onChange: (make: DeckChange) => void;
}

/** What a deck is called, and the language it is written in. */
export function DeckAbout({ deck: { name, locale }, words, onChange }: DeckAboutProps) {
  const languages = useMemo(() => deckLanguages(words.locale, locale), [words, locale]);
  const set = (about: Partial<Pick<OwnDeck, 'name' | 'locale'>>): void =>
    onChange((deck, at) => ({ ...deck, ...about, changedAt: at }));
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
          onInput={(event) => set({ name: event.currentTarget.value })}
        />
      </label>
      <label class="field">
        <span>{words('deck.language')}</span>
        <select value={locale} onChange={(event) => set({ locale: event.currentTarget.value })}>
          <LanguageOptions languages={languages} />
        </select>
      </label>
    </div>
  );
}
