import { useState } from 'preact/hooks';
import { Button } from '@/components/shared/button';
import { Card } from '@/components/shared/card';
import { TextArea } from '@/components/shared/text-area';
import type { Group } from '@/utils/domain/session/group';
import { longestNote } from '@/utils/domain/session/session';
import { GroupName } from './group-name';
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
      {state.view.call === null && state.view.group && (
        <FirstName key={state.view.group.id} group={state.view.group} words={words} onName={actions.changeGroup} />
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

interface FirstNameProps {
  readonly group: Group;
  readonly words: MomentProps['words'];
  readonly onName: (choice: { readonly name: string }) => void;
}

/**
 * In a companion a new group begins with its meeting, and without a name nobody would find it again among the others. The
 * field stays while the name is written.
 */
function FirstName({ group: { name }, words, onName }: FirstNameProps) {
  const [wasUnnamed] = useState(name.trim() === '');
  return wasUnnamed ? <GroupName name={name} words={words} onName={(written) => onName({ name: written })} /> : null;
}

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
