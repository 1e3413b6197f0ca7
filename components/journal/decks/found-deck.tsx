import { useState } from 'preact/hooks';
import { DeckAbout } from '@/components/journal/decks/deck-about';
import { Button } from '@/components/shared/button';
import { NamedText, namePlace } from '@/components/shared/named-text';
import { longestDeckName, newDeck, type DeckSummary, type OwnDeck } from '@/utils/domain/decks/own-deck';
import type { Words } from '@/utils/i18n/words';
import type { DeckDesk, ReadDeck } from '@/utils/journal/deck-desk';
import { deckLanguageFor } from '@/utils/journal/deck-languages';
import { isBlank } from '@/utils/journal/typed-text';

interface FoundDeckProps {
  readonly found: ReadDeck;
  readonly decks: readonly DeckSummary[];
  readonly desk: DeckDesk;
  readonly words: Words;
  readonly onKeep: (deck: OwnDeck) => void;
}

/** So many starters tell what a deck is like. */
const shownStarters = 3;

/** A name that none of the decks has, so that each is found again where one is chosen. */
function nameBeside(name: string, decks: readonly DeckSummary[]): string {
  if (isBlank(name)) return name;
  const taken = new Set(decks.map((deck) => deck.name.trim()));
  const numbered = (n: number): string => `${name.trim().slice(0, longestDeckName - `${n}`.length - 3)} (${n})`;
  let free = name.trim();
  for (let n = 2; taken.has(free); n++) free = numbered(n);
  return free;
}

/** A deck as it was read, and the ways to keep it. */
export function FoundDeck({ found, decks, desk, words, onKeep }: FoundDeckProps) {
  const [about, setAbout] = useState({ name: found.name, locale: found.locale ?? deckLanguageFor(words.locale) });
  const known = decks.find(({ id }) => id === found.id);
  const count = found.starters.length;

  const keep = (id: string, name = about.name): void => {
    const { clock, editorId } = desk;
    onKeep(newDeck({ id, ...about, name, starters: found.starters }, { at: clock(), editorId }));
  };

  return (
    <div class="found">
      <p aria-live="polite">
        {words('decks.bring.found', { count })}
        {found.duplicates > 0 && ` ${words('decks.bring.duplicates', { count: found.duplicates })}`}
      </p>
      <ul class="decks-read found-starters" lang={about.locale}>
        {found.starters.slice(0, shownStarters).map(({ id, text }) => (
          <li key={id}>
            <bdi>{text}</bdi>
          </li>
        ))}
      </ul>
      {count > shownStarters && <p class="session-soft">{words('decks.bring.more', { count: count - shownStarters })}</p>}
      <DeckAbout about={about} words={words} onChange={(change) => setAbout({ ...about, ...change })} />
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
            <Button onPress={() => keep(desk.newId(), nameBeside(about.name, decks))}>{words('decks.bring.both')}</Button>
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
