import { Button } from '@/components/shared/button';
import { TextArea } from '@/components/shared/text-area';
import { longestNote } from '@/utils/domain/session/session';
import { MomentTitle } from './moment-title';
import type { MomentProps } from './moment-props';
import { SaveLine } from './save-line';
import './meeting.css';

/** The meeting itself: the panel keeps quiet, and a note can be left. */
export const Meeting = ({ state, actions, words }: MomentProps) => (
  <section class="moment">
    <MomentTitle>{words('panel.meeting.title')}</MomentTitle>
    {state.view.session && (
      <div>
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
      <Button kind="quiet" isWide onPress={actions.offerWarmUp}>
        {words(state.plan ? 'panel.meeting.another' : 'panel.meeting.warm-up')}
      </Button>
    </div>
  </section>
);
