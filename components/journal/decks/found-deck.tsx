import { useMemo, useState } from 'preact/hooks';
import { Button } from '@/components/shared/button';
import { LanguageOptions } from '@/components/shared/language-options';
import { NamedText, namePlace } from '@/components/shared/named-text';
import { longestDeckName, newDeck, type DeckSummary, type OwnDeck } from '@/utils/domain/decks/own-deck';
import type { Words } from '@/utils/i18n/words';
import type { DeckDesk, ReadDeck } from '@/utils/journal/deck-desk';
import { deckLanguageFor, deckLanguages } from '@/utils/journal/deck-languages';
import { isBlank } from '@/utils/journal/typed-text';
import '@/components/shared/field.css';

interface FoundDeckProps {
  readonly found: ReadDeck;
  readonly decks: readonly DeckSummary[];
  readonly desk: DeckDesk;
  readonly words: Words;
  readonly onKeep: (deck: OwnDeck) => void;
}

/** So many starters tell what a deck is like. */
const shownStarters = 3;

/** A deck as it was read, and the ways to keep it. */
export function FoundDeck({ found, decks, desk, words, onKeep }: FoundDeckProps) {
  const [name, setName] = useState(found.name);
  const [language, setLanguage] = useState(found.locale ?? deckLanguageFor(words.locale));
  const languages = useMemo(() => deckLanguages(words.locale, language), [words, language]);
  const known = decks.find(({ id }) => id === found.id);
  const count = found.starters.length;

  const keep = (id: string): void => {
    const { clock, editorId } = desk;
    onKeep(newDeck({ id, name, locale: language, starters: found.starters }, { at: clock(), editorId }));
  };

  return (
    <div class="found">
      <p aria-live="polite">
        {words('decks.bring.found', { count })}
        {found.duplicates > 0 && ` ${words('decks.bring.duplicates', { count: found.duplicates })}`}
      </p>
      <ul class="decks-read found-starters" lang={language}>
        {found.starters.slice(0, shownStarters).map(({ id, text }) => (
          <li key={id}>
            <bdi>{text}</bdi>
          </li>
        ))}
      </ul>
      {count > shownStarters && <p class="session-soft">{words('decks.bring.more', { count: count - shownStarters })}</p>}
      <div class="deck-about">
        <label class="field">
          <span>{words('decks.bring.name')}</span>
          <input
            type="text"
            dir="auto"
            autocomplete="off"
            maxLength={longestDeckName}
            value={name}
            onInput={(event) => setName(event.currentTarget.value)}
          />
        </label>
        <label class="field">
          <span>{words('decks.bring.language')}</span>
          <select value={language} onChange={(event) => setLanguage(event.currentTarget.value)}>
            <LanguageOptions languages={languages} />
          </select>
        </label>
      </div>
      {known ? (
        <>
          <p>
            <NamedText
              text={words('decks.bring.known', { name: namePlace })}
              name={isBlank(known.name) ? words('decks.unnamed') : known.name}
            />
          </p>
          <div class="session-ways">
            <Button onPress={() => keep(found.id)}>{words('decks.bring.replace')}</Button>
            <Button onPress={() => keep(desk.newId())}>{words('decks.bring.both')}</Button>
          </div>
        </>
      ) : (
        <div class="session-ways">
          <Button kind="primary" onPress={() => keep(found.id)}>
            {words('decks.bring.keep')}
          </Button>
        </div>
      )}
    </div>
  );
}
