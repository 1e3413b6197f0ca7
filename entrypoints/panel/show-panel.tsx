import { render } from 'preact';
import '@/components/theme.css';
import { loadWhatIsLater, Panel } from '@/components/panel/panel';
import { directionOf } from '@/utils/i18n/direction';
import type { Words } from '@/utils/i18n/words';
import { createAsk } from '@/utils/messages/ask';
import { createDeckLoader } from '@/utils/messages/load-deck';
import { pause } from '@/utils/messages/pause';
import { createPanel, type Entry, type Panel as PanelItself } from '@/utils/panel/create-panel';
import { systemClock } from '@/utils/panel/clock';
import { languageFor, languages, loadWords } from '@/utils/platform/catalogues';
import { onChanged } from '@/utils/platform/changes';
import { copyText } from '@/utils/platform/copy-text';
import { loadDeck } from '@/utils/platform/decks';
import { playTone } from '@/utils/platform/soft-tone';
import { goOnTyping, typingPlace } from '@/utils/platform/typing-place';
import { isExtensionAlive, sendToBackground } from '@/utils/platform/runtime';

/** An answer that comes within this time makes the first drawing the only one. */
const quickAnswerMs = 300;

/** The words that are on the page. */
const pageParts = ['common', 'panel'] as const;

/** Tells the browser what language the page is in. */
function dress(words: Words): void {
  document.documentElement.lang = words.locale;
  document.documentElement.dir = directionOf(words.locale);
  document.title = words('panel.title');
}

/**
 * Fills the page with a panel.
 *
 * @param watch what this page has to look out for, besides what every panel has
 */
export async function showPanel(entry: Entry, watch: (panel: PanelItself) => void): Promise<void> {
  const browsers = languageFor(navigator.language);
  /** The language of everything on this page. */
  const own = (): string => languageFor(panel.state().view.settings.language ?? browsers);
  const keyring = { grant: null as string | null };
  const ask = createAsk({ send: sendToBackground, isAlive: isExtensionAlive, grant: () => keyring.grant });
  const panel = createPanel({
    ask,
    clock: systemClock,
    newId: () => crypto.randomUUID(),
    newSeed: () => crypto.getRandomValues(new Uint32Array(1))[0] ?? 0,
    loadDeck: createDeckLoader(ask, (id, language: string | null) => loadDeck(id, languageFor(language ?? browsers))),
    loadChatWords: (language) => loadWords(language ?? own(), ['chat']),
    languages,
    playTone,
    keyring,
    isAlive: isExtensionAlive,
    isBack: async () => (await fetch(location.pathname, { cache: 'no-store' })).ok,
    reload(note) {
      window.name = note;
      location.reload();
    },
    typingPlace,
    copy: copyText,
  });

  onChanged(panel.lookAgain, new AbortController().signal);
  document.addEventListener('visibilitychange', () => panel.setVisible(!document.hidden));
  watch(panel);

  const entering = panel.enter(entry);
  let words = await loadWords(browsers, pageParts);
  // Drawn at once with what there is to show; a background that is slow to answer is not waited for on an empty page.
  await Promise.race([entering, pause(quickAnswerMs)]);
  const draw = (): void => render(<Panel state={panel.state()} actions={panel.actions} words={words} />, document.body);
  let asked = words.locale;
  /** Where its words cannot be read, everything stays in the language it has until another one is chosen. */
  const followLanguage = async (): Promise<void> => {
    const wanted = own();
    if (wanted === asked) return;
    asked = wanted;
    const loaded = await loadWords(wanted, pageParts).catch(() => null);
    if (loaded === null || wanted !== asked) return;
    words = loaded;
    dress(words);
    draw();
  };
  dress(words);
  panel.subscribe(() => {
    draw();
    void followLanguage();
  });
  draw();
  void followLanguage();
  await entering;
  // What does not come now is asked for again when it is drawn.
  await loadWhatIsLater().catch(() => {});
  draw();
  if (entry !== null && entry !== 'own-page' && 'stash' in entry && entry.stash.place) goOnTyping(entry.stash.place);
}
