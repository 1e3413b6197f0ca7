import { Button } from '@/components/shared/button';
import { NumberField } from '@/components/shared/number-field';
import { TextArea } from '@/components/shared/text-area';
import { longestGroupName, longestMeeting, shortestMeeting } from '@/utils/domain/session/group';
import { GroupDeck } from './group-deck';
import { GroupFilter } from './group-filter';
import { GroupPeople } from './group-people';
import { GroupSeries } from './group-series';
import { MomentTitle } from './moment-title';
import type { MomentProps } from './moment-props';
import './group-page.css';

/** The group's people, its series, and which starters it would like. Each change goes out as it is made. */
export function GroupPage({ state: { view, decks }, actions, words }: MomentProps) {
  const { group, session, sessionNumber } = view;
  return (
    <section class="moment group-page">
      <div>
        <MomentTitle>{words('panel.group.title')}</MomentTitle>
        <p>{words('panel.group.text')}</p>
      </div>
      {group && (
        <>
          <TextArea
            label={words('panel.group.name')}
            text={group.name}
            longest={longestGroupName}
            onText={(name) => actions.changeGroup({ name: name.replace(/[\r\n]+/g, ' ') })}
          />
          <GroupPeople key={group.id} roster={group.roster} words={words} onRoster={(roster) => actions.changeGroup({ roster })} />
          <GroupSeries
            key={`series ${group.id}`}
            series={group.series}
            sessionNumber={sessionNumber}
            isInSession={session?.endedAt === null}
            words={words}
            onSeries={(series) => actions.changeGroup({ series })}
          />
          <div class="group-part">
            <h2>{words('panel.group.meeting')}</h2>
            <NumberField
              label={words('panel.group.meeting.minutes')}
              value={group.meetingMinutes}
              least={shortestMeeting}
              most={longestMeeting}
              locale={words.locale}
              onNumber={(meetingMinutes) => actions.changeGroup({ meetingMinutes })}
            />
            <p>{words('panel.group.meeting.hint')}</p>
          </div>
          <GroupDeck
            deckId={group.deckId}
            decks={decks}
            words={words}
            onDeck={(deckId) => actions.changeGroup({ deckId })}
          />
          <GroupFilter filter={group.filter} words={words} onFilter={(filter) => actions.changeGroup({ filter })} />
        </>
      )}
      <div class="moment-foot moment-back">
        <Button isWide onPress={() => actions.openPage(null)}>
          {words('panel.group.back')}
        </Button>
      </div>
    </section>
  );
}
