import { Button } from '@/components/shared/button';
import { FlagIcon, NextIcon, PauseIcon, PlayIcon, PlusIcon, PreviousIcon } from '@/components/shared/icons';
import { starterOf } from '@/utils/domain/starters/starter-of';
import { stateAt } from '@/utils/domain/warm-up/state-at';
import { MomentTitle } from './moment-title';
import type { MomentProps } from './moment-props';
import { Remaining } from './remaining';
import { StarterCard } from './starter-card';
import './warm-up.css';

/** A warm-up, running or paused. */
export function WarmUp({ state: { plan, deck, now, view }, actions, words }: MomentProps) {
  if (!plan) return null;
  const warmUp = stateAt(plan, now);
  const isPaused = warmUp.phase === 'paused';
  return (
    <section class="moment">
      <MomentTitle isUnseen>{words('panel.warm-up.title')}</MomentTitle>
      <StarterCard starter={starterOf(deck, plan, warmUp.cursor)} lang={deck?.locale} warmUp={warmUp} words={words} />
      <Remaining warmUp={warmUp} isCalm={view.settings.isCalm} words={words} onCalm={actions.setCalm} />
      <p class="warm-up-ways">{words('panel.warm-up.ways')}</p>
      <div class="warm-up-controls">
        <div class="warm-up-turn">
          <Button
            aria-label={words('panel.warm-up.previous')}
            title={words('panel.warm-up.previous')}
            isOff={warmUp.cursor <= plan.firstCursor}
            onPress={() => actions.change('previous')}
          >
            <PreviousIcon />
          </Button>
          <Button kind="primary" onPress={() => actions.change('next')}>
            {words('panel.warm-up.next')}
            <NextIcon size={18} />
          </Button>
        </div>
        <div class="warm-up-rest">
          <Button kind="quiet" onPress={() => actions.change(isPaused ? 'resume' : 'pause')}>
            {isPaused ? <PlayIcon size={16} /> : <PauseIcon size={16} />}
            {words(isPaused ? 'panel.warm-up.resume' : 'panel.warm-up.pause')}
          </Button>
          <Button kind="quiet" onPress={() => actions.change('one-more-minute')}>
            <PlusIcon size={16} />
            {words('panel.warm-up.longer')}
          </Button>
          <Button kind="quiet" onPress={() => actions.change('end')}>
            <FlagIcon size={16} />
            {words('panel.warm-up.end')}
          </Button>
        </div>
      </div>
    </section>
  );
}
