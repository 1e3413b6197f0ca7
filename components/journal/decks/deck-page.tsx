import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { AddStarters } from '@/components/journal/decks/add-starters';
import { DeckAbout } from '@/components/journal/decks/deck-about';
import { DeckName } from '@/components/journal/decks/deck-row';
import { DeleteDeck } from '@/components/journal/decks/delete-deck';
import { StarterList } from '@/components/journal/decks/starter-list';
import { TakeAlong } from '@/components/journal/decks/take-along';
import { useDeckDraft } from '@/components/journal/decks/use-deck-draft';
import { SaveLine } from '@/components/journal/save-line';
import { useArrival } from '@/components/journal/use-arrival';
import { PreviousIcon } from '@/components/shared/icons';
import type { OwnDeck } from '@/utils/domain/decks/own-deck';
import type { Words } from '@/utils/i18n/words';
import type { DeckDesk } from '@/utils/journal/deck-desk';
import { decksHref } from '@/utils/journal/route';

interface DeckPageProps {
  readonly stored: OwnDeck;
  readonly desk: DeckDesk;
  readonly words: Words;
  readonly arrival: number;
  readonly onDelete: () => void;
  /** What has to be said above the deck. */
  readonly children?: ComponentChildren;
}

/** A deck of the person's own, to be written where it stands. */
export function DeckPage({ stored, desk, words, arrival, onDelete, children }: DeckPageProps) {
  const heading = useArrival(arrival);
  const { deck, change, watch } = useDeckDraft(stored, desk);
  const [said, setSaid] = useState('');

  return (
    <article class="decks" {...watch}>
      <a class="session-back" href={decksHref}>
        <PreviousIcon size={16} /> {words('deck.back')}
      </a>
      <h1 ref={heading} tabIndex={-1} class="page-title">
        <DeckName name={deck.name} words={words} />
      </h1>
      {children}
      <p class="visually-hidden" aria-live="polite">
        {said}
      </p>
      <DeckAbout about={deck} words={words} onChange={(about) => change((now, at) => ({ ...now, ...about, changedAt: at }))} />
      <section class="decks-part" aria-labelledby="starters-title">
        <h2 id="starters-title">{words('deck.starters')}</h2>
        <p class="session-soft">
          {deck.starters.length === 0 ? words('deck.starters.empty') : words('decks.count', { count: deck.starters.length })}
        </p>
        <StarterList deck={deck} words={words} onChange={change} onSay={setSaid} />
        <AddStarters words={words} onChange={change} />
      </section>
      {deck.starters.length > 0 && <TakeAlong deck={deck} papers={desk.papers} words={words} />}
      <DeleteDeck words={words} onDelete={onDelete} />
      <div class="deck-save">
        <SaveLine field={desk.actions} id={deck.id} words={words} promise={words('journal.saved.promise')} />
      </div>
    </article>
  );
}
