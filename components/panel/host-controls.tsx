import { Button } from '@/components/shared/button';
import { FlagIcon, NextIcon, PauseIcon, PlayIcon, PlusIcon, PreviousIcon } from '@/components/shared/icons';
import type { Plan } from '@/utils/domain/warm-up/plan';
import type { WarmUpState } from '@/utils/domain/warm-up/state-at';
import type { Words } from '@/utils/i18n/words';
import type { PanelActions } from '@/utils/panel/panel-state';
import './host-controls.css';

export interface HostControlsProps {
  readonly plan: Plan;
  readonly warmUp: WarmUpState;
  readonly canGoBack: boolean;
  readonly words: Words;
  readonly onChange: PanelActions['change'];
}

/** What whoever leads a warm-up can do to it. */
export function HostControls({ plan, warmUp, canGoBack, words, onChange }: HostControlsProps) {
  const isPaused = warmUp.phase === 'paused';
  const what = stepOf(plan);
  return (
    <>
      <div class="moment-foot warm-up-steps">
        <Button
          aria-label={words(`panel.warm-up.previous${what}`)}
          title={words(`panel.warm-up.previous${what}`)}
          isOff={!canGoBack}
          onPress={() => onChange('previous')}
        >
          <PreviousIcon />
        </Button>
        <Button kind="primary" onPress={() => onChange('next')}>
          {words(`panel.warm-up.next${what}`)}
          <NextIcon size={18} />
        </Button>
      </div>
      <div class="warm-up-rest">
        <Button kind="quiet" onPress={() => onChange(isPaused ? 'resume' : 'pause')}>
          {isPaused ? <PlayIcon size={16} /> : <PauseIcon size={16} />}
          {words(isPaused ? 'panel.warm-up.resume' : 'panel.warm-up.pause')}
        </Button>
        <Button kind="quiet" onPress={() => onChange('one-more-minute')}>
          <PlusIcon size={16} />
          {words('panel.warm-up.longer')}
        </Button>
        <Button kind="quiet" onPress={() => onChange('end')}>
          <FlagIcon size={16} />
          {words('panel.warm-up.end')}
        </Button>
      </div>
    </>
  );
}

/** What comes next: a turn, a card of three, or a starter. */
const stepOf = ({ hasTurns, mode }: Plan): '-turn' | '-card' | '' => (hasTurns ? '-turn' : mode === 'menu' ? '-card' : '');
