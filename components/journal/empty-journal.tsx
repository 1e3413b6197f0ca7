import { Hearth } from '@/components/shared/hearth';
import type { Words } from '@/utils/i18n/words';

/** What stands in a journal before the first session. */
export const EmptyJournal = ({ words }: { readonly words: Words }) => (
  <section class="empty" aria-labelledby="empty-title">
    <Hearth size={112} fire="lit" />
    <h2 id="empty-title">{words('journal.empty.title')}</h2>
    <p>{words('journal.empty.text')}</p>
    <p class="empty-own">{words('journal.empty.own')}</p>
  </section>
);
