import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { googleMeet } from '@/utils/sites/google-meet/adapter';
import type { SiteAdapter } from '@/utils/sites/site-adapter';
import { watchCall, type CallNews } from '@/utils/sites/watch-call';
import { zoom } from '@/utils/sites/zoom/adapter';
import { meetScreens, type Screen } from './google-meet-screens';
import { zoomScreens } from './zoom-screens';

const home = location.href;
let life: AbortController;
let news: CallNews[];
let sights: number;

beforeEach(() => {
  vi.useFakeTimers();
  life = new AbortController();
  news = [];
  sights = 0;
});
afterEach(() => {
  life.abort();
  vi.restoreAllMocks();
  vi.useRealTimers();
  show('');
  document.body.className = '';
  history.replaceState(null, '', home);
});

const screenOf = (screens: readonly Screen[], name: string): string => {
  const screen = screens.find((one) => one.name.startsWith(name));
  if (!screen) throw new Error(`No screen "${name}"`);
  return screen.html;
};
const lobby = screenOf(meetScreens, 'the lobby, ');
const call = screenOf(meetScreens, 'the call');
const exit = screenOf(meetScreens, 'the exit hall');

/** Shows a screen, in an element of its own, so that nothing of the screen before is left. */
function show(html: string): void {
  const screen = document.createElement('div');
  screen.innerHTML = html;
  document.body.replaceChildren(screen);
}

/** Lets time pass; children that came or went are told of in between. */
const pass = (ms: number): Promise<unknown> => vi.advanceTimersByTimeAsync(ms);

function watch(path: string, adapter: SiteAdapter = googleMeet, isTop = true): void {
  history.replaceState(null, '', path);
  let ids = 0;
  watchCall(adapter, isTop, life.signal, () => `id-${(ids += 1)}`, (told) => void news.push(told), () => void (sights += 1));
}

const states = (): string[] => news.map(({ state }) => state);
const latest = (): CallNews => {
  const last = news.at(-1);
  if (!last) throw new Error('No news');
  return last;
};

async function join(): Promise<CallNews> {
  show(call);
  watch('/qjf-wvnx-mzt');
  await pass(1_500);
  expect(latest().state).toBe('in-call');
  return latest();
}

describe('a call from lobby to exit', () => {
  it('is told once per change, each visit by its own id', async () => {
    show(lobby);
    watch('/qjf-wvnx-mzt?authuser=1');
    await pass(1_000);
    show(call);
    await pass(1_500);
    show(exit);
    await pass(4_000);
    show(call);
    await pass(1_500);

    expect(states()).toEqual(['unknown', 'lobby', 'in-call', 'left', 'in-call']);
    expect(new Set(news.map(({ room }) => room))).toEqual(new Set(['qjf-wvnx-mzt']));
    const [, atLobby, first, left, second] = news.map(({ visitId }) => visitId);
    expect(left).toBe(first);
    expect(new Set([atLobby, first, second]).size).toBe(3);
  });

  it('is in sight within the time of a batch, and believed a second later', async () => {
    show(lobby);
    watch('/qjf-wvnx-mzt');
    await pass(20_000);
    show(call);
    await pass(99);
    expect(sights).toBe(0);
    await pass(2);
    expect(sights).toBeGreaterThan(0);
    expect(latest().state).toBe('lobby');
    await pass(1_000);
    expect(latest().state).toBe('in-call');
    const seen = sights;
    await pass(10_000);
    expect(sights).toBe(seen);
  });

  it('keeps one id through a breakout room', async () => {
    show(screenOf(zoomScreens, 'the call, '));
    watch('/wc/84335626851/join', zoom, false);
    await pass(1_500);
    const { visitId } = latest();
    show(screenOf(zoomScreens, 'to a breakout room'));
    await pass(30_000);
    expect(latest()).toMatchObject({ state: 'breakout', visitId });
    show(screenOf(zoomScreens, 'the call, '));
    await pass(3_000);
    expect(latest()).toMatchObject({ state: 'in-call', visitId });
  });

  it('sees a final dialog over a call that stays in the document', async () => {
    show(screenOf(zoomScreens, 'the call, '));
    watch('/wc/84335626851/join', zoom, false);
    await pass(1_500);
    const portal = document.createElement('div');
    portal.innerHTML = '<div class="ReactModal__Content" aria-label="Meeting is end now"></div>';
    document.body.append(portal);
    document.body.classList.add('ReactModal__Body--open');
    await pass(1_600);
    expect(latest().state).toBe('ended');
  });

  it('sees within half a minute what takes long to find', async () => {
    show(screenOf(zoomScreens, 'the call, '));
    watch('/wc/84335626851/join', zoom, false);
    await pass(1_500);
    const lost = document.createElement('div');
    lost.ariaLabel = 'Meeting connected timeout.';
    lost.textContent = '…';
    document.body.append(lost);
    await pass(32_000);
    expect(latest().state).toBe('left');
  });

  it('tells a sign of life once a minute, and only in the call', async () => {
    await join();
    news = [];
    await pass(5 * 60_000);
    expect(news.length).toBeGreaterThanOrEqual(4);
    expect(news.length).toBeLessThanOrEqual(5);
    expect(news.every(({ state, isChange }) => state === 'in-call' && !isChange)).toBe(true);
    show(exit);
    await pass(5_000);
    news = [];
    await pass(5 * 60_000);
    expect(news).toEqual([]);
  });

  it('outlives the moment in which the page is rebuilt', async () => {
    await join();
    show('');
    await pass(2_000);
    show(call);
    await pass(2_000);
    expect(states()).toEqual(['unknown', 'in-call']);
  });
});

describe('addresses', () => {
  it('ends the visit at once when the page leads elsewhere by itself', async () => {
    const { visitId } = await join();
    history.pushState(null, '', '/landing');
    expect(latest()).toMatchObject({ state: 'left', room: 'qjf-wvnx-mzt', visitId });
    const told = news.length;
    history.replaceState(null, '', '/home');
    expect(news).toHaveLength(told + 1);
    expect(latest()).toMatchObject({ kind: 'elsewhere', isChange: true });
  });

  it('ends the visit when the page leads to another room', async () => {
    const { visitId } = await join();
    history.pushState(null, '', '/abc-defg-hij');
    expect(latest()).toMatchObject({ state: 'left', room: 'qjf-wvnx-mzt', visitId });
    await pass(1_500);
    expect(latest()).toMatchObject({ state: 'in-call', room: 'abc-defg-hij' });
    expect(latest().visitId).not.toBe(visitId);
  });

  it('cares for neither query nor hash', async () => {
    await join();
    news = [];
    history.pushState(null, '', '?hs=122');
    location.hash = 'x';
    await pass(3_000);
    expect(news).toEqual([]);
  });

  it('tells every other page of the site once, and keeps no clock there', async () => {
    watch('/landing');
    expect(states()).toEqual(['not-a-call']);
    expect(vi.getTimerCount()).toBe(0);
    history.pushState(null, '', '/home');
    history.replaceState(null, '', '/home?hl=de');
    expect(states()).toEqual(['not-a-call', 'not-a-call']);
    for (let i = 0; i < 20; i += 1) show(call);
    await pass(5_000);
    expect(states()).toEqual(['not-a-call', 'not-a-call']);
    history.pushState(null, '', '/qjf-wvnx-mzt');
    await pass(1_500);
    expect(latest().state).toBe('in-call');
  });
});

describe('Zoom’s shell', () => {
  it('stands by while it holds the client, and speaks when the client has gone', async () => {
    show('<iframe id="webclient"></iframe>');
    watch('/wc/home', zoom);
    expect(news.map(({ kind }) => kind)).toEqual(['bystander']);
    show('');
    await pass(1_100);
    expect(latest()).toMatchObject({ kind: 'elsewhere', state: 'not-a-call' });
    show('<iframe id="webclient"></iframe>');
    await pass(1_100);
    expect(latest().kind).toBe('bystander');
  });

  it('says nothing in a frame that is no client', async () => {
    watch('/wc/leave', zoom, false);
    await pass(5_000);
    expect(news).toMatchObject([{ kind: 'bystander', state: 'not-a-call' }]);
    expect(vi.getTimerCount()).toBe(0);
  });
});

describe('a page that goes away', () => {
  it('takes the visit along, and is watched anew when it comes back', async () => {
    const { visitId } = await join();
    window.dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
    expect(latest()).toMatchObject({ state: 'left', room: 'qjf-wvnx-mzt', visitId, isChange: true });
    expect(vi.getTimerCount()).toBe(0);

    window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    await pass(1_500);
    expect(states().slice(-2)).toEqual(['unknown', 'in-call']);
    expect(latest().visitId).not.toBe(visitId);
  });

  it('says nothing when there was no visit', async () => {
    show(lobby);
    watch('/qjf-wvnx-mzt');
    await pass(2_000);
    window.dispatchEvent(new PageTransitionEvent('pagehide'));
    expect(states()).toEqual(['unknown', 'lobby']);
  });

  it('says nothing more after it was told to stop', async () => {
    await join();
    life.abort();
    show(exit);
    history.pushState(null, '', '/landing');
    window.dispatchEvent(new PageTransitionEvent('pagehide'));
    await pass(120_000);
    expect(states()).toEqual(['unknown', 'in-call']);
    expect(vi.getTimerCount()).toBe(0);
  });
});

describe('what it costs', () => {
  const storm = async (seconds: number, perSecond: number): Promise<void> => {
    const target = document.body.appendChild(document.createElement('p'));
    for (let i = 0; i < seconds * perSecond; i += 1) {
      target.replaceChildren(String(i));
      await pass(1_000 / perSecond);
    }
    target.remove();
  };

  it('in the call, one question a second however much the page changes', async () => {
    await join();
    await pass(1_000);
    const observe = vi.spyOn(MutationObserver.prototype, 'observe');
    const query = vi.spyOn(document, 'querySelector');
    await storm(3, 100);
    expect(observe).not.toHaveBeenCalled();
    expect(query.mock.calls.length).toBeLessThanOrEqual(4);
  });

  it('in the lobby, none but the one a second', async () => {
    show(lobby);
    watch('/qjf-wvnx-mzt');
    await pass(2_000);
    const look = vi.spyOn(document, 'querySelector');
    const observe = vi.spyOn(MutationObserver.prototype, 'observe');
    await storm(3, 100);
    expect(observe.mock.calls.length).toBeLessThanOrEqual(33);
    expect(look.mock.calls.length).toBeLessThanOrEqual(4 * 6);
  });

  it('on a page on which nothing is found, no more than that after a while', async () => {
    show('<div></div>');
    watch('/qjf-wvnx-mzt');
    await storm(12, 20);
    const observe = vi.spyOn(MutationObserver.prototype, 'observe');
    await storm(3, 20);
    expect(observe).not.toHaveBeenCalled();
    show(call);
    await pass(2_100);
    expect(latest().state).toBe('in-call');
  });
});
