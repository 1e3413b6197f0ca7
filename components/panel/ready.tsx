import { Button } from '@/components/shared/button';
import { Chips } from '@/components/shared/chips';
import { later } from '@/components/shared/later';
import { isOngoing } from '@/utils/domain/call/call-state';
import { groupAppetites, offeredMinutes } from '@/utils/domain/warm-up/plan';
import { Carried } from './carried';
import { MinutesField } from './minutes-field';
import { MomentTitle } from './moment-title';
import type { MomentProps } from './moment-props';
import { ReadyGroup } from './ready-group';
import './ready.css';

/** What is folded away at first needs no code at first. */
const choices = later(() => import('./ready-choices').then(({ ReadyChoices }) => ReadyChoices));
export const loadReadyChoices = choices.load;

/** In the call, and nothing started: who is here, what came along from last time, how long, and go. */
export function Ready(props: MomentProps) {
  const { state, actions, words } = props;
  const { call, group, groups, session, settings, carryOver } = state.view;
  const { minutes, appetite } = settings;
  const isOffered = offeredMinutes.some((offered) => offered === minutes);
  const isInCall = session?.endedAt === null || (call !== null && isOngoing(call.state));
  // In a companion nothing begins by itself, and whose call it is was said a moment ago.
  const isBeforeSession = groups !== null && session === null;
  const goWithoutWarmUp = (): void => {
    actions.skipWarmUp();
    actions.startSession();
  };
  const pickAgain = (): void => {
    actions.withdrawWarmUp();
    if (group) actions.pickGroup(null);
  };
  const chooseMinutes = (chosen: number): void => actions.choose({ minutes: chosen });
  return (
    <section class="moment">
      <MomentTitle isUnseen={group !== null}>{words('panel.ready.title')}</MomentTitle>
      {group && (
        <ReadyGroup group={group} view={state.view} words={words} onName={(name) => actions.changeGroup({ name })} />
      )}
      <Carried carryOver={carryOver} words={words} onSettle={actions.settle} />
      <Chips
        legend={words('panel.ready.minutes')}
        choices={offeredMinutes.map((count) => ({
          value: count,
          label: new Intl.NumberFormat(words.locale).format(count),
          spoken: words('panel.ready.minutes.spoken', { count }),
        }))}
        chosen={minutes}
        onChoose={chooseMinutes}
      >
        <MinutesField minutes={isOffered ? null : minutes} words={words} onMinutes={chooseMinutes} />
      </Chips>
      <Chips
        legend={words('panel.ready.appetite')}
        isEven
        choices={groupAppetites.map((value) => ({
          value,
          label: words(`panel.appetite.${value}`),
          spoken: words(`panel.appetite.${value}.spoken`),
        }))}
        chosen={appetite}
        onChoose={(value) => actions.choose({ appetite: value })}
      />
      {call?.roomHash === null && <p class="ready-no-room">{words('panel.ready.no-room')}</p>}
      <div class="moment-foot ready-start">
        <Button kind="primary" isWide onPress={actions.startWarmUp}>
          {words('panel.ready.start')}
        </Button>
      </div>
      <div class="moment-ways">
        <Button isWide onPress={() => actions.openPage('joining')}>
          {words('panel.ready.join')}
        </Button>
        {state.warmUp === null && (isInCall || isBeforeSession) && (
          <Button kind="quiet" isWide onPress={isBeforeSession ? goWithoutWarmUp : actions.skipWarmUp}>
            {words('panel.ready.skip')}
          </Button>
        )}
        {(state.warmUp !== null || !isInCall) && (
          <Button kind="quiet" isWide onPress={isBeforeSession ? pickAgain : actions.withdrawWarmUp}>
            {words('panel.ready.back')}
          </Button>
        )}
      </div>
      <div class="ready-aside">
        <choices.Component {...props} />
      </div>
    </section>
  );
}
