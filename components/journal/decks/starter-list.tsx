import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { StarterRow, type StarterWays } from '@/components/journal/decks/starter-row';
import type { DeckChange } from '@/components/journal/decks/use-deck-draft';
import { Button } from '@/components/shared/button';
import { Notice } from '@/components/shared/notice';
import { changeStarter, moveStarter, removeStarter } from '@/utils/domain/decks/change-deck';
import type { OwnDeck } from '@/utils/domain/decks/own-deck';
import { putBack, type TakenOut } from '@/utils/domain/decks/put-back';
import type { Words } from '@/utils/i18n/words';

interface StarterListProps {
  readonly deck: OwnDeck;
  readonly words: Words;
  readonly onChange: (make: DeckChange) => void;
  /** Has something read aloud. */
  readonly onSay: (said: string) => void;
}

const fieldOf = (id: string): string => `[data-starter="${id}"] textarea`;
const buttonOf = (id: string, way: 'up' | 'down'): string => `[data-starter="${id}"] [data-way="${way}"]`;
const undoButton = '.starter-removed button';

/** The starters of a deck, each of them open to be written in. */
export function StarterList({ deck, words, onChange, onSay }: StarterListProps) {
  const [editingId, setEditingId] = useState<string | null>(null);
  const [removed, setRemoved] = useState<TakenOut | null>(null);
  const { root, goTo } = useNextFocus();

  const ways = useMemo<StarterWays>(
    () => ({
      enter: setEditingId,
      edit: (id, change) => onChange((now, at) => changeStarter(now, id, change, at)),
      move(id, by) {
        onChange((now, at) => {
          const place = now.starters.findIndex((starter) => starter.id === id) + by;
          const moved = moveStarter(now, id, place, at);
          if (moved !== now) onSay(words('deck.starter.moved', { number: place + 1, count: now.starters.length }));
          return moved;
        });
        goTo(buttonOf(id, by < 0 ? 'up' : 'down'));
      },
      remove(id) {
        onChange((now, at) => {
          const place = now.starters.findIndex((starter) => starter.id === id);
          const starter = now.starters[place];
          if (starter) setRemoved({ starter, place });
          return removeStarter(now, id, at);
        });
        onSay(words('deck.starter.removed'));
        goTo(undoButton);
      },
    }),
    [onChange, onSay, words, goTo],
  );
  const undo = ({ starter, place }: TakenOut): void => {
    onChange((now, at) => putBack(now, { starter, place }, at));
    setRemoved(null);
    onSay(words('journal.restored'));
    goTo(fieldOf(starter.id));
  };

  const rows = deck.starters.map((starter, place) => (
    <StarterRow
      key={starter.id}
      starter={starter}
      place={place}
      isLast={place === deck.starters.length - 1}
      isEditing={starter.id === editingId}
      locale={deck.locale}
      ways={ways}
      words={words}
    />
  ));
  if (removed) {
    rows.splice(
      removed.place,
      0,
      <li key="removed" class="starter-removed">
        <Notice text={words('deck.starter.removed')}>
          <Button kind="quiet" isSmall onPress={() => undo(removed)}>
            {words('journal.undo')}
          </Button>
          <Button kind="quiet" isSmall onPress={() => setRemoved(null)}>
            {words('journal.dismiss')}
          </Button>
        </Notice>
      </li>,
    );
  }
  return (
    <ol class="starters" ref={root}>
      {rows}
    </ol>
  );
}

/** Gives the keyboard to something as soon as the next drawing has brought it to its place. */
function useNextFocus() {
  const root = useRef<HTMLOListElement>(null);
  const nextRef = useRef<string | null>(null);
  useLayoutEffect(() => {
    const wanted = nextRef.current === null ? null : root.current?.querySelector<HTMLElement>(nextRef.current);
    if (!wanted) return;
    nextRef.current = null;
    wanted.focus();
  });
  const [goTo] = useState(() => (selector: string): void => {
    nextRef.current = selector;
  });
  return { root, goTo };
}
