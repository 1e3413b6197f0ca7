import { render } from 'preact';
import '@/components/theme.css';
import { Panel } from '@/components/panel/panel';
import { createAsk } from '@/utils/messages/ask';
import { pause } from '@/utils/messages/pause';
import { createPanel, type Entry } from '@/utils/panel/create-panel';
import { systemClock } from '@/utils/panel/clock';
import { watchTyping } from '@/utils/panel/typing-watch';
import { readStash } from '@/utils/panel/stash';
import { loadWords } from '@/utils/platform/catalogues';
import { onChanged } from '@/utils/platform/changes';
import { copyText } from '@/utils/platform/copy-text';
import { loadDeck } from '@/utils/platform/decks';
import { goOnTyping, typingPlace } from '@/utils/platform/typing-place';
import { isExtensionAlive, sendToBackground } from '@/utils/platform/runtime';

/** An answer that comes within this time makes the first drawing the only one. */
const quickAnswerMs = 300;

/** What the panel comes in with is taken away at once: neither the address nor the frame's name keeps it. */
function takeEntry(): Entry {
  const stash = readStash(window.name);
  const token = location.hash.slice(1);
  window.name = '';
  history.replaceState(null, '', location.pathname);
  if (stash) return { stash };
  return token === '' ? null : { token };
}

async function main(): Promise<void> {
  const entry = takeEntry();
  const keyring = { grant: null as string | null };
  const panel = createPanel({
    ask: createAsk({ send: sendToBackground, isAlive: isExtensionAlive, grant: () => keyring.grant }),
    clock: systemClock,
    newId: () => crypto.randomUUID(),
    newSeed: () => crypto.getRandomValues(new Uint32Array(1))[0] ?? 0,
    loadDeck: () => loadDeck('first', 'en'),
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
  watchTyping(window, panel.setKeyboardTaken);

  const entering = panel.enter(entry);
  const words = await loadWords(navigator.language, ['common', 'panel']);
  // Drawn at once with what there is to show; a background that is slow to answer is not waited for on an empty page.
  await Promise.race([entering, pause(quickAnswerMs)]);
  document.documentElement.lang = words.locale;
  document.title = words('panel.title');
  const draw = (): void => render(<Panel state={panel.state()} actions={panel.actions} words={words} />, document.body);
  panel.subscribe(draw);
  draw();
  await entering;
  if (entry && 'stash' in entry && entry.stash.place) goOnTyping(entry.stash.place);
}

void main();
