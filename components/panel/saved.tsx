import { Button } from '@/components/shared/button';
import { Card } from '@/components/shared/card';
import { Hearth } from '@/components/shared/hearth';
import { MomentTitle } from './moment-title';
import type { MomentProps } from './moment-props';
import './saved.css';

/** The answer that comes back at the next call. */
const nextTimeId = 'next-time';

/** Thanks, in a line, and what will come back. */
export function Saved({ state: { answers }, actions, words }: MomentProps) {
  const nextTime = answers[nextTimeId];
  return (
    <section class="moment moment-still">
      <Hearth size={88} fire="lit" />
      <MomentTitle>{words('panel.saved.title')}</MomentTitle>
      {typeof nextTime === 'string' && nextTime.trim() !== '' && (
        <Card>
          <div class="next-time">
            <p>{words('panel.saved.next-time')}</p>
            <blockquote dir="auto">{nextTime}</blockquote>
          </div>
        </Card>
      )}
      <div class="moment-ways">
        <Button kind="primary" isWide onPress={actions.done}>
          {words('panel.saved.done')}
        </Button>
        <Button kind="quiet" isWide onPress={actions.openJournal}>
          {words('panel.saved.journal')}
        </Button>
      </div>
    </section>
  );
}

/** Later, or not this time; both are fine. */
export function SetAside({ state: { view }, actions, words }: MomentProps) {
  const how = view.reflection?.state === 'declined' ? 'declined' : 'put-off';
  return (
    <section class="moment moment-still">
      <Hearth size={88} fire="embers" />
      <MomentTitle>{words(`panel.set-aside.${how}`)}</MomentTitle>
      <p class="moment-text">{words(`panel.set-aside.${how}.text`)}</p>
      <div class="moment-ways">
        <Button kind="primary" isWide onPress={actions.done}>
          {words('panel.saved.done')}
        </Button>
        <Button kind="quiet" isWide onPress={actions.reflectNow}>
          {words('panel.set-aside.reflect')}
        </Button>
      </div>
    </section>
  );
}
