import { h, symbol } from '@/tests/rehearsal/client/dom';
import type { Person } from '@/tests/rehearsal/client/people';
import { after } from '@/tests/rehearsal/client/room';
import { controlBar } from './control-bar';
import type { Scene } from './scene';
import { sidePanel } from './side-panel';

/**
 * The call: tiles in `main`, the captions' band above the control bar, Meet's own panel on the right. A wrapper with
 * `data-call-ended="false"` is there as several older projects report it.
 */
export function call(scene: Scene, { isAdjusting }: { isAdjusting: boolean }): HTMLElement {
  const { people, options, title, code, signal } = scene;
  const captions = h(
    'div',
    { class: 'captions', jsname: 'dsyhDe', role: 'region', tabindex: '0', hidden: true },
    h('div', { class: 'captions-text' }),
  );
  const tiles = h(
    'main',
    { class: 'tiles', 'data-count': String(Math.min(people.length, 12)) },
    ...people.map((person, index) => tile(person, index, scene)),
  );
  const panel = sidePanel(scene);
  const view = h(
    'div',
    { class: 'call', 'data-call-ended': 'false' },
    tiles,
    panel.element,
    captions,
    h('div', { class: 'toasts' }),
    isAdjusting ? adjustView(scene) : null,
    controlBar(scene, { captions, panel }),
  );

  const heading = view.querySelector('.u6vdEc');
  // Bottom left stands the code at first; an event's title comes some seconds after joining (TranscripTonic).
  if (heading !== null && title !== code) after(1_500, signal, () => (heading.textContent = title));
  hideWhenIdle(view, options.idleAfterMs, signal);
  return view;
}

function tile(person: Person, index: number, { texts }: Scene): HTMLElement {
  const id = `spaces/rehearsal/devices/${index + 41}`;
  const avatar = h('span', { class: 'avatar' }, person.initial);
  avatar.style.setProperty('--colour', person.colour);
  return h(
    'div',
    { class: 'tile', 'data-participant-id': id, 'data-requested-participant-id': id },
    h('div', { class: 'tile-level' }),
    avatar,
    h('span', { class: 'tile-mic' }, symbol(person.isMuted ? 'mic_off' : 'mic')),
    person.isSelf
      ? h('span', { class: 'tile-name', 'data-self-name': texts.you }, texts.you)
      : h('span', { class: 'tile-name' }, person.name),
  );
}

/** The panel that brings a second `r4nke` heading into a running call. */
function adjustView({ texts, go }: Scene): HTMLElement {
  return h(
    'div',
    { class: 'adjust-view', role: 'dialog', 'aria-label': texts.adjustView },
    h('h1', { jsname: 'r4nke' }, texts.adjustView),
    h('input', { type: 'range', 'aria-label': texts.adjustView }),
    h('button', { type: 'button', class: 'text-button', onclick: () => go('call') }, texts.close),
  );
}

/** The bar goes out of sight when the mouse rests; its elements stay in the document. */
function hideWhenIdle(view: HTMLElement, idleAfterMs: number, signal: AbortSignal): void {
  let timer = setTimeout(() => undefined);
  const wake = () => {
    clearTimeout(timer);
    view.classList.remove('idle');
    timer = setTimeout(() => view.classList.add('idle'), idleAfterMs);
  };
  for (const kind of ['mousemove', 'focusin', 'keydown']) document.addEventListener(kind, wake, { signal });
  signal.addEventListener('abort', () => clearTimeout(timer));
  wake();
}
