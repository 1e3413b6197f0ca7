import type { JournalEntry } from '@/utils/domain/journal';
import { isolated } from '@/utils/i18n/isolated';
import type { Words } from '@/utils/i18n/words';
import { dayOf, type Day } from '@/utils/journal/calendar';
import type { Sayings } from '@/utils/journal/sayings';
import { isBlank } from '@/utils/journal/typed-text';

/** The document's title: of one session, or of the list. */
export function pageTitle(entry: JournalEntry | null, { words, day }: Pick<Sayings, 'words' | 'day'>, today: Day): string {
  return words('journal.title.page', { title: entry ? sessionTitle(entry) : words('journal.title') });

  function sessionTitle({ session, group }: JournalEntry): string {
    return words('journal.title.session', {
      group: group && !isBlank(group.name) ? isolated(group.name) : words('journal.group.unnamed'),
      day: day(dayOf(session.startedAt, session.zone), today),
    });
  }
}

/** The document's title: of a deck of the person's own, of the one that comes with Kindling, or of all decks. */
export function deckTitle(deck: { readonly name: string } | 'first' | 'all', words: Words): string {
  return words('journal.title.page', { title: title() });

  function title(): string {
    if (deck === 'all') return words('decks.title');
    if (deck === 'first') return words('decks.first');
    return isBlank(deck.name) ? words('decks.unnamed') : isolated(deck.name);
  }
}
