import { TypedText } from '@/components/journal/typed-text';
import type { DeckSummary } from '@/utils/domain/decks/own-deck';
import type { Words } from '@/utils/i18n/words';
import { dayOf, machineZone, type Day } from '@/utils/journal/calendar';
import { deckHref } from '@/utils/journal/route';
import type { Sayings } from '@/utils/journal/sayings';
import { isBlank } from '@/utils/journal/typed-text';

interface DeckRowProps {
  readonly deck: DeckSummary;
  readonly sayings: Sayings;
  readonly today: Day;
}

/** One deck of the person's own in the list. */
export function DeckRow({ deck, sayings, today }: DeckRowProps) {
  const { words } = sayings;
  const day = sayings.day(dayOf(deck.changedAt, machineZone()), today);
  return (
    <li class="entry">
      <div class="entry-head">
        <a class="entry-link" href={deckHref(deck.id)}>
          <DeckName name={deck.name} words={words} />
        </a>
        <span class="entry-times">{words('decks.changed', { day })}</span>
      </div>
      <p class="entry-facts">{words('decks.count', { count: deck.count })}</p>
    </li>
  );
}

/** What a deck of the person's own is called. */
export const DeckName = ({ name, words }: { readonly name: string; readonly words: Words }) =>
  isBlank(name) ? <span class="group-unnamed">{words('decks.unnamed')}</span> : <TypedText text={name} />;
