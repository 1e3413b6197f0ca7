import { Button } from '@/components/shared/button';
import { Hearth } from '@/components/shared/hearth';
import { MomentTitle } from './moment-title';
import type { MomentProps } from './moment-props';

/** The call has not begun. */
export const Waiting = ({ words }: MomentProps) => (
  <section class="moment moment-still">
    <Hearth size={88} fire="laid" />
    <MomentTitle>{words('panel.waiting.title')}</MomentTitle>
    <p class="moment-text">{words('panel.waiting.text')}</p>
  </section>
);

/** Nothing is known about a call; the person decides. */
export const Unsure = ({ state, actions, words }: MomentProps) => (
  <section class="moment moment-still">
    <Hearth size={88} fire="laid" />
    <MomentTitle>{words('panel.unsure.title')}</MomentTitle>
    <p class="moment-text">{words('panel.unsure.text')}</p>
    <div class="moment-ways">
      <Button onPress={actions.offerWarmUp}>{words('panel.by-hand.warm-up')}</Button>
      <Button kind="quiet" isOff={state.isBusy} onPress={actions.startSession}>
        {words('panel.by-hand.start')}
      </Button>
      <Button kind="quiet" isOff={state.isBusy} onPress={actions.reflectNow}>
        {words('panel.by-hand.reflect')}
      </Button>
    </div>
  </section>
);
