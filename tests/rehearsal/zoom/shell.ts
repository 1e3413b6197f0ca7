import { h, picture } from '@/tests/rehearsal/client/dom';
import { languageOf } from '@/tests/rehearsal/client/language';
import { openRoom, readNotes } from '@/tests/rehearsal/client/room';
import { zoomTexts } from './texts';

/**
 * The Workplace shell: the top document around a client in `iframe#webclient`, of the same origin. Guests see nothing of it;
 * signed-in people see its bars, 80 px at the left and 68 px at the top (captures of 2026-10).
 */
const { options } = readNotes();
const texts = zoomTexts[languageOf('zoom', options.lang).language];
const root = document.getElementById('root') ?? document.body;
const asked = new URLSearchParams(location.search);
const id = asked.get('mn') ?? '';

const room = openRoom(
  {
    site: 'zoom-shell',
    states: ['meeting', 'home'] as const,
    show: (state) => root.replaceChildren(state === 'meeting' ? meeting() : home()),
    stormTargets: () => ({ tiles: [], captions: null, toasts: null }),
  },
  id === '' ? 'home' : 'meeting',
  { ...options, at: '', stage: false },
);

window.addEventListener('message', ({ data, source }) => {
  const frame = root.querySelector<HTMLIFrameElement>('#webclient');
  const isOurs = frame !== null && source === frame.contentWindow && data?.type === 'PWA_IPC';
  if (!isOurs || data.message.event !== 'LEAVE') return;
  // The shell is one app: it changes its address and takes the frame away, without a load.
  history.pushState(null, '', '/wc/home?ref_from=launch');
  room.go('home');
});

function meeting(): HTMLElement {
  const query = new URLSearchParams(asked);
  query.delete('mn');
  query.delete('ref_from');
  query.set('from', 'pwa');
  const way = options.host ? 'start' : 'join';
  const frame = h('iframe', {
    id: 'webclient',
    class: 'pwa-webclient__iframe',
    src: `/wc/${id}/${way}?${query}`,
    allow: 'camera; microphone; display-capture; fullscreen; clipboard-write',
  });
  return h(
    'div',
    { class: options.account ? 'shell with-bars' : 'shell' },
    ...(options.account ? bars() : []),
    h('div', { class: 'pwa-webclient' }, h('div', { class: 'pwa-webclient__iframe-wrapper' }, frame)),
  );
}

function home(): HTMLElement {
  document.title = 'Home';
  return h(
    'div',
    { class: 'shell with-bars' },
    ...bars(),
    h(
      'main',
      { class: 'shell-home' },
      h('h1', {}, texts.home),
      h('div', { class: 'shell-card' }, picture('calendar'), h('p', {}, texts.nothingPlanned)),
    ),
  );
}

function bars(): HTMLElement[] {
  return [
    h('header', { class: 'shell-top' }, h('span', { class: 'shell-brand' }, 'zoom'), h('span', {}, 'Workplace')),
    h(
      'nav',
      { class: 'shell-side' },
      ...(['home', 'chat', 'calendar', 'videocam'] as const).map((glyph) => h('span', { class: 'shell-tool' }, picture(glyph))),
    ),
  ];
}
