import { Button } from '@/components/shared/button';
import type { Group } from '@/utils/domain/session/group';
import type { Starter } from '@/utils/domain/starters/starter';
import { JudgeButtons } from './judge-buttons';
import { MomentTitle } from './moment-title';
import type { MomentProps } from './moment-props';
import './peek.css';

/** What the next warm-up would show, for whoever wants to know before the others are asked. */
export function Peek({ state: { peek, view }, actions, words }: MomentProps) {
  return (
    <section class="moment">
      <div>
        <MomentTitle>{words('panel.peek.title')}</MomentTitle>
        <p class="moment-text">{words(peek?.length === 0 ? 'panel.say.no-deck' : 'panel.peek.text')}</p>
      </div>
      <ol class="peek-cards">
        {placed(peek ?? []).map(({ it: card, place }) => (
          <li key={place} class="peek-card">
            <span class="peek-number" aria-hidden="true">
              {new Intl.NumberFormat(words.locale).format(place)}
            </span>
            <div class="peek-starters">
              {placed(card).map(({ it: starter, place: at }) => (
                <PeekStarter key={at} starter={starter} group={view.group} actions={actions} words={words} />
              ))}
            </div>
          </li>
        ))}
      </ol>
      <div class="moment-foot moment-back">
        <Button isWide onPress={() => actions.openPage(null)}>
          {words('panel.peek.back')}
        </Button>
      </div>
    </section>
  );
}

/** A starter that is told off gives its place to the next, and with it the keyboard in that place. */
const placed = <T,>(all: readonly T[]) => all.map((it, index) => ({ it, place: index + 1 }));

type PeekStarterProps = Pick<MomentProps, 'actions' | 'words'> & {
  readonly starter: Starter;
  readonly group: Group | null;
};

const PeekStarter = ({ starter, group, actions, words }: PeekStarterProps) => (
  <div class="peek-starter">
    <p class="peek-text" dir="auto">
      {starter.text}
    </p>
    {starter.followUp && (
      <p class="peek-follow-up" dir="auto">
        {words('panel.warm-up.follow-up')} {starter.followUp}
      </p>
    )}
    {group && <JudgeButtons starter={starter} group={group} words={words} onJudge={actions.judge} />}
  </div>
);
