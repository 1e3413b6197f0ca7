import type { JournalEntry } from '@/utils/domain/journal';
import { dayOf, type Day } from '@/utils/journal/calendar';
import type { Sayings } from '@/utils/journal/sayings';
import { isBlank } from '@/utils/journal/typed-text';

/**
 * Keeps what a person typed from turning the words beside it round, where no markup can: between a first strong isolate
 * and its end, without marks that could end it sooner.
 */
const isolated = (text: string): string => `\u2068${text.replace(/\p{Bidi_Control}/gu, '')}\u2069`;

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
