import { Button } from '@/components/shared/button';
import { ChevronIcon } from '@/components/shared/icons';
import type { MomentProps } from './moment-props';

/** What can always be done by hand, whatever the page says, and where the keys go. */
export function Footer({ state: { stage, view, moment, isBusy }, actions, words }: MomentProps) {
  const isGoingOn = view.session?.endedAt === null;
  const isWarmingUp = moment === 'ready' || moment === 'warm-up' || moment === 'time-up';
  return (
    <footer class="panel-footer">
      {stage === 'open' && (
        <details class="by-hand">
          <summary>
            <ChevronIcon size={14} />
            {words('panel.by-hand')}
          </summary>
          <div class="by-hand-ways">
            <p>{words('panel.by-hand.hint')}</p>
            {!isWarmingUp && (
              <Button isSmall onPress={actions.offerWarmUp}>
                {words('panel.by-hand.warm-up')}
              </Button>
            )}
            {!isGoingOn && (
              <Button isSmall isOff={isBusy} onPress={actions.startSession}>
                {words('panel.by-hand.start')}
              </Button>
            )}
            {isGoingOn && (
              <Button isSmall isOff={isBusy} onPress={actions.finishSession}>
                {words('panel.by-hand.finish')}
              </Button>
            )}
            {moment !== 'reflecting' && (
              <Button isSmall isOff={isBusy} onPress={actions.reflectNow}>
                {words('panel.by-hand.reflect')}
              </Button>
            )}
          </div>
        </details>
      )}
      <span class="panel-keys" title={words('panel.focus')}>
        {view.call && words('panel.focus.short')}
      </span>
    </footer>
  );
}
