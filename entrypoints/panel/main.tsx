import type { Entry } from '@/utils/panel/create-panel';
import { readStash } from '@/utils/panel/stash';
import { watchTyping } from '@/utils/panel/typing-watch';
import { showPanel } from './show-panel';

/** What the panel comes in with is taken away at once: neither the address nor the frame's name keeps it. */
function takeEntry(): Entry {
  const stash = readStash(window.name);
  const token = location.hash.slice(1);
  window.name = '';
  history.replaceState(null, '', location.pathname);
  if (stash) return { stash };
  return token === '' ? null : { token };
}

void showPanel(takeEntry(), (panel) => watchTyping(window, panel.setKeyboardTaken));
