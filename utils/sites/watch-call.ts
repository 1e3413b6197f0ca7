import { isOngoing, type CallState } from '@/utils/domain/call/call-state';
import { newMachine, observe } from '@/utils/domain/call/machine';
import { bystander, type PageKind } from '@/utils/domain/call/page';
import type { EpochMs, Id, Ms } from '@/utils/domain/units';
import { listen } from './listen';
import { pageOf } from './page-of';
import type { SiteAdapter } from './site-adapter';
import { watchChildren } from './watch-children';

/** What is believed about the call now. */
export interface CallNews {
  readonly kind: PageKind;
  readonly room: string | null;
  readonly state: CallState;
  /** The visit this belongs to; before the first, what the page is known by. */
  readonly visitId: Id;
  readonly at: EpochMs;
  /** Something has changed; if not, nothing has for a minute in the call, and this is a sign of life. */
  readonly isChange: boolean;
}

type Timer = ReturnType<typeof setTimeout> | undefined;

/**
 * Watches this document. Until the call is found it looks again when children come and go; in the call, once a second
 * whether the element that proves the call is still there. On pages without a call it only hears of the address. A page
 * that comes back from the back-forward cache is watched anew.
 *
 * @param isTop whether it is the tab's own document, not one in a frame
 * @param makeId makes the id of a visit
 * @param onSight a call is in sight and not believed yet: a good moment to get things ready; may be called again
 */
export function watchCall(
  adapter: SiteAdapter,
  isTop: boolean,
  signal: AbortSignal,
  makeId: () => Id,
  onNews: (news: CallNews) => void,
  onSight: () => void,
): void {
  // In a call one look a second, at little more than one element, and every thirtieth at all there is.
  const tickMs: Ms = 1_000;
  const signOfLifeMs: Ms = 60_000;
  const thoroughly = 30;
  // Firefox before 147 has none: a change of the address is then found by the look once a second.
  const { navigation } = window as Partial<Pick<Window, 'navigation'>>;
  let machine = newMachine;
  let page = bystander;
  let anchor: Element | null | undefined | false;
  let ticker: Timer;
  let due: Timer;
  let ticks = 0;
  let toldKey = '';
  let toldAt: Ms = 0;
  let told: CallState = 'unknown';
  let visitId: Id = '';

  const watch = watchChildren(() => {
    // In the lobby the button to join proves that nothing has happened yet.
    if (anchor && anchor.isConnected) return false;
    look();
    return true;
  });

  function look(): void {
    page = pageOf(adapter, document, isTop);
    const isCall = page.kind === 'call';
    const sign = isCall ? adapter.signOn(document) : 'unknown';
    const at = performance.now();
    machine = observe(machine, { ...page, at, sign });
    anchor = isCall && adapter.anchor(document, sign);

    // Another page of the site is news even if it says the same: what was to be shown on the last one may not be here.
    const key = [machine.state, page.kind, location.pathname].join();
    const isChange = key !== toldKey;
    toldKey = key;

    watch(isCall && !isSettled(), isChange);
    rest();
    if (isCall || (isTop && adapter.frame) || !navigation) ticker = setInterval(tick, tickMs);
    if (machine.dueAt !== null) due = setTimeout(look, machine.dueAt - at);

    if (isChange) tell(true);
    if (sign === 'in-call' && !isOngoing(machine.state)) onSight();
  }

  const isSettled = () =>
    machine.state === 'in-call' && machine.dueAt === null && anchor && anchor.isConnected;

  function tick(): void {
    if (isOngoing(machine.state) && performance.now() - toldAt >= signOfLifeMs) tell(false);
    ticks += 1;
    if (!isSettled() || !navigation || ticks % thoroughly === 0 || adapter.isDisturbed(document)) look();
  }

  function tell(isChange: boolean): void {
    const { state, room } = machine;
    // A visit keeps its id to its end, and whatever is not in a visit has another.
    if (!isOngoing(told)) visitId = makeId();
    told = state;
    toldAt = performance.now();
    onNews({ kind: page.kind, room, state, visitId, at: Date.now(), isChange });
  }

  function rest(): void {
    clearInterval(ticker);
    clearTimeout(due);
  }

  /** A visit does not outlive its page, and no clock runs in the back-forward cache. */
  function stop(): void {
    watch(false);
    rest();
    const isLeaving = isOngoing(machine.state) && !signal.aborted;
    machine = { ...newMachine, state: 'left', room: machine.room };
    if (isLeaving) tell(true);
    toldKey = '';
  }

  if (navigation) listen(navigation, { currententrychange: look }, signal);
  // Timers are slow in a hidden tab. Not when it hides: a page that goes away says so after `pagehide`.
  listen(document, { visibilitychange: () => document.hidden || look() }, signal);
  listen(window, { pagehide: stop, pageshow: ({ persisted }: PageTransitionEvent) => persisted && look() }, signal);
  listen(signal, { abort: stop });
  look();
}
