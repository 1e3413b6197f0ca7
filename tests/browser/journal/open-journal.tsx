import { render } from 'preact';
import '@/components/theme.css';
import { Journal } from '@/components/journal/journal';
import { deckPapers } from '@/entrypoints/journal/deck-papers';
import { ownDeckIdFrom } from '@/utils/domain/decks/deck-id';
import type { Words } from '@/utils/i18n/words';
import { createJournalActions } from '@/utils/journal/actions';
import { createDeckActions } from '@/utils/journal/deck-actions';
import { createRouter } from '@/utils/journal/router';
import { languages } from '@/utils/platform/catalogues';
import { loadDeck } from '@/utils/platform/decks';
import { idOf, sampleNow } from './sample-journal';
import type { MemoryJournal } from './memory-journal';

/** Draws the journal page over a journal in memory, wired as the real page is. @returns a function that takes it away. */
export function openJournal(journal: MemoryJournal, words: Words, hash = ''): () => void {
  history.replaceState(null, '', `${location.pathname}${location.search}${hash}`);
  document.documentElement.lang = words.locale;
  const needs = { ask: journal.ask, clock: () => sampleNow, editorId: idOf(0xe0) };
  const root = document.body.appendChild(document.createElement('div'));
  render(
    <Journal
      words={words}
      reader={journal.reader}
      router={createRouter(window)}
      actions={createJournalActions(needs)}
      loadDeck={(id) => loadDeck(id, words.locale)}
      desk={{
        ...needs,
        reader: journal.deckReader,
        actions: createDeckActions(needs),
        papers: deckPapers,
        languages,
        loadFirst: (language) => loadDeck('first', language),
        newId: () => ownDeckIdFrom(crypto.randomUUID()),
      }}
      clock={() => sampleNow}
      onOpenCompanion={() => {}}
    />,
    root,
  );
  return () => {
    render(null, root);
    root.remove();
  };
}
