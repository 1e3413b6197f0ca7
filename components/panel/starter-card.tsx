import { useState } from 'preact/hooks';
import { Button } from '@/components/shared/button';
import type { Starter } from '@/utils/domain/starters/starter';
import type { WarmUpState } from '@/utils/domain/warm-up/state-at';
import type { Words } from '@/utils/i18n/words';
import { EmberRing } from './ember-ring';
import './starter-card.css';

export interface StarterCardProps {
  readonly starter: Starter | null;
  /** Of the language the starter is written in. */
  readonly lang: string | undefined;
  readonly warmUp: WarmUpState;
  readonly words: Words;
}

/** The starter, with the time that is left burning around it. */
export const StarterCard = ({ starter, lang, warmUp, words }: StarterCardProps) => (
  <div class="starter-card">
    <EmberRing share={warmUp.remainingShare} isStill={warmUp.phase === 'paused'} />
    {starter ? (
      <StarterWords key={warmUp.cursor} starter={starter} lang={lang} words={words} />
    ) : (
      <p class="starter-text">{words('panel.warm-up.no-starter')}</p>
    )}
  </div>
);

/** The starter when the time is up: still there to finish the sentence, no longer in front. */
export const SpentStarterCard = ({ starter, lang, warmUp, words }: StarterCardProps) => (
  <div class="starter-card starter-card-small">
    <EmberRing share={warmUp.remainingShare} isStill />
    <p class="starter-text" lang={lang}>
      {starter?.text ?? words('panel.warm-up.no-starter')}
    </p>
  </div>
);

function StarterWords({ starter, lang, words }: Pick<StarterCardProps, 'lang' | 'words'> & { readonly starter: Starter }) {
  const [isLighter, setIsLighter] = useState(false);
  const { text, alt, followUp } = starter;
  return (
    <>
      <div class="starter-words" lang={lang} key={`${isLighter}`}>
        <p class="starter-text">{isLighter ? alt : text}</p>
        {followUp && !isLighter && (
          <p class="starter-follow-up">
            {words('panel.warm-up.follow-up')} {followUp}
          </p>
        )}
      </div>
      {alt && (
        <div class="starter-lighter">
          <Button kind="quiet" isSmall onPress={() => setIsLighter(!isLighter)}>
            {words(isLighter ? 'panel.warm-up.first' : 'panel.warm-up.lighter')}
          </Button>
        </div>
      )}
    </>
  );
}
