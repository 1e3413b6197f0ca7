import { useId, useState } from 'preact/hooks';
import { ListenIcon, ReactIcon, SayIcon, TypeIcon } from '@/components/shared/icons';
import type { OwnAppetite } from '@/utils/domain/settings';
import type { Words } from '@/utils/i18n/words';
import './ways.css';

const ways = [
  { way: 'say', Icon: SayIcon, hasWords: true },
  { way: 'type', Icon: TypeIcon, hasWords: true },
  { way: 'react', Icon: ReactIcon, hasWords: false },
  { way: 'listen', Icon: ListenIcon, hasWords: false },
] as const;

type Way = (typeof ways)[number];

export interface WaysProps {
  readonly joinAs: OwnAppetite;
  readonly words: Words;
}

/**
 * Four ways to answer, all of them the same here. Which one is pressed is known to nobody else and kept nowhere: it only
 * shows how. Give it another `key` for another card, so that it begins anew.
 */
export function Ways({ joinAs, words }: WaysProps) {
  const id = useId();
  const [chosen, setChosen] = useState<Way | null>(null);
  return (
    <fieldset class="ways">
      <legend class="visually-hidden">{words('panel.ways.title')}</legend>
      <div class="ways-row">
        {ways.map((one) => (
          <button
            key={one.way}
            type="button"
            class="way"
            aria-pressed={one === chosen}
            aria-describedby={one === chosen ? id : undefined}
            onClick={() => setChosen(one === chosen ? null : one)}
          >
            <one.Icon />
            {words(`panel.ways.${one.way}`)}
          </button>
        ))}
      </div>
      <p class="ways-how" id={id}>
        {chosen === null ? words('panel.ways.any') : howTo(chosen, joinAs, words)}
      </p>
    </fieldset>
  );
}

function howTo({ way, hasWords }: Way, joinAs: OwnAppetite, words: Words): string {
  const how = words(`panel.ways.${way}.how`);
  return hasWords ? `${how} ${words(`panel.ways.plenty.${joinAs}`)}` : how;
}
