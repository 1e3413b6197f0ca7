import { firstDeckId } from '@/utils/domain/decks/deck-id';
import type { Words } from '@/utils/i18n/words';
import type { PanelState } from '@/utils/panel/panel-state';

export interface GroupDeckProps {
  readonly deckId: string;
  /** All there are. */
  readonly decks: PanelState['decks'];
  readonly words: Words;
  readonly onDeck: (deckId: string) => void;
}

/** Which deck the group's warm-ups are dealt from. One with nothing to deal is not offered. */
export function GroupDeck({ deckId, decks, words, onDeck }: GroupDeckProps) {
  const own = decks.filter(({ id, fingerprint }) => id !== firstDeckId && (fingerprint !== null || id === deckId));
  const chosen = own.some(({ id }) => id === deckId) ? deckId : firstDeckId;
  return (
    <div class="group-part">
      <label class="field">
        <span>{words('panel.group.deck')}</span>
        <select value={chosen} onChange={(event) => onDeck(event.currentTarget.value)}>
          <option value={firstDeckId}>{words('panel.group.deck.first')}</option>
          {own.map(({ id, name }) => (
            <option key={id} value={id} dir="auto">
              {name.trim() === '' ? words('panel.group.deck.unnamed') : name}
            </option>
          ))}
        </select>
      </label>
      <p>{words('panel.group.deck.hint')}</p>
    </div>
  );
}
