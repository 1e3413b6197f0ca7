import { Button } from '@/components/shared/button';
import { Chips } from '@/components/shared/chips';
import { isOngoing } from '@/utils/domain/call/call-state';
import { offeredMinutes, offeredPaces } from '@/utils/domain/warm-up/plan';
import { GroupName } from './group-name';
import { MinutesField } from './minutes-field';
import { MomentTitle } from './moment-title';
import type { MomentProps } from './moment-props';
import './ready.css';

/** In the call, and nothing started: how long, how fast, and go. */
export function Ready({ state: { view, plan }, actions, words }: MomentProps) {
  const { call, group, session, sessionNumber, settings } = view;
  const { minutes, paceSeconds } = settings;
  const isOffered = offeredMinutes.some((offered) => offered === minutes);
  const isInCall = session?.endedAt === null || (call !== null && isOngoing(call.state));
  return (
    <section class="moment">
      <MomentTitle isUnseen={group !== null}>{words('panel.ready.title')}</MomentTitle>
      {group && (
        <div class="ready-group">
          <GroupName key={group.id} name={group.name} words={words} onName={actions.nameGroup} />
          {session && sessionNumber > 0 && (
            <p class="ready-session">{words('panel.ready.session', { count: sessionNumber })}</p>
          )}
        </div>
      )}
      <Chips
        legend={words('panel.ready.minutes')}
        choices={offeredMinutes.map((count) => ({
          value: count,
          label: new Intl.NumberFormat(words.locale).format(count),
          spoken: words('panel.ready.minutes.spoken', { count }),
        }))}
        chosen={minutes}
        onChoose={actions.chooseMinutes}
      >
        <MinutesField minutes={isOffered ? null : minutes} words={words} onMinutes={actions.chooseMinutes} />
      </Chips>
      <Chips
        legend={words('panel.ready.pace')}
        choices={offeredPaces.map((count) =>
          count === 0
            ? { value: count, label: words('panel.ready.pace.by-hand') }
            : {
                value: count,
                label: words('panel.ready.pace.seconds', { count }),
                spoken: words('panel.ready.pace.spoken', { count }),
              },
        )}
        chosen={paceSeconds}
        onChoose={actions.choosePace}
      />
      {call?.hasRoom === false && <p class="ready-no-room">{words('panel.ready.no-room')}</p>}
      <div class="moment-ways ready-start">
        <Button kind="primary" isWide onPress={actions.startWarmUp}>
          {words('panel.ready.start')}
        </Button>
        {plan === null && isInCall ? (
          <Button kind="quiet" isWide onPress={actions.skipWarmUp}>
            {words('panel.ready.skip')}
          </Button>
        ) : (
          <Button kind="quiet" isWide onPress={actions.withdrawWarmUp}>
            {words('panel.ready.back')}
          </Button>
        )}
      </div>
    </section>
  );
}
