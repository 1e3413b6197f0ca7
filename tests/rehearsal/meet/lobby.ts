import { h, symbol } from '@/tests/rehearsal/client/dom';
import { hangUp, micAndCamera } from './controls';
import type { Scene } from './scene';

/**
 * The green room. Its traps: the meeting's title is an `r4nke` too, microphone and camera carry `data-is-muted`, and the
 * preview is a tile with a participant id although nobody is in a call.
 */
export function lobby(scene: Scene): HTMLElement {
  const { texts, options, title, go } = scene;
  const join = () => go(options.knock || options.guest ? 'waiting' : 'call');
  const label = options.knock || options.guest ? texts.askToJoin : texts.joinNow;
  // Join is `Qx7uuf` since 2021 (StreamDeck-Meet), on the wrapper or the button; a host's is `z0F4cd`.
  const cta = options.host
    ? h('button', { jsname: 'z0F4cd', type: 'button', class: 'cta', onclick: join }, texts.joinNow)
    : h('div', { jsname: 'Qx7uuf' }, h('button', { type: 'button', class: 'cta', onclick: join }, label));

  return h(
    'div',
    { class: 'green-room', jscontroller: 'dyDNGc', 'data-startup-code': '' },
    brand(),
    h(
      'main',
      { class: 'green-room-inner' },
      preview(scene, micAndCamera(scene)),
      h(
        'section',
        { class: 'ready' },
        h('div', { jsname: 'r4nke', class: 'ready-title', 'data-meeting-title': title }, title),
        h('p', { class: 'ready-hint' }, texts.ready),
        options.guest
          ? h('input', {
              jsname: 'YPqjbf',
              class: 'field',
              type: 'text',
              placeholder: texts.yourName,
              'aria-label': texts.yourName,
            })
          : h('p', { class: 'quiet' }, texts.nobodyHere),
        cta,
      ),
    ),
  );
}

/**
 * Asking to be let in. Hang-up, microphone and camera are shown already, and so is a way home whose button has the name
 * it has in the exit hall (google-meet-attendance-extension, 2026-08).
 */
export function waiting(scene: Scene): HTMLElement {
  const { texts, title, go } = scene;
  return h(
    'div',
    { class: 'green-room', 'data-startup-code': '' },
    brand(),
    h(
      'main',
      { class: 'green-room-inner' },
      preview(scene, [...micAndCamera(scene), hangUp(scene)]),
      h(
        'section',
        { class: 'ready' },
        h('div', { jsname: 'r4nke', class: 'ready-title', 'data-meeting-title': title }, title),
        h('div', { class: 'spinner', role: 'progressbar' }),
        h('p', { class: 'ready-hint' }, texts.asking),
        h('p', { class: 'quiet' }, texts.askingHint),
        h('button', { jsname: 'EszDse', type: 'button', class: 'text-button', onclick: () => go('home') }, texts.returnHome),
      ),
    ),
  );
}

/** The product's name, as on every light page of the site. */
export function brand(): HTMLElement {
  return h('header', { class: 'brand' }, h('span', { class: 'brand-mark' }, symbol('videocam')), h('span', {}, 'Google Meet'));
}

function preview({ people }: Scene, controls: HTMLElement[]): HTMLElement {
  const self = people[0];
  const avatar = h('span', { class: 'avatar' }, self?.initial ?? '');
  avatar.style.setProperty('--colour', self?.colour ?? '');
  return h(
    'div',
    { class: 'preview' },
    h(
      'div',
      { class: 'preview-tile', 'data-participant-id': 'spaces/rehearsal/devices/0' },
      h('span', { class: 'tile-name' }, self?.name ?? ''),
      avatar,
      h('div', { class: 'preview-effects' }, symbol('visual_effects')),
      h('div', { class: 'preview-controls' }, ...controls),
    ),
  );
}
