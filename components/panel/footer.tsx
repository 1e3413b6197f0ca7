import { Button } from '@/components/shared/button';
import { Disclosure } from '@/components/shared/disclosure';
import type { Moment } from '@/utils/domain/moment';
import type { MomentProps } from './moment-props';

/** The moments that are about a warm-up, or a page aside from one. */
const aboutWarmUp: ReadonlySet<Moment> = new Set(['ready', 'joining', 'peek', 'group', 'warm-up', 'time-up']);

/** What can always be done by hand, whatever the page says, and where the keys go. */
export function Footer({ state: { stage, view, moment, isBusy }, actions, words }: MomentProps) {
  const isGoingOn = view.session?.endedAt === null;
  return (
    <footer class="panel-footer">
      {stage === 'open' && (
        <Disclosure summary={words('panel.by-hand')}>
          <div class="by-hand-ways">
            <p>{words('panel.by-hand.hint')}</p>
            {!aboutWarmUp.has(moment) && (
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
        </Disclosure>
      )}
      <span class="panel-keys" title={words('panel.focus')}>
        {view.call && words('panel.focus.short')}
      </span>
    </footer>
  );
}
