import { firstDeckId } from '@/utils/domain/decks/deck-id';
import type { Core } from './core';
import { withOwn } from './held';

/**
 * Sees to it that the words for the chat are at hand in the language the host has chosen: what is copied has to be there
 * when the button is pressed, since a browser lets nobody copy later.
 */
export function followChatLanguage(core: Core): void {
  const { loadDeck, loadChatWords } = core.surroundings;
  let asked: string | null | undefined;

  const load = async (language: string | null): Promise<void> => {
    try {
      const [deck, words] = await Promise.all([loadDeck(firstDeckId, language), loadChatWords(language)]);
      if (asked === language) core.set({ chat: { language, words, deck } });
    } catch {
      // The chat goes on in the language that was there before; asking again later may help.
      if (asked === language) asked = undefined;
    }
  };
  const follow = (): void => {
    const { chatLanguage, language: own } = withOwn(core.held()).settings;
    const language = chatLanguage ?? own;
    if (asked === language) return;
    asked = language;
    void load(language);
  };
  core.subscribe(follow);
  follow();
}
