import { h, picture } from '@/tests/rehearsal/client/dom';
import type { Glyph } from '@/tests/rehearsal/client/glyphs';
import type { RightPane } from './right-pane';
import type { Scene } from './scene';
import { listenForShortcuts } from './shortcuts';

/**
 * The footer with its sections `lef`, `mid` and `right` (attribute since SDK 3.13, spelt so). Leave is in
 * `.footer__leave-btn-container`; its label is localized and reads "End" for a host.
 */
export function footer(scene: Scene, pane: RightPane, signal: AbortSignal): HTMLElement {
  const { texts, options, go, note } = scene;
  const mic = toggling('mic', texts.mic);
  const camera = toggling('videocam', texts.camera);
  const hand = button('back_hand', texts.react, () => undefined);
  const participants = button('group', texts.participants, () => pane.toggle('participants'));
  const chat = button('chat', texts.chat, () => pane.toggle('chat'));
  const captions = button('closed_caption', texts.captions, () => {
    const box = document.querySelector<HTMLElement>('.live-transcription-subtitle__box');
    if (box !== null) box.hidden = !box.hidden;
  });
  listenForShortcuts(
    {
      mic: () => mic.click(),
      camera: () => camera.click(),
      chat: () => chat.click(),
      participants: () => participants.click(),
      hand: () => hand.click(),
      'always-show': () => document.querySelector('.meeting-app')?.classList.toggle('always-show'),
      'push-to-talk': () => undefined,
    },
    note,
    signal,
  );

  return h(
    'footer',
    { id: 'wc-footer', class: 'footer', role: 'presentation' },
    h('div', { 'footer-section': 'lef', class: 'footer-section' }, mic, camera),
    h(
      'div',
      { 'footer-section': 'mid', class: 'footer-section' },
      participants,
      chat,
      hand,
      button('present_to_all', texts.share),
      captions,
      button('more_vert', texts.more),
    ),
    h(
      'div',
      { 'footer-section': 'right', class: 'footer-section' },
      h(
        'div',
        { class: 'footer__leave-btn-container' },
        h(
          'button',
          {
            type: 'button',
            class: 'footer__leave-btn',
            'aria-label': options.host ? texts.end : texts.leave,
            onclick: () => go(window.__rehearsal.state === 'leave-menu' ? 'call' : 'leave-menu'),
          },
          picture('close'),
          h('span', {}, options.host ? texts.end : texts.leave),
        ),
      ),
    ),
  );
}

/** The menu over the Leave button, 248 px wide; while it is open nobody has left. */
export function leaveMenu({ texts, options, go }: Scene): HTMLElement {
  const item = (label: string, className: string) =>
    h('button', { type: 'button', class: `leave-meeting-options__btn ${className}`, onclick: () => go('left') }, label);
  return h(
    'div',
    { class: 'leave-meeting-options' },
    options.host ? item(texts.endForAll, 'is-danger') : null,
    item(texts.leaveMeeting, options.host ? '' : 'is-danger'),
  );
}

function button(glyph: Glyph, label: string, onclick: () => void = () => undefined): HTMLElement {
  return h(
    'button',
    { type: 'button', class: 'footer-button', 'aria-label': label, onclick },
    picture(glyph),
    h('span', { class: 'footer-button__label' }, label),
  );
}

function toggling(glyph: 'mic' | 'videocam', label: string): HTMLElement {
  let isOff = false;
  const element = button(glyph, label, () => {
    isOff = !isOff;
    element.firstChild?.replaceWith(picture(isOff ? `${glyph}_off` : glyph));
  });
  return element;
}
