import type { ComponentChildren } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { BringIn } from '@/components/journal/decks/bring-in';
import { DeckRow } from '@/components/journal/decks/deck-row';
import { FirstDeckRow } from '@/components/journal/decks/first-deck-row';
import { RemovalLine } from '@/components/journal/decks/removal-line';
import { useArrival } from '@/components/journal/use-arrival';
import { Button } from '@/components/shared/button';
import { PreviousIcon } from '@/components/shared/icons';
import { mostOwnDecks, newDeck, type DeckSummary, type OwnDeck } from '@/utils/domain/decks/own-deck';
import type { Day } from '@/utils/journal/calendar';
import type { DeckDesk } from '@/utils/journal/deck-desk';
import { deckLanguageFor } from '@/utils/journal/deck-languages';
import { listHref } from '@/utils/journal/route';
import type { Sayings } from '@/utils/journal/sayings';

export interface DecksPageProps {
  /** The person's own; `undefined` until they have been read. */
  readonly decks: readonly DeckSummary[] | undefined;
  readonly desk: DeckDesk;
  readonly sayings: Sayings;
  readonly today: Day;
  readonly arrival: number;
  /** Keeps a deck, and goes to it. */
  readonly onKeep: (deck: OwnDeck) => void;
  /** The deck that was deleted here last. */
  readonly gone: string | null;
  /** The address named a deck that is not there. */
  readonly isUnknown: boolean;
  /** What has to be said above the decks. */
  readonly children?: ComponentChildren;
}

/** All decks, and the ways to another one. */
export function DecksPage({ decks, desk, sayings, today, arrival, onKeep, gone, isUnknown, children }: DecksPageProps) {
  const { words } = sayings;
  const heading = useArrival(arrival);
  const bringButton = useRef<HTMLDivElement>(null);
  const [isBringing, setIsBringing] = useState(false);
  const isFull = (decks?.length ?? 0) >= mostOwnDecks;

  const make = (): void => {
    const { clock, editorId } = desk;
    onKeep(newDeck({ id: desk.newId(), name: '', locale: deckLanguageFor(words.locale) }, { at: clock(), editorId }));
  };
  const leave = (): void => {
    setIsBringing(false);
    requestAnimationFrame(() => bringButton.current?.querySelector<HTMLElement>('button:last-of-type')?.focus());
  };

  return (
    <div class="decks">
      <a class="session-back" href={listHref}>
        <PreviousIcon size={16} /> {words('journal.back')}
      </a>
      <h1 ref={heading} tabIndex={-1} class="page-title">
        {words('decks.title')}
      </h1>
      {children}
      <p class="decks-text">{words(isUnknown ? 'decks.unknown' : 'decks.text')}</p>
      {gone !== null && <RemovalLine id={gone} actions={desk.actions} words={words} />}
      <section class="decks-part" aria-labelledby="own-title">
        <h2 id="own-title">{words('decks.own')}</h2>
        {decks?.length === 0 && <p class="decks-empty">{words('decks.own.empty')}</p>}
        {decks && decks.length > 0 && (
          <ul class="deck-rows">
            {decks
              .toSorted((a, b) => b.changedAt - a.changedAt)
              .map((deck) => (
                <DeckRow key={deck.id} deck={deck} sayings={sayings} today={today} />
              ))}
          </ul>
        )}
        {isFull && <p class="session-soft">{words('decks.full', { count: mostOwnDecks })}</p>}
        {!isBringing && (
          <div class="session-ways" ref={bringButton}>
            <Button isOff={isFull} onPress={make}>
              {words('decks.new')}
            </Button>
            <Button isOff={isFull} onPress={() => setIsBringing(true)}>
              {words('decks.bring')}
            </Button>
          </div>
        )}
        {isBringing && <BringIn decks={decks ?? []} desk={desk} words={words} onKeep={onKeep} onLeave={leave} />}
      </section>
      <FirstDeckRow desk={desk} words={words} />
    </div>
  );
}
