import { Hearth } from '@/components/shared/hearth';
import { later } from '@/components/shared/later';
import type { Moment } from '@/utils/domain/moment';
import { Footer } from './footer';
import { Header } from './header';
import { Meeting } from './meeting';
import type { MomentProps } from './moment-props';
import { Notices } from './notices';
import type { LaterMoment } from './later-moments';
import { pasteWords } from './paste-words';
import { loadReadyChoices, Ready } from './ready';
import { SaidAloud } from './said-aloud';
import { Unsure, Waiting } from './waiting';
import { useFocusKept } from './use-focus-kept';
import { useHasKeyboard } from './use-has-keyboard';
import { useLeaveKey } from './use-leave-key';
import { WaitingReflections } from './waiting-reflections';
import { loadTurns, WarmUp } from './warm-up';
import './panel.css';

/** Their code comes when it is needed, or when there is nothing else to do. */
const laterMoments = later(() => import('./later-moments').then(({ LaterPart }) => LaterPart));
export const loadWhatIsLater = (): Promise<unknown> => Promise.all([loadReadyChoices(), loadTurns(), laterMoments.load()]);

const laterPart = (moment: LaterMoment) => (props: MomentProps) => <laterMoments.Component moment={moment} {...props} />;

const momentParts = {
  waiting: Waiting,
  picking: laterPart('picking'),
  ready: Ready,
  joining: laterPart('joining'),
  peek: laterPart('peek'),
  group: laterPart('group'),
  'warm-up': WarmUp,
  'time-up': laterPart('time-up'),
  meeting: Meeting,
  'last-minutes': Meeting,
  round: laterPart('round'),
  reflecting: laterPart('reflecting'),
  'set-aside': laterPart('set-aside'),
  saved: laterPart('saved'),
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
