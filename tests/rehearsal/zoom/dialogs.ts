import { h } from '@/tests/rehearsal/client/dom';
import type { Scene } from './scene';
import type { ZoomState } from './states';

/**
 * The hard-coded names of Zoom's dialogs: English in every UI language, and spelt as here (Zoom Meeting SDK 3.1 to 6.2,
 * seen in English and Japanese).
 */
const dialogNames = {
  removed: 'You have been removed',
  ended: 'Meeting is end now',
  timeout: 'Meeting connected timeout.',
} as const;

/** The states that put a dialog over the call. */
export type DialogState = keyof typeof dialogNames;

/**
 * A final dialog as react-modal makes it: in a portal beside the app's root, which becomes `aria-hidden`, and it takes the
 * focus once. The call stays in the document beneath it.
 */
export function openDialog(scene: Scene, state: DialogState, signal: AbortSignal): void {
  const { texts, go } = scene;
  const button = (label: string, next: ZoomState) =>
    h('button', { type: 'button', class: 'zm-btn', onclick: () => go(next) }, label);
  const content = h(
    'div',
    {
      class: 'ReactModal__Content ReactModal__Content--after-open zm-modal',
      tabindex: '-1',
      role: 'dialog',
      'aria-label': dialogNames[state],
      'aria-modal': 'true',
    },
    h('p', { class: 'zm-modal-body' }, texts[state]),
    h(
      'div',
      { class: 'zm-modal-footer' },
      ...(state === 'timeout' ? [button(texts.leave, 'left'), button(texts.retry, 'joining')] : [button(texts.ok, 'left')]),
    ),
  );
  show(content, signal);
}

/** The older look of an ended meeting (real captures of 2026-10): a localized title and no English name anywhere. */
export function openLegacyEnding({ texts, go }: Scene, signal: AbortSignal): void {
  const content = h(
    'div',
    { class: 'zm-modal zm-modal-legacy', tabindex: '-1', role: 'dialog', 'aria-modal': 'true' },
    h('div', { class: 'zm-modal-body' }, h('div', { class: 'zm-modal-body-title' }, texts.ended)),
    h('div', { class: 'zm-modal-footer' }, h('button', { type: 'button', class: 'zm-btn', onclick: () => go('left') }, texts.ok)),
  );
  show(content, signal);
}

function show(content: HTMLElement, signal: AbortSignal): void {
  const portal = h(
    'div',
    { class: 'ReactModalPortal' },
    h('div', { class: 'ReactModal__Overlay ReactModal__Overlay--after-open' }, content),
  );
  const root = document.getElementById('root');
  document.body.append(portal);
  document.body.classList.add('ReactModal__Body--open');
  root?.setAttribute('aria-hidden', 'true');
  content.focus();
  signal.addEventListener('abort', () => {
    portal.remove();
    document.body.classList.remove('ReactModal__Body--open');
    root?.removeAttribute('aria-hidden');
  });
}

/** Lost for a moment: not an end. */
export function reconnecting({ texts }: Scene): HTMLElement {
  return h(
    'div',
    { class: 'dialog-reconnect-container', role: 'dialog', 'aria-label': 'Reconnect server dialog' },
    h('div', { class: 'spinner' }),
    h('p', {}, texts.reconnecting),
  );
}

/** The layer over a mounted call while something is being joined. */
export function loadingLayer(text: string, kind = ''): HTMLElement {
  return h('div', { class: `loading-layer ${kind}`.trim() }, h('div', { class: 'spinner' }), h('p', {}, text));
}
