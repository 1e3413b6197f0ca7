import { h, picture } from '@/tests/rehearsal/client/dom';
import type { Person } from '@/tests/rehearsal/client/people';
import { footer } from './footer';
import { rightPane } from './right-pane';
import type { Scene } from './scene';

/**
 * The call, measured in the Zoom Meeting SDK 6.2.0 client view: a header of 48 px and a footer of 52 px, both as wide as
 * `#wc-container-left`, and a right pane of 400 px beside it.
 */
export function call(scene: Scene, signal: AbortSignal): HTMLElement {
  const { people, options } = scene;
  const pane = rightPane(scene, signal);
  const view = h(
    'div',
    { class: 'meeting-app' },
    h(
      'div',
      { id: 'wc-content' },
      h(
        'div',
        { id: 'wc-container-left' },
        h(
          'div',
          { class: options.webinar ? 'webinar-client' : 'meeting-client' },
          h(
            'div',
            { class: options.webinar ? 'webinar-client-inner' : 'meeting-client-inner' },
            header(scene),
            h('div', { class: 'gallery', 'data-count': String(Math.min(people.length, 12)) }, ...people.map(tile)),
            captions(),
            footer(scene, pane, signal),
          ),
        ),
        h('div', { class: 'notification-manager' }),
      ),
      pane.element,
    ),
  );
  hideWhenIdle(view, options.idleAfterMs, signal);
  return view;
}

/** The captions' box, fixed and centred; a breakout room replaces it by a new one. */
export function captions(): HTMLElement {
  return h(
    'div',
    { class: 'live-transcription-subtitle__box', hidden: true },
    h('div', { class: 'live-transcription-subtitle__item' }),
  );
}

function header({ texts, topic }: Scene): HTMLElement {
  return h(
    'div',
    { class: 'meeting-header' },
    h('div', { id: 'meeting-info-indication', class: 'meeting-info-indication' }, picture('lock_person'), h('span', {}, topic)),
    h(
      'button',
      { type: 'button', class: 'full-screen-widget', onclick: toggleFullscreen },
      picture('category'),
      h('span', {}, texts.view),
    ),
  );
}

/** Zoom makes the whole document fullscreen, not its app's root. */
function toggleFullscreen(): void {
  void (document.fullscreenElement === null ? document.documentElement.requestFullscreen() : document.exitFullscreen());
}

function tile(person: Person): HTMLElement {
  const face = h('span', { class: 'avatar' }, person.initial);
  face.style.setProperty('--colour', person.colour);
  return h(
    'div',
    { class: 'tile' },
    h('div', { class: 'tile-level' }),
    face,
    h('div', { class: 'tile-footer' }, person.isMuted ? picture('mic_off') : null, h('span', {}, person.name)),
  );
}

/** Header and footer slide out after three seconds without a mouse move, unless Ctrl+\ keeps them. */
function hideWhenIdle(view: HTMLElement, idleAfterMs: number, signal: AbortSignal): void {
  const bars = {
    footer__hidden: view.querySelector('#wc-footer'),
    'meeting-header__hidden': view.querySelector('.meeting-header'),
  };
  const set = (isHidden: boolean) => {
    const hides = isHidden && !view.classList.contains('always-show');
    for (const [name, bar] of Object.entries(bars)) bar?.classList.toggle(name, hides);
  };
  let timer = setTimeout(() => undefined);
  const wake = () => {
    clearTimeout(timer);
    set(false);
    timer = setTimeout(() => set(true), idleAfterMs);
  };
  for (const kind of ['mousemove', 'focusin']) document.addEventListener(kind, wake, { signal });
  signal.addEventListener('abort', () => clearTimeout(timer));
  wake();
}
