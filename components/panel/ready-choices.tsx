import { Button } from '@/components/shared/button';
import { Chips } from '@/components/shared/chips';
import { Disclosure } from '@/components/shared/disclosure';
import { Toggle } from '@/components/shared/toggle';
import { modeFor, ownAppetites, sounds } from '@/utils/domain/settings';
import { modes, offeredPaces } from '@/utils/domain/warm-up/plan';
import { shareFor } from '@/utils/domain/warm-up/turns';
import { LanguageChoice } from './language-choice';
import type { MomentProps } from './moment-props';

const minuteMs = 60_000;

/** Turns make sense from two people on. */
const fewestForTurns = 2;

/** What can be chosen besides, for the warm-up and for oneself. */
export const ReadyChoices = (props: MomentProps) => (
  <>
    <MoreChoices {...props} />
    <OwnChoices {...props} />
  </>
);

/** What a host may also choose for the warm-up. */
function MoreChoices({ state: { view }, actions, words }: MomentProps) {
  const { group, settings } = view;
  const people = group?.roster.names.length ?? 0;
  const canTakeTurns = people >= fewestForTurns;
  const mode = modeFor(settings);
  // A turn has its share, and a menu stays until somebody goes on.
  const hasPace = mode === 'one' && !(canTakeTurns && settings.hasTurns);
  return (
    <Disclosure summary={words('panel.more')}>
      <Chips
        legend={words('panel.more.mode')}
        choices={modes.toReversed().map((value) => ({ value, label: words(`panel.more.mode.${value}`) }))}
        chosen={mode}
        onChoose={(chosen) => actions.choose({ mode: chosen })}
      />
      {canTakeTurns && (
        <Toggle
          label={words('panel.more.turns')}
          hint={words('panel.more.turns.hint', { count: shareFor(settings.minutes * minuteMs, people) })}
          isOn={settings.hasTurns}
          onTurn={(hasTurns) => actions.choose({ hasTurns })}
        />
      )}
      {hasPace && (
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
          chosen={settings.paceSeconds}
          onChoose={(paceSeconds) => actions.choose({ paceSeconds })}
        />
      )}
      <div class="ready-pages">
        <Button kind="quiet" isSmall onPress={() => actions.openPage('peek')}>
          {words('panel.more.peek')}
        </Button>
        {group && (
          <Button kind="quiet" isSmall onPress={() => actions.openPage('group')}>
            {words('panel.more.group')}
          </Button>
        )}
      </div>
    </Disclosure>
  );
}

/** What the person chooses for themselves. No code and no history holds it. */
function OwnChoices(props: MomentProps) {
  const { state, actions, words } = props;
  const { joinAs, sound, isCalm } = state.view.settings;
  return (
    <Disclosure summary={words('panel.own')}>
      <Chips
        legend={words('panel.own.join-as')}
        hint={words('panel.own.join-as.hint')}
        isEven
        choices={ownAppetites.map((appetite) => ({ value: appetite, label: words(`panel.own.join-as.${appetite}`) }))}
        chosen={joinAs}
        onChoose={(appetite) => actions.choose({ joinAs: appetite })}
      />
      <Chips
        legend={words('panel.own.sound')}
        choices={sounds.map((kind) => ({
          value: kind,
          label: words(`panel.own.sound.${kind}`),
          spoken: words(`panel.own.sound.${kind}.spoken`),
        }))}
        chosen={sound}
        onChoose={(kind) => actions.choose({ sound: kind })}
      />
      <Toggle
        label={words('panel.own.calm')}
        hint={words('panel.own.calm.hint')}
        isOn={isCalm}
        onTurn={(isOn) => actions.choose({ isCalm: isOn })}
      />
      <LanguageChoice {...props} />
    </Disclosure>
  );
}
