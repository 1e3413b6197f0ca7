import { Button } from '@/components/shared/button';
import type { Starter } from '@/utils/domain/starters/starter';
import type { Words } from '@/utils/i18n/words';
import { JudgeButtons, type Judging } from './judge-buttons';
import { MomentTitle } from './moment-title';
import type { MomentProps } from './moment-props';
import './peek.css';

/** What the next warm-up would show, for whoever wants to know before the others are asked. */
export function Peek({ state: { peek, view, deckId }, actions, words }: MomentProps) {
  const judging = view.group && { memory: view.group.memory[deckId], onJudge: actions.judge };
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
                <PeekStarter key={at} starter={starter} judging={judging} words={words} />
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

interface PeekStarterProps {
  readonly starter: Starter;
  readonly judging: Judging | null;
  readonly words: Words;
}

const PeekStarter = ({ starter, judging, words }: PeekStarterProps) => (
  <div class="peek-starter">
    <p class="peek-text" dir="auto">
      {starter.text}
    </p>
    {starter.followUp && (
      <p class="peek-follow-up" dir="auto">
        {words('panel.warm-up.follow-up')} {starter.followUp}
      </p>
    )}
    {judging && <JudgeButtons {...judging} starter={starter} words={words} />}
  </div>
);
