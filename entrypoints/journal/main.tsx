import { render } from 'preact';
import '@/components/theme.css';
import { Journal } from '@/components/journal/journal';
import { firstDeckId, ownDeckIdFrom } from '@/utils/domain/decks/deck-id';
import { createAsk } from '@/utils/messages/ask';
import { pause } from '@/utils/messages/pause';
import { createDeckLoader } from '@/utils/messages/load-deck';
import { createJournalActions } from '@/utils/journal/actions';
import { createDeckActions } from '@/utils/journal/deck-actions';
import type { DeckDesk } from '@/utils/journal/deck-desk';
import { directionOf } from '@/utils/i18n/direction';
import { onceOf } from '@/utils/journal/once-of';
import { createRouter } from '@/utils/journal/router';
import { languages, loadWords } from '@/utils/platform/catalogues';
import { loadDeck } from '@/utils/platform/decks';
import { openCompanion, openCompanionWindow } from '@/utils/platform/open-companion';
import { isExtensionAlive, sendToBackground } from '@/utils/platform/runtime';
import { openJournalReader } from '@/utils/store/journal-reader';
import { deckPapers } from './deck-papers';

const reader = openJournalReader(() => location.reload());
/** A store that keeps silent for longer than this is not waited for on an empty page. */
const quickAnswerMs = 500;
/** The language the person has chosen; the browser's if they have not, or if what is stored cannot be read. */
const chosenLanguage = async (): Promise<string> => {
  const settings = await Promise.race([onceOf(reader.settings()).catch(() => null), pause(quickAnswerMs)]);
  return settings?.language ?? navigator.language;
};
const words = await loadWords(await chosenLanguage(), ['common', 'journal']);
document.documentElement.lang = words.locale;
document.documentElement.dir = directionOf(words.locale);

const ask = createAsk({ send: sendToBackground, isAlive: isExtensionAlive });
const loadAnyDeck = createDeckLoader(ask, (id, language: string) => loadDeck(id, language).catch(() => loadDeck(id, 'en')));
const editorId = crypto.randomUUID();
const actions = createJournalActions({ ask, clock: Date.now, editorId });
const desk: DeckDesk = {
  reader: reader.decks,
  actions: createDeckActions({ ask, clock: Date.now, editorId }),
  papers: deckPapers,
  languages,
  loadFirst: (language) => loadDeck(firstDeckId, language),
  newId: () => ownDeckIdFrom(crypto.randomUUID()),
  editorId,
  clock: Date.now,
};
window.addEventListener('beforeunload', (event) => {
  if (actions.hasUnsaved() || desk.actions.hasUnsaved()) event.preventDefault();
});

render(
  <Journal
    words={words}
    reader={reader}
    router={createRouter(window)}
    actions={actions}
    loadDeck={(id) => loadAnyDeck(id, words.locale)}
    desk={desk}
    clock={Date.now}
    onOpenCompanion={(place) => void (place === 'beside' ? openCompanion() : openCompanionWindow())}
  />,
  document.body,
);
