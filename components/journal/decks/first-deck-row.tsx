import { useMemo } from 'preact/hooks';
import { useFirstDeck } from '@/components/journal/decks/use-first-deck';
import { firstDeckId } from '@/utils/domain/decks/deck-id';
import type { Words } from '@/utils/i18n/words';
import type { DeckDesk } from '@/utils/journal/deck-desk';
import { deckHref } from '@/utils/journal/route';

interface FirstDeckRowProps {
  readonly desk: Pick<DeckDesk, 'languages' | 'loadFirst'>;
  readonly words: Words;
}

/** The deck that comes with Kindling, which can be looked through. */
export function FirstDeckRow({ desk, words }: FirstDeckRowProps) {
  const deck = useFirstDeck(desk, words.locale);
  const languages = useMemo(() => listOf(desk.languages, words.locale), [desk, words]);
  return (
    <section class="decks-part" aria-labelledby="first-title">
      <h2 id="first-title">{words('decks.first')}</h2>
      <div class="decks-first">
        <p class="session-soft">
          {deck && `${words('decks.count', { count: deck.starters.length })} · `}
          {words('decks.first.languages', { languages })}
        </p>
        <p>{words('decks.first.text')}</p>
        <a class="decks-link" href={deckHref(firstDeckId)}>
          {words('decks.first.look')}
        </a>
      </div>
    </section>
  );
}

/** Languages by what a reader of `locale` calls them, as a list within a sentence. */
function listOf(languages: readonly string[], locale: string): string {
  const names = new Intl.DisplayNames([locale], { type: 'language' });
  return new Intl.ListFormat(locale).format(languages.map((language) => names.of(language) ?? language));
}
