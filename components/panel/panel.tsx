import { Hearth } from '@/components/shared/hearth';
import type { Moment } from '@/utils/domain/moment';
import { Footer } from './footer';
import { GroupPage } from './group-page';
import { Header } from './header';
import { Joining } from './joining';
import { Meeting } from './meeting';
import type { MomentProps } from './moment-props';
import { Notices } from './notices';
import { pasteWords } from './paste-words';
import { Peek } from './peek';
import { Picking } from './picking';
import { Ready } from './ready';
import { Reflecting } from './reflecting';
import { Round } from './round';
import { Saved, SetAside } from './saved';
import { SaidAloud } from './said-aloud';
import { TimeUp } from './time-up';
import { Unsure, Waiting } from './waiting';
import { useFocusKept } from './use-focus-kept';
import { useHasKeyboard } from './use-has-keyboard';
import { useLeaveKey } from './use-leave-key';
import { WaitingReflections } from './waiting-reflections';
import { WarmUp } from './warm-up';
import './panel.css';

const momentParts = {
  waiting: Waiting,
  picking: Picking,
  ready: Ready,
  joining: Joining,
  peek: Peek,
  group: GroupPage,
  'warm-up': WarmUp,
  'time-up': TimeUp,
  meeting: Meeting,
  'last-minutes': Meeting,
  round: Round,
  reflecting: Reflecting,
  'set-aside': SetAside,
  saved: Saved,
  unsure: Unsure,
} as const satisfies Record<Moment, unknown>;

/** The whole panel. */
export function Panel(props: MomentProps) {
  const { state, actions, words } = props;
  const hasKeyboard = useHasKeyboard();
  const mainRef = useFocusKept(state.moment);
  useLeaveKey(actions.leave);
  if (state.stage === 'inert') return <Inert name={words('app.name')} text={words('panel.inert')} />;

  const { joining, now, moment } = state;
  const pasted = moment === 'joining' && joining.text !== '' ? pasteWords(joining.result, now, words) : null;
  const Part = momentParts[moment];
  return (
    <div class="panel" data-has-keyboard={hasKeyboard}>
      <Header {...props} />
      <SaidAloud said={state.said} trouble={state.trouble} pasted={pasted} words={words} />
      <main class="panel-main" ref={mainRef}>
        <Notices {...props} />
        {state.stage === 'open' && (
          <>
            <Part {...props} />
            <WaitingReflections {...props} />
          </>
        )}
      </main>
      <Footer {...props} />
    </div>
  );
}

const Inert = ({ name, text }: { readonly name: string; readonly text: string }) => (
  <main class="panel-inert">
    <Hearth size={48} fire="laid" />
    <h1 class="visually-hidden">{name}</h1>
    <p>{text}</p>
  </main>
);
