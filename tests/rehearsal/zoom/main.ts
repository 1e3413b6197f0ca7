import { languageOf } from '@/tests/rehearsal/client/language';
import { peopleInCall } from '@/tests/rehearsal/client/people';
import { after, openRoom, readNotes } from '@/tests/rehearsal/client/room';
import { call, captions } from './call';
import { loadingLayer, openDialog, openLegacyEnding, reconnecting } from './dialogs';
import { leaveMenu } from './footer';
import { leavePage, tellShell } from './leave';
import { noSuchMeeting, preview, waitingRoom } from './lobby';
import type { Scene } from './scene';
import { zoomStates, type ZoomState } from './states';
import { zoomTexts } from './texts';

const { options, isKnownRoom } = readNotes();
const root = document.getElementById('root') ?? document.body;
const texts = zoomTexts[languageOf('zoom', options.lang).language];
const id = /^\/wc\/(\d+)\//.exec(location.pathname)?.[1] ?? '';
const isHost = options.host || /\/start\/?$/.test(location.pathname);

const scene: Scene = {
  options: { ...options, host: isHost },
  texts,
  people: peopleInCall(options.people),
  id,
  topic: options.title === '' ? id : options.title,
  go: (state) => room.go(state),
  join,
  note: (shortcut) => void room.shortcuts.push(shortcut),
};

/** The mounted call, which outlives the states that lie over it. */
let mounted: { view: HTMLElement; ending: AbortController } | null = null;

// A host has no preview: the client joins at once.
const first = !isKnownRoom ? 'error' : isHost ? 'joining' : 'lobby';
const room = openRoom(
  {
    site: 'zoom',
    states: zoomStates,
    show,
    stormTargets: () => ({
      tiles: [...root.querySelectorAll<HTMLElement>('.tile')],
      captions: root.querySelector<HTMLElement>(
        '.live-transcription-subtitle__box:not([hidden]) .live-transcription-subtitle__item',
      ),
      toasts: root.querySelector<HTMLElement>('.notification-manager'),
    }),
  },
  first,
  options,
);
if (room.state === 'joining' && options.at === '') finishJoining();

function join(): void {
  // The client's own address gains `fromPWA=1` without a load.
  const query = new URLSearchParams(location.search);
  query.set('fromPWA', '1');
  history.pushState(null, '', `?${query}`);
  room.go('joining');
  finishJoining();
}

function finishJoining(): void {
  setTimeout(() => {
    if (room.state === 'joining') room.go(options.knock ? 'waiting' : 'call');
  }, 700);
}

function show(state: ZoomState, signal: AbortSignal): void {
  const loading = document.getElementById('wc-loading');
  const leaving = document.getElementById('wc-leave');
  if (loading !== null) loading.hidden = true;
  if (leaving !== null) leaving.hidden = state !== 'removed';
  document.title = titleIn(state);

  switch (state) {
    case 'lobby':
    case 'not-started':
      return replaceBy(preview(scene, { isStarted: state === 'lobby' }));
    case 'waiting':
      return replaceBy(waitingRoom(scene));
    case 'error':
      return replaceBy(noSuchMeeting(scene));
    case 'left':
      return leavePage(id);
    case 'joining':
      // First a page-wide loading screen, then a layer over the call that is mounted already.
      tellShell('JOINING');
      if (loading !== null) loading.hidden = false;
      return after(100, signal, () => {
        if (loading !== null) loading.hidden = true;
        layOver(loadingLayer(texts.joining), signal);
      });
    case 'call':
      mountCall();
      return tellShell('SUCCESS');
    case 'leave-menu':
      mountCall();
      return layOver(leaveMenu(scene), signal, '.meeting-client-inner, .webinar-client-inner');
    case 'breakout':
      layOver(loadingLayer(texts.breakout, 'loading-layer--bo-room'), signal);
      return mounted?.view.querySelector('.live-transcription-subtitle__box')?.replaceWith(captions());
    case 'back-to-waiting':
      return layOver(loadingLayer(texts.backToWaiting, 'loading-layer--new-waiting-room-join'), signal);
    case 'reconnecting':
      return layOver(reconnecting(scene), signal);
    case 'timeout':
      mountCall();
      return openDialog(scene, state, signal);
    case 'removed':
    case 'ended':
      mountCall();
      openDialog(scene, state, signal);
      tellShell(state === 'removed' ? 'REMOVED_BY_HOST' : 'END_BY_HOST');
      return after(options.leaveAfterMs, signal, () => room.go('left'));
    case 'ended-legacy':
      mountCall();
      openLegacyEnding(scene, signal);
      return after(options.leaveAfterMs, signal, () => room.go('left'));
  }
}

function titleIn(state: ZoomState): string {
  if (state === 'error') return 'Error - Zoom';
  return state === 'lobby' || state === 'not-started' || state === 'joining' ? 'Zoom meeting on web' : scene.topic;
}

function replaceBy(view: HTMLElement): void {
  mounted?.ending.abort();
  mounted = null;
  root.replaceChildren(view);
}

function mountCall(): void {
  if (mounted !== null) return;
  const ending = new AbortController();
  mounted = { ending, view: call(scene, ending.signal) };
  root.replaceChildren(mounted.view);
}

/** Puts something over the mounted call for as long as the state lasts. */
function layOver(layer: HTMLElement, signal: AbortSignal, into = '.meeting-app'): void {
  mountCall();
  (root.querySelector(into) ?? root).append(layer);
  signal.addEventListener('abort', () => layer.remove());
}
