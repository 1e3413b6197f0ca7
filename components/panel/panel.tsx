import { useEffect, useRef } from 'preact/hooks';
import { Hearth } from '@/components/shared/hearth';
import type { Moment } from '@/utils/domain/moment';
import { Footer } from './footer';
import { Header } from './header';
import { Meeting } from './meeting';
import type { MomentProps } from './moment-props';
import { Notices } from './notices';
import { Ready } from './ready';
import { Reflecting } from './reflecting';
import { Saved, SetAside } from './saved';
import { SaidAloud } from './said-aloud';
import { TimeUp } from './time-up';
import { Unsure, Waiting } from './waiting';
import { useHasKeyboard } from './use-has-keyboard';
import { useLeaveKey } from './use-leave-key';
import { WaitingReflections } from './waiting-reflections';
import { WarmUp } from './warm-up';
import './panel.css';

const momentParts = {
  waiting: Waiting,
  ready: Ready,
  'warm-up': WarmUp,
  'time-up': TimeUp,
  meeting: Meeting,
  reflecting: Reflecting,
  'set-aside': SetAside,
  saved: Saved,
  unsure: Unsure,
} as const satisfies Record<Moment, unknown>;

/** The whole panel. */
export function Panel(props: MomentProps) {
  const { state, actions, words } = props;
  const hasKeyboard = useHasKeyboard();
  const mainRef = useFocusOnChange(state.moment);
  useLeaveKey(actions.leave);
  if (state.stage === 'inert') return <Inert name={words('app.name')} text={words('panel.inert')} />;

  const Part = momentParts[state.moment];
  return (
    <div class="panel" data-has-keyboard={hasKeyboard}>
      <Header {...props} />
      <SaidAloud said={state.said} trouble={state.trouble} words={words} />
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

/** The button that was pressed goes away with its moment; the heading of the next one takes the keyboard, if it was here. */
function useFocusOnChange(moment: Moment) {
  const mainRef = useRef<HTMLElement | null>(null);
  const beforeRef = useRef(moment);
  useEffect(() => {
    if (beforeRef.current === moment) return;
    beforeRef.current = moment;
    if (document.hasFocus() && document.activeElement === document.body) mainRef.current?.querySelector('h1')?.focus();
  }, [moment]);
  return mainRef;
}
