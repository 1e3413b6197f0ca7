import { copyText } from '@/utils/platform/copy-text';
import { download } from '@/utils/platform/download';
import type { DeckPapers } from '@/utils/journal/deck-desk';

/** Decks as files and as text. What reads and writes them comes only when it is asked for. */
export const deckPapers: DeckPapers = {
  async read(source) {
    const { readDeck } = await import('@/utils/exchange/read-deck');
    return readDeck(source);
  },
  async textOf(deck) {
    const { deckToJson } = await import('@/utils/exchange/deck-json');
    return deckToJson(deck);
  },
  async download(deck, format) {
    const { deckFileName } = await import('@/utils/exchange/file-name');
    if (format === 'csv') {
      const { deckToCsv } = await import('@/utils/exchange/deck-csv');
      download(deckFileName(deck, 'csv'), deckToCsv(deck), 'text/csv');
      return;
    }
    download(deckFileName(deck, 'json'), await deckPapers.textOf(deck), 'application/json');
  },
  copy: copyText,
};
