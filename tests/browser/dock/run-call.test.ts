import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { runCall } from '@/entrypoints/call/run-call';
import { defaultDockPlace, type DockPlace } from '@/utils/domain/dock';
import type { DockOrder, Reply, Request } from '@/utils/messages/protocol';
import type { NativeApi, MessageListener } from '@/utils/platform/native-api';
import { googleMeet } from '@/utils/sites/google-meet/adapter';
import type { SiteAdapter } from '@/utils/sites/site-adapter';
import { zoom } from '@/utils/sites/zoom/adapter';
import { meetScreens } from '@/tests/browser/sites/google-meet-screens';
import { panelUrl, words } from './dock-in-page';

type Report = Request<'call.report'>;
type Wish = Reply<'call.report'>;

const home = location.href;
const id = 'kindling';

/** A background that answers as it is told, and the content script beside it. */
class Beside {
  readonly reports: Report[] = [];
  readonly places: Partial<DockPlace>[] = [];
  readonly listeners: MessageListener[] = [];
  root: ShadowRoot | null = null;
  /** What is wished for in answer to a report; `null`: no answer. */
  wish: (report: Report) => Partial<Wish> | null = () => ({ show: 'tab' });
  readonly runtime = {
    id: id as string | undefined,
    getURL: () => panelUrl,
    sendMessage: async (message: unknown) => this.answer(message as { kind: string; body: unknown }),
    onMessage: {
      addListener: (listener: MessageListener) => void this.listeners.push(listener),
      removeListener: () => undefined,
    },
  };

  start(path: string, adapter: SiteAdapter = googleMeet, isTop = true): void {
    history.replaceState(null, '', path);
    const attach = Element.prototype.attachShadow;
    vi.spyOn(Element.prototype, 'attachShadow').mockImplementation(function (this: Element, init) {
      const root = attach.call(this, init);
      beside.root = root;
      return root;
    });
    runCall({ runtime: this.runtime } as NativeApi, adapter, isTop, () => crypto.randomUUID());
  }

  answer({ kind, body }: { kind: string; body: unknown }): unknown {
    if (kind === 'call.token') return { ok: true, value: { token: 'asked' } };
    if (kind === 'dock.place') {
      const { place } = body as Request<'dock.place'>;
      this.places.push(place as Partial<DockPlace>);
      return { ok: true, value: { place: defaultDockPlace } };
    }
    const report = body as Report;
    this.reports.push(report);
    const wish = this.wish(report);
    return wish && { ok: true, value: { show: 'tab', place: defaultDockPlace, token: 'given', words, ...wish } };
  }

  /** Gives an order, and hears the answer. */
  order(order: DockOrder | { kind: string }, sender: string | null = id): unknown {
    let answer: unknown;
    for (const listener of this.listeners) listener(order, sender === null ? {} : { id: sender }, (given) => void (answer = given));
    return answer;
  }

  get docks(): Element[] {
    return [...document.querySelectorAll('kindling-dock')];
  }
  get frame(): HTMLIFrameElement | null {
    return this.root?.querySelector('iframe') ?? null;
  }
  get tab(): HTMLButtonElement | null {
    return this.root?.querySelector('button') ?? null;
  }
  get isOpen(): boolean {
    return this.docks.length > 0 && this.tab?.ariaExpanded === 'true';
  }
  states(): string[] {
    return this.reports.map(({ state }) => state);
  }
}

let beside: Beside;
const pass = (ms: number): Promise<unknown> => vi.advanceTimersByTimeAsync(ms);
const show = (name: string): void => {
  const screen = document.createElement('div');
  screen.innerHTML = meetScreens.find((one) => one.name === name)?.html ?? '';
  document.body.replaceChildren(screen);
};
const lobby = 'the lobby, with title, microphone and the preview of one’s own camera';

beforeEach(() => {
  vi.useFakeTimers();
  beside = new Beside();
});
afterEach(() => {
  // What a reload of the extension does: this script rests, and whatever comes next takes the dock away.
  beside.runtime.id = undefined;
  beside.order({ kind: 'dock.leave' }, null);
  window.dispatchEvent(new PageTransitionEvent('pagehide'));
  for (const dock of beside.docks) dock.remove();
  vi.restoreAllMocks();
  vi.useRealTimers();
  document.body.replaceChildren();
  history.replaceState(null, '', home);
});

describe('a call', () => {
  it('is reported, and shown as the background wishes', async () => {
    beside.wish = ({ state }) => ({ show: state === 'left' ? 'open' : 'tab' });
    show(lobby);
    beside.start('/qjf-wvnx-mzt');
    await pass(1_000);
    expect(beside.docks).toHaveLength(1);
    expect(beside.isOpen).toBe(false);
    show('the call');
    await pass(1_500);
    show('the exit hall');
    await pass(4_000);
    expect(beside.states()).toEqual(['unknown', 'lobby', 'in-call', 'left']);
    expect(beside.isOpen).toBe(true);
    expect(beside.frame?.src).toMatch(/#given$/);
    expect(document.activeElement).toBe(document.body);
    for (const { site, room } of beside.reports) expect([site, room]).toEqual(['google-meet', 'qjf-wvnx-mzt']);
    expect(beside.reports.map(({ hasPanel }) => hasPanel)).toEqual([false, false, false, false]);
  });

  it('gets its panel at first sight where it was open the last time', async () => {
    beside.wish = ({ state }) => ({ show: state === 'in-call' ? 'open' : 'tab', place: { ...defaultDockPlace, isOpen: true } });
    show(lobby);
    beside.start('/qjf-wvnx-mzt');
    await pass(1_000);
    show('the call');
    await pass(110);
    expect(beside.isOpen).toBe(true);
    expect(beside.frame?.src).toMatch(/#asked$/);
    expect(beside.states()).toEqual(['unknown', 'lobby']);
    await pass(1_000);
    expect(beside.reports.at(-1)).toMatchObject({ state: 'in-call', hasPanel: true });
    expect(beside.root?.querySelectorAll('iframe')).toHaveLength(1);
  });

  it('is reported in turn, each until there is an answer', async () => {
    let deaf = 3;
    beside.wish = () => ((deaf -= 1) >= 0 ? null : { show: 'tab' });
    show('the call');
    beside.start('/qjf-wvnx-mzt');
    await pass(8_000);
    expect(beside.states()).toEqual(['unknown', 'unknown', 'unknown', 'unknown', 'in-call']);
    expect(new Set(beside.reports.slice(0, 4).map((report) => JSON.stringify(report))).size).toBe(1);
    expect(beside.docks).toHaveLength(1);
  });

  it('is told as left when the page goes, even while an answer is due', async () => {
    show('the call');
    beside.start('/qjf-wvnx-mzt');
    await pass(1_500);
    window.dispatchEvent(new PageTransitionEvent('pagehide'));
    await pass(0);
    expect(beside.states()).toEqual(['unknown', 'in-call', 'left']);
    const [, joined, left] = beside.reports;
    expect(left?.visitId).toBe(joined?.visitId);
  });

  it('is not opened by an answer that the person has overtaken', async () => {
    show('the call');
    let answerLate: (wish: Partial<Wish>) => void = () => undefined;
    beside.start('/qjf-wvnx-mzt');
    await pass(0);
    const slow = new Promise<Partial<Wish>>((resolve) => (answerLate = resolve));
    vi.spyOn(beside, 'answer').mockImplementationOnce(async () => ({
      ok: true,
      value: { place: defaultDockPlace, token: 'given', words, ...(await slow) },
    }));
    await pass(1_500);
    beside.tab?.click();
    beside.tab?.click();
    answerLate({ show: 'open' });
    await pass(10);
    expect(beside.isOpen).toBe(false);
  });

  it('is not opened again by a sign of life', async () => {
    beside.wish = () => ({ show: 'open' });
    show('the call');
    beside.start('/qjf-wvnx-mzt');
    await pass(1_500);
    expect(beside.isOpen).toBe(true);
    beside.tab?.click();
    await pass(130_000);
    expect(beside.states().filter((state) => state === 'in-call').length).toBeGreaterThan(2);
    expect(beside.isOpen).toBe(false);
  });
});

describe('pages without a call', () => {
  it('show nothing where nothing is wished for, and leave nothing behind', async () => {
    beside.wish = ({ state }) => ({ show: state === 'not-a-call' ? 'none' : 'tab' });
    show('the call');
    beside.start('/qjf-wvnx-mzt');
    await pass(1_500);
    expect(beside.docks).toHaveLength(1);
    document.body.replaceChildren();
    history.pushState(null, '', '/qjf-wvnx-mzz');
    history.pushState(null, '', '/landing');
    await pass(2_000);
    expect(beside.docks).toHaveLength(0);
  });

  it('show a form that still waits there', async () => {
    beside.wish = () => ({ show: 'open' });
    beside.start('/landing');
    await pass(10);
    expect(beside.states()).toEqual(['not-a-call']);
    expect(beside.isOpen).toBe(true);
  });

  it('answer no order', async () => {
    beside.wish = () => ({ show: 'none' });
    beside.start('/landing');
    await pass(10);
    expect(beside.order({ kind: 'dock.toggle' })).toBeUndefined();
    expect(beside.docks).toHaveLength(0);
  });

  it('say and show nothing around a call', async () => {
    document.body.innerHTML = '<iframe id="webclient"></iframe>';
    beside.start('/wc/home', zoom);
    await pass(5_000);
    expect(beside.reports).toEqual([]);
    expect(beside.order({ kind: 'dock.toggle' })).toBeUndefined();
    expect(beside.docks).toHaveLength(0);
    document.body.replaceChildren();
    await pass(1_100);
    expect(beside.states()).toEqual(['not-a-call']);
  });
});

describe('orders', () => {
  it('open and close, with the keyboard, and are remembered', async () => {
    show('the call');
    beside.start('/qjf-wvnx-mzt');
    await pass(1_500);
    expect(beside.order({ kind: 'dock.toggle' })).toEqual({ shown: true });
    await pass(10);
    await vi.waitFor(() => expect(beside.root?.activeElement).toBe(beside.frame));
    expect(beside.order({ kind: 'dock.leave' })).toEqual({ shown: true });
    expect(document.activeElement).toBe(document.body);
    expect(beside.order({ kind: 'dock.toggle' })).toEqual({ shown: false });
    await pass(10);
    expect(beside.places).toEqual([{ isOpen: true }, { isOpen: false }]);
  });

  it('move it, open and close it without the keyboard', async () => {
    show('the call');
    beside.start('/qjf-wvnx-mzt');
    await pass(1_500);
    expect(beside.order({ kind: 'dock.place', place: { edge: 'right', width: 400, isOpen: true } })).toEqual({ shown: true });
    await pass(10);
    expect(document.activeElement).toBe(document.body);
    const panel = beside.root?.querySelector('section')?.getBoundingClientRect();
    expect(panel?.width).toBe(400);
    expect(panel?.right).toBe(innerWidth - 8);
    expect(beside.order({ kind: 'dock.place', place: { edge: 'right', width: 400, isOpen: false } })).toEqual({ shown: false });
    expect(beside.places).toEqual([]);
  });

  it('bring it by hand where nothing was to be shown', async () => {
    beside.wish = () => ({ show: 'none' });
    show('no such meeting');
    beside.start('/qjf-wvnx-mzt');
    await pass(1_500);
    expect(beside.docks).toHaveLength(0);
    expect(beside.order({ kind: 'dock.toggle' })).toEqual({ shown: true });
    await pass(10);
    expect(beside.isOpen).toBe(true);
    await vi.waitFor(() => expect(beside.root?.activeElement).toBe(beside.frame));
  });

  it('are taken from our own extension only', async () => {
    show('the call');
    beside.start('/qjf-wvnx-mzt');
    await pass(1_500);
    expect(beside.order({ kind: 'dock.toggle' }, 'another')).toBeUndefined();
    expect(beside.order({ kind: 'dock.toggle' }, null)).toBeUndefined();
    expect(beside.isOpen).toBe(false);
  });

  it('that are unknown change nothing', async () => {
    show('the call');
    beside.start('/qjf-wvnx-mzt');
    await pass(1_500);
    beside.order({ kind: 'changed' });
    expect(beside.isOpen).toBe(false);
    expect(beside.docks).toHaveLength(1);
  });

  it('come by no window message', async () => {
    show('the call');
    const listen = vi.spyOn(window, 'addEventListener');
    beside.start('/qjf-wvnx-mzt');
    await pass(1_500);
    expect(listen.mock.calls.map(([kind]) => kind)).not.toContain('message');
  });
});

describe('an extension that was reloaded under the page', () => {
  it('leaves what is there in place, and watches no more', async () => {
    beside.wish = () => ({ show: 'open' });
    show('the call');
    beside.start('/qjf-wvnx-mzt');
    await pass(1_500);
    const { frame } = beside;
    const said = beside.reports.length;
    beside.runtime.id = undefined;
    await pass(2_000);
    show('the exit hall');
    await pass(120_000);
    expect(beside.reports).toHaveLength(said);
    expect(beside.frame).toBe(frame);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('takes away what the one before has left', async () => {
    document.documentElement.append(document.createElement('kindling-dock'), document.createElement('kindling-dock'));
    beside.start('/qjf-wvnx-mzt');
    await pass(10);
    expect(beside.docks).toHaveLength(1);
  });
});
