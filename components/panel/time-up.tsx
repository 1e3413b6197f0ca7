import { Button } from '@/components/shared/button';
import { Hearth } from '@/components/shared/hearth';
import { stateAt } from '@/utils/domain/warm-up/state-at';
import { MomentTitle } from './moment-title';
import type { MomentProps } from './moment-props';
import { SpentStarterCard } from './starter-card';
import './warm-up.css';

/** The time is up, and nobody is cut off. */
export function TimeUp({ state: { warmUp: shown, now }, actions, words }: MomentProps) {
  if (!shown) return null;
  return (
    <section class="moment moment-still">
      <Hearth size={72} fire="embers" />
      <MomentTitle>
        {words('panel.time-up.title')} <span class="time-up-go-on">{words('panel.time-up.text')}</span>
      </MomentTitle>
      <SpentStarterCard shown={shown} warmUp={stateAt(shown.plan, now)} words={words} />
      <div class="moment-ways">
        <Button kind="primary" isWide onPress={() => actions.change('end')}>
          {words('panel.time-up.on')}
        </Button>
        {shown.isHost && (
          <Button kind="quiet" isWide onPress={() => actions.change('one-more-minute')}>
            {words('panel.time-up.longer')}
          </Button>
        )}
      </div>
    </section>
  );
}
