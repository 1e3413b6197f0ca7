import { h } from '@/tests/rehearsal/client/dom';
import { hangUp, micAndCamera, round } from './controls';
import type { Scene } from './scene';
import { listenForShortcuts } from './shortcuts';
import type { SidePanel } from './side-panel';

interface BarParts {
  captions: HTMLElement;
  panel: SidePanel;
}

/**
 * The bar at the bottom, 80 px high: time and title at its start, controls with hang-up in the middle, the meeting's tools
 * at its end. Panel buttons are `button[data-panel-id]` since 2024 (StreamDeck-Meet): 1 people, 2 chat, 5 details,
 * 10 activities.
 */
export function controlBar(scene: Scene, { captions, panel }: BarParts): HTMLElement {
  const { texts, options, code, go, note } = scene;
  const [mic, camera] = micAndCamera(scene);
  // The captions button's name changed in 2026-02 (streamdeck-googlemeet); both were live at once.
  const captionsButton = round(
    options.captionsButton === 'RrG0hf' ? 'closed_caption' : 'closed_caption_off',
    texts.captions,
    { jsname: options.captionsButton, 'aria-pressed': 'false' },
    () => {
      captions.hidden = !captions.hidden;
      captions.closest('.call')?.classList.toggle('with-captions', !captions.hidden);
      captionsButton.setAttribute('aria-pressed', String(!captions.hidden));
    },
  );
  const hand = round('back_hand', texts.hand, { jsname: 'FpSaz', 'aria-pressed': 'false' }, () =>
    hand.setAttribute('aria-pressed', String(hand.getAttribute('aria-pressed') !== 'true')),
  );
  const people = panel.button('1', 'group', texts.people);
  const chat = panel.button('2', 'chat', texts.chat);

  listenForShortcuts(
    scene,
    {
      mic: () => mic?.click(),
      camera: () => camera?.click(),
      captions: () => captionsButton.click(),
      hand: () => hand.click(),
      people: () => people.click(),
      chat: () => chat.click(),
    },
    note,
  );

  return h(
    'div',
    { class: 'bar', role: 'region', 'aria-label': texts.controls },
    h('div', { class: 'bar-start' }, clock(scene), h('span', { class: 'bar-rule' }), h('div', { class: 'u6vdEc' }, code)),
    h(
      'div',
      { class: 'bar-middle' },
      mic ?? null,
      camera ?? null,
      round('present_to_all', texts.present),
      round('mood', texts.react),
      captionsButton,
      hand,
      round('more_vert', texts.more, {}, () => go('adjust-view')),
      hangUp(scene),
    ),
    h(
      'div',
      { class: 'bar-end' },
      panel.button('5', 'info', texts.details),
      people,
      chat,
      panel.button('10', 'category', texts.activities),
      options.host ? round('lock_person', texts.hostControls) : null,
    ),
  );
}

function clock({ signal }: Scene): HTMLElement {
  const element = h('time', { class: 'bar-time' });
  const show = () =>
    (element.textContent = new Date().toLocaleTimeString(document.documentElement.lang, { hour: 'numeric', minute: '2-digit' }));
  const timer = setInterval(show, 10_000);
  signal.addEventListener('abort', () => clearInterval(timer));
  show();
  return element;
}
