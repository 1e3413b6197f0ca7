import { useState } from 'preact/hooks';
import { Button } from '@/components/shared/button';
import { menuKindOf } from '@/utils/domain/starters/menu-kind';
import type { Starter } from '@/utils/domain/starters/starter';
import type { OwnAppetite } from '@/utils/domain/settings';
import type { WarmUpState } from '@/utils/domain/warm-up/state-at';
import type { Words } from '@/utils/i18n/words';
import type { ShownWarmUp } from '@/utils/panel/panel-state';
import { EmberRing } from './ember-ring';
import { JudgeButtons, type Judging } from './judge-buttons';
import './starter-card.css';

export interface StarterCardProps {
  readonly shown: Pick<ShownWarmUp, 'card' | 'locale' | 'second' | 'plan'>;
  readonly warmUp: WarmUpState;
  /** How the person likes to join: who likes to say little is shown the lighter words first. */
  readonly joinAs: OwnAppetite;
  /** `null` where nobody says here what the group thinks of a starter. */
  readonly judging: Judging | null;
  readonly words: Words;
}

/** Up to here people like to say little. */
const shy: OwnAppetite = 1;

/** A starter, or three to choose from, with the time that is left burning around it. */
export function StarterCard({ shown: { card, locale, second, plan }, warmUp, joinAs, judging, words }: StarterCardProps) {
  return (
    <div class="starter-card">
      <EmberRing share={warmUp.remainingShare} isStill={warmUp.phase === 'paused'} />
      <p class="starter-appetite">{words(`panel.appetite.${plan.appetite}.today`)}</p>
      {card.length > 0 ? (
        <CardWords
          key={keyOf(card)}
          card={card}
          locale={locale}
          second={second}
          isLighterFirst={joinAs <= shy}
          judging={judging}
          words={words}
        />
      ) : (
        <div class="starter-words">
          <p class="starter-text">{words('panel.warm-up.no-starter')}</p>
        </div>
      )}
    </div>
  );
}

/** The card when the time is up: still there to finish the sentence, no longer in front. */
export const SpentStarterCard = ({ shown: { card, locale }, warmUp, words }: Omit<StarterCardProps, 'joinAs' | 'judging'>) => (
  <div class="starter-card starter-card-small">
    <EmberRing share={warmUp.remainingShare} isStill />
    {card.length === 0 && <p class="starter-text">{words('panel.warm-up.no-starter')}</p>}
    {card.map(({ id, text }) => (
      <p key={id} class="starter-text" lang={locale}>
        {text}
      </p>
    ))}
  </div>
);

/** Tells one card from another, so that each begins anew with what was only for the one before it. */
export const keyOf = (card: readonly Starter[]): string => card.map(({ id }) => id).join(' ');

interface CardWordsProps extends Pick<StarterCardProps, 'judging' | 'words'> {
  readonly card: readonly Starter[];
  readonly locale: string | undefined;
  readonly second: ShownWarmUp['second'];
  readonly isLighterFirst: boolean;
}

function CardWords({ card, locale, second, isLighterFirst, judging, words }: CardWordsProps) {
  const hasLighter = card.some(({ alt }) => alt !== undefined);
  const [isLighter, setIsLighter] = useState(isLighterFirst);
  const [first] = card;
  const isMenu = card.length > 1;
  const Body = isMenu ? Menu : Single;
  return (
    <>
      <div class="starter-words" key={`${isLighter}`}>
        <Body card={card} locale={locale} second={second} isLighter={isLighter} judging={judging} words={words} />
      </div>
      {(hasLighter || (judging && !isMenu)) && (
        <div class="starter-foot">
          {hasLighter && (
            <Button kind="quiet" isSmall onPress={() => setIsLighter(!isLighter)}>
              {words(toggleWords(isLighter, isMenu))}
            </Button>
          )}
          {!isMenu && first && judging && <JudgeButtons {...judging} starter={first} words={words} />}
        </div>
      )}
    </>
  );
}

const toggleWords = (isLighter: boolean, isMenu: boolean) =>
  isLighter
    ? (`panel.warm-up.original${isMenu ? 's' : ''}` as const)
    : (`panel.warm-up.lighter${isMenu ? '-ones' : ''}` as const);

type BodyProps = Omit<CardWordsProps, 'isLighterFirst'> & { readonly isLighter: boolean };

const wordsOf = ({ text, alt }: Starter, isLighter: boolean): string => (isLighter ? (alt ?? text) : text);

/** The same starter in the person's second language. */
const SecondWords = ({ id, second, isLighter }: Pick<BodyProps, 'second' | 'isLighter'> & { readonly id: string }) => {
  const starter = second?.card.find((one) => one.id === id);
  if (!second || !starter) return null;
  return (
    <p class="starter-second" lang={second.locale} dir="auto">
      {wordsOf(starter, isLighter)}
    </p>
  );
};

const Single = ({ card, locale, second, isLighter, words }: BodyProps) => (
  <>
    {card.map((starter) => {
      const isItself = !isLighter || starter.alt === undefined;
      return (
        <div key={starter.id} lang={locale}>
          <p class="starter-text" dir="auto">
            {wordsOf(starter, isLighter)}
          </p>
          <SecondWords id={starter.id} second={second} isLighter={isLighter} />
          {starter.followUp && isItself && (
            <p class="starter-follow-up">
              <span lang={words.locale}>{words('panel.warm-up.follow-up')}</span> {starter.followUp}
            </p>
          )}
        </div>
      );
    })}
  </>
);

function Menu({ card, locale, second, isLighter, judging, words }: BodyProps) {
  // Where all are of one kind, as in a deck pasted from a list, its name three times over tells nobody what to choose.
  const hasKinds = new Set(card.map(menuKindOf)).size > 1;
  return (
    <>
      <p class="menu-title">{words('panel.warm-up.any-one')}</p>
      <ul class="menu">
        {card.map((starter) => (
          <li key={starter.id}>
            {(hasKinds || judging) && (
              <div class="menu-head">
                <span class="menu-kind">{hasKinds && words(`panel.kind.${menuKindOf(starter)}`)}</span>
                {judging && <JudgeButtons {...judging} starter={starter} isSmall words={words} />}
              </div>
            )}
            <p class="menu-text" lang={locale} dir="auto">
              {wordsOf(starter, isLighter)}
            </p>
            <SecondWords id={starter.id} second={second} isLighter={isLighter} />
          </li>
        ))}
      </ul>
    </>
  );
}
