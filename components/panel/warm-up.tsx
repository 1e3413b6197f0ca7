import { Button } from '@/components/shared/button';
import { later } from '@/components/shared/later';
import { ownName } from '@/utils/domain/session/roster';
import { stateAt } from '@/utils/domain/warm-up/state-at';
import { HostControls } from './host-controls';
import { HostMessage } from './host-message';
import { MomentTitle } from './moment-title';
import type { MomentProps } from './moment-props';
import { ParticipantControls } from './participant-controls';
import { Remaining } from './remaining';
import { keyOf, StarterCard } from './starter-card';
import { Ways } from './ways';
import './warm-up.css';

/** Not many take turns; the code for it comes when it is needed, or when there is nothing else to do. */
const turnLine = later(() => import('./turn-line').then(({ TurnLine }) => TurnLine));
const turnOrder = later(() => import('./turn-line').then(({ TurnOrder }) => TurnOrder));
export const loadTurns = (): Promise<unknown> => Promise.all([turnLine.load(), turnOrder.load()]);

/** A warm-up, running or paused. */
export function WarmUp({ state, actions, words }: MomentProps) {
  const { warmUp: shown, now, view, languages, hasCopied } = state;
  if (!shown) return null;
  const { plan, isHost, card, code, turn } = shown;
  const { group, settings } = view;
  const warmUp = stateAt(plan, now);
  return (
    <section class="moment">
      <MomentTitle isUnseen>{words('panel.warm-up.title')}</MomentTitle>
      {turn && <turnLine.Component turn={turn} self={group && ownName(group.roster)} words={words} />}
      {plan.hasTurns && !turn && !isHost && <p class="turn-unknown">{words('panel.turn.unknown')}</p>}
      <StarterCard
        shown={shown}
        warmUp={warmUp}
        joinAs={settings.joinAs}
        judging={isHost && group ? { memory: group.memory[plan.deckId], onJudge: actions.judge } : null}
        words={words}
      />
      <Remaining
        warmUp={warmUp}
        isCalm={settings.isCalm}
        words={words}
        onCalm={(isCalm) => actions.choose({ isCalm })}
      />
      {isHost && code !== null && (
        <HostMessage
          code={code}
          hasCopied={hasCopied}
          languages={languages}
          language={settings.chatLanguage ?? words.locale}
          words={words}
          onCopy={actions.copyMessage}
          onLanguage={(chatLanguage) => actions.choose({ chatLanguage })}
        />
      )}
      <Ways key={keyOf(card)} joinAs={settings.joinAs} words={words} />
      {isHost ? (
        <HostControls plan={plan} warmUp={warmUp} canGoBack={shown.canGoBack} words={words} onChange={actions.change} />
      ) : (
        <ParticipantControls actions={actions} words={words} />
      )}
      {turn && <turnOrder.Component turn={turn} words={words} />}
      {isHost && (
        <div class="participant-controls">
          <Button kind="quiet" isSmall onPress={() => actions.openPage('joining')}>
            {words('panel.ready.join')}
          </Button>
        </div>
      )}
    </section>
  );
}
