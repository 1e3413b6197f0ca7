import { Button } from '@/components/shared/button';
import { roundMs } from '@/utils/domain/session/round';
import { EmberRing } from './ember-ring';
import { MomentTitle } from './moment-title';
import type { MomentProps } from './moment-props';
import { TimeLeft } from './time-left';
import { Ways } from './ways';
import './round.css';
import './starter-card.css';
import './warm-up.css';

/** The usefulness round: whoever likes says in a sentence what was good, while all are still here. */
export function Round({ state: { roundLeftMs, view }, actions, words }: MomentProps) {
  const leftMs = roundLeftMs ?? 0;
  const { isCalm, joinAs } = view.settings;
  return (
    <section class="moment">
      <div class="starter-card round-card">
        <EmberRing share={leftMs / roundMs} isStill={false} />
        <MomentTitle>{words('panel.round.title')}</MomentTitle>
        <p class="moment-text">{words(leftMs > 0 ? 'panel.round.text' : 'panel.time-up.text')}</p>
      </div>
      {!isCalm && leftMs > 0 && (
        <div>
          <TimeLeft ms={leftMs} isCalm={false} words={words} />
        </div>
      )}
      <Ways joinAs={joinAs} words={words} />
      <Button kind="primary" isWide onPress={actions.leaveRound}>
        {words('panel.round.back')}
      </Button>
    </section>
  );
}
