import { useMemo, useState } from 'preact/hooks';
import { onOneLine } from '@/components/journal/decks/on-one-line';
import { StarterFacts } from '@/components/journal/decks/starter-facts';
import { StarterHints } from '@/components/journal/decks/starter-hints';
import { Button } from '@/components/shared/button';
import { Disclosure } from '@/components/shared/disclosure';
import { ChevronIcon, ChevronUpIcon, CloseIcon } from '@/components/shared/icons';
import { TextArea } from '@/components/shared/text-area';
import type { StarterChange } from '@/utils/domain/decks/change-deck';
import type { OwnStarter } from '@/utils/domain/decks/own-deck';
import { longestSentence } from '@/utils/domain/starters/starter';
import type { Words } from '@/utils/i18n/words';
import { isBlank } from '@/utils/journal/typed-text';

/** What can be done with a starter of a deck. */
export interface StarterWays {
  /** The person has begun to write in it. */
  enter(id: string): void;
  edit(id: string, change: StarterChange): void;
  /** Up by -1, down by 1. */
  move(id: string, by: -1 | 1): void;
  remove(id: string): void;
}

interface StarterRowProps {
  readonly starter: OwnStarter;
  /** Counted from 0. */
  readonly place: number;
  readonly isLast: boolean;
  readonly isEditing: boolean;
  /** Of the deck. */
  readonly locale: string;
  readonly ways: StarterWays;
  readonly words: Words;
}

/** One starter in a deck. There may be a thousand: it is drawn again only when something about it has changed. */
export function StarterRow({ starter, place, isLast, isEditing, locale, ways, words }: StarterRowProps) {
  return useMemo(
    () => <Row starter={starter} place={place} isLast={isLast} isEditing={isEditing} locale={locale} ways={ways} words={words} />,
    [starter, place, isLast, isEditing, locale, ways, words],
  );
}

function Row({ starter, place, isLast, isEditing, locale, ways, words }: StarterRowProps) {
  const { id } = starter;
  const number = place + 1;
  // A starter needs words; while there are none, those it had are kept.
  const [blank, setBlank] = useState<string | null>(null);
  const [isOpened, setIsOpened] = useState(false);
  const onText = (typed: string): void => {
    const text = onOneLine(typed);
    setBlank(isBlank(text) ? text : null);
    ways.edit(id, { text });
  };
  return (
    <li class="starter" data-starter={id}>
      <span class="starter-number" aria-hidden="true">
        {number}
      </span>
      <div class="starter-words" onFocusIn={() => ways.enter(id)}>
        <TextArea
          label={words('deck.starter', { number })}
          text={blank ?? starter.text}
          longest={longestSentence}
          hint={blank === null ? undefined : words('deck.starter.blank')}
          roomLeft={(count) => words('form.room-left', { count })}
          describedBy={`hints-${id}`}
          onText={onText}
          onLeave={() => setBlank(null)}
        />
      </div>
      <div class="starter-ways">
        <Button
          kind="icon"
          isSmall
          data-way="up"
          aria-label={words('deck.starter.up', { number })}
          isOff={place === 0}
          onPress={() => ways.move(id, -1)}
        >
          <ChevronUpIcon size={16} />
        </Button>
        <Button
          kind="icon"
          isSmall
          data-way="down"
          aria-label={words('deck.starter.down', { number })}
          isOff={isLast}
          onPress={() => ways.move(id, 1)}
        >
          <ChevronIcon size={16} />
        </Button>
        <Button kind="icon" isSmall aria-label={words('deck.starter.remove', { number })} onPress={() => ways.remove(id)}>
          <CloseIcon size={16} />
        </Button>
      </div>
      <div class="starter-more" onFocusIn={() => ways.enter(id)}>
        {isEditing && <StarterHints id={`hints-${id}`} starter={starter} locale={locale} words={words} />}
        <Disclosure summary={words('deck.starter.more')} onOpen={() => setIsOpened(true)}>
          {isOpened && <StarterFacts starter={starter} words={words} onChange={(change) => ways.edit(id, change)} />}
        </Disclosure>
      </div>
    </li>
  );
}
