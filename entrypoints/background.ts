import { defineBackground } from 'wxt/utils/define-background';
import { createBackground } from '@/utils/background/run';
import { tellChanged } from '@/utils/background/tell-changed';
import { classifySender } from '@/utils/messages/sender';
import { serve } from '@/utils/messages/serve';
import { browser } from '@/utils/platform/browser';
import { loadWords } from '@/utils/platform/catalogues';
import { createDesk } from '@/utils/platform/desk';
import { orderDock } from '@/utils/platform/dock-orders';
import { createDockPlaces } from '@/utils/platform/dock-places';
import { openDecksTab, openJournalTab } from '@/utils/platform/journal-tab';
import { isTabOpen } from '@/utils/platform/tabs';
import { toolbarButton } from '@/utils/platform/toolbar-button';
import { voices } from '@/utils/platform/voices';
import { openStore } from '@/utils/store/store';

export default defineBackground({ type: 'module', main: listen });

/** Every listener is there before the first turn of the event loop ends: one added later misses what started us. */
function listen(): void {
  const area = browser.storage.local;
  const store = openStore();
  const desk = createDesk(area);
  /** The language the person has chosen; the browser's if they have not, or if what is stored cannot be read. */
  const language = async (): Promise<string> => {
    const settings = await store.look((repositories) => repositories.settings.get()).catch(() => null);
    return settings?.language ?? browser.i18n.getUILanguage();
  };
  const self = { id: browser.runtime.id, origin: location.origin };
  const background = createBackground({
    tools: {
      store,
      desk,
      places: createDockPlaces(area),
      now: Date.now,
      newSeed: () => crypto.getRandomValues(new Uint32Array(1))[0] ?? 0,
      zone: () => Intl.DateTimeFormat().resolvedOptions().timeZone,
      words: async () => loadWords(await language(), ['common', 'dock']),
      order: orderDock,
      isTabOpen,
      openJournal: openJournalTab,
      openDecks: openDecksTab,
    },
    area,
    toolbar: toolbarButton,
    broadcast: () => tellChanged(voices, desk),
    reload: () => browser.runtime.reload(),
    startedAt: Date.now(),
    onBug: reportError,
  });

  serve(browser.runtime.onMessage, (message, sender) => background.answer(message, classifySender(sender, self)));
  browser.action.onClicked.addListener(({ id }) => void background.onButton(id));
  browser.tabs.onRemoved.addListener((tabId) => void background.onTabClosed(tabId));
  browser.runtime.onStartup.addListener(() => void background.onBrowserStart());
  browser.runtime.onUpdateAvailable.addListener(() => void background.onUpdateReady());
  browser.runtime.onInstalled.addListener(() => void background.onUpdated());
  void background.tidyUp();
}
