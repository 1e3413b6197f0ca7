import { h } from '@/tests/rehearsal/client/dom';
import { languageOf } from '@/tests/rehearsal/client/language';
import { peopleInCall } from '@/tests/rehearsal/client/people';
import { openRoom, readNotes } from '@/tests/rehearsal/client/room';
import { call } from './call';
import { exit } from './exit';
import { home } from './home';
import { lobby, waiting } from './lobby';
import type { Scene } from './scene';
import { meetStates, type MeetState } from './states';
import { meetTexts } from './texts';

const { options, isKnownRoom } = readNotes();
const texts = meetTexts[languageOf('meet', options.lang).language];
const people = peopleInCall(options.people);
// Meet's roots are `c-wiz` elements with `contain: style`.
const root = h('div', { class: 'wiz' });
document.getElementById('boq')?.append(root);

if (location.pathname.startsWith('/lookup/')) {
  // A nickname becomes a code without a load, a moment after the page has come.
  setTimeout(() => history.replaceState(null, '', `/qjf-wvnx-mzt${location.search}`), 300);
}

const isHome = ['/', '/home', '/landing'].includes(location.pathname);
const room = openRoom(
  {
    site: 'meet',
    states: isHome ? (['home'] as const) : meetStates,
    show,
    stormTargets: () => ({
      tiles: [...root.querySelectorAll<HTMLElement>('.tile')],
      captions: root.querySelector<HTMLElement>('.captions:not([hidden]) .captions-text'),
      toasts: root.querySelector<HTMLElement>('.toasts'),
    }),
  },
  isHome ? 'home' : isKnownRoom ? 'lobby' : 'error',
  options,
);

function show(state: MeetState, signal: AbortSignal): void {
  if (state === 'home') {
    // From a room, home is a fresh load; the timeout lets whoever drives the page get its answer first.
    if (isHome) root.replaceChildren(home(texts));
    else setTimeout(() => location.assign('/landing'), 0);
    return;
  }
  const code = /^\/([a-z]{3}-[a-z]{4}-[a-z]{3})/i.exec(location.pathname)?.[1]?.toLowerCase() ?? '';
  const scene: Scene = {
    options,
    texts,
    people,
    code,
    title: options.title === '' ? code : options.title,
    go: (next) => room.go(next),
    note: (shortcut) => void room.shortcuts.push(shortcut),
    signal,
  };
  const isCall = state === 'call' || state === 'adjust-view';
  document.title = isCall ? `Meet – ${scene.title}` : 'Meet';
  document.body.classList.toggle('dark', isCall);
  root.replaceChildren(draw(state, scene));
}

function draw(state: Exclude<MeetState, 'home'>, scene: Scene): HTMLElement {
  switch (state) {
    case 'lobby':
      return lobby(scene);
    case 'waiting':
      return waiting(scene);
    case 'call':
    case 'adjust-view':
      return call(scene, { isAdjusting: state === 'adjust-view' });
    default:
      return exit(scene, state);
  }
}
