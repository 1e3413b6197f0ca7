import { Button } from '@/components/shared/button';
import { Card } from '@/components/shared/card';
import { TextArea } from '@/components/shared/text-area';
import { longestNote } from '@/utils/domain/session/session';
import { MomentTitle } from './moment-title';
import type { MomentProps } from './moment-props';
import { SaveLine } from './save-line';
import './meeting.css';

/**
 * The meeting itself: the panel keeps quiet, and a note can be left. In its last minutes it also offers the usefulness
 * round; both are one part, so that whoever is writing the note then goes on writing it.
 */
export const Meeting = (props: MomentProps) => {
  const { state, actions, words } = props;
  const isEnding = state.moment === 'last-minutes';
  return (
    <section class="moment">
      {isEnding ? <LastMinutes {...props} /> : <MomentTitle>{words('panel.meeting.title')}</MomentTitle>}
      {state.view.session && (
        <div key="note">
          <TextArea
            label={words('panel.meeting.note')}
            text={state.note}
            longest={longestNote}
            roomLeft={(count) => words('form.room-left', { count })}
            onText={actions.writeNote}
          />
          <div class="save-beside meeting-hint">
            <p>{words('panel.meeting.note-hint')}</p>
            <SaveLine isShown={state.note !== ''} save={state.noteSave} words={words} />
          </div>
        </div>
      )}
      <div class="moment-ways">
        <Button isWide onPress={actions.finishSession}>
          {words('panel.meeting.finish')}
        </Button>
        {!isEnding && state.view.session && (
          <Button kind="quiet" isWide onPress={actions.startRound}>
            {words('panel.meeting.round')}
          </Button>
        )}
        <Button kind="quiet" isWide onPress={actions.offerWarmUp}>
          {words(state.warmUp ? 'panel.meeting.another' : 'panel.meeting.warm-up')}
        </Button>
      </div>
    </section>
  );
};

const LastMinutes = ({ actions, words }: MomentProps) => (
  <Card>
    <div class="last-minutes">
      <MomentTitle>{words('panel.last-minutes.title')}</MomentTitle>
      <p class="moment-text">{words('panel.last-minutes.text')}</p>
      <Button kind="primary" isWide onPress={actions.startRound}>
        {words('panel.last-minutes.start')}
      </Button>
    </div>
  </Card>
);
