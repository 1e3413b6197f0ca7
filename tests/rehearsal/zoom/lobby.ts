import { h, picture } from '@/tests/rehearsal/client/dom';
import type { Scene } from './scene';

/**
 * The preview page (`.preview-root`; Zoom Meeting SDK 3.8 to 6.2 client view). "The host has not started yet" is the same
 * page with another text. Microphone and camera are live here already.
 */
export function preview(scene: Scene, { isStarted }: { isStarted: boolean }): HTMLElement {
  const { texts, topic, options, people, join } = scene;
  const avatar = h('span', { class: 'avatar' }, people[0]?.initial ?? '');
  avatar.style.setProperty('--colour', people[0]?.colour ?? '');

  return h(
    'div',
    { class: 'preview-root' },
    h(
      'div',
      { class: 'preview-video' },
      avatar,
      h('audio', {}),
      h(
        'div',
        { class: 'preview-controls' },
        control('preview-audio-control-button', 'mic', texts.mic),
        control('preview-video-control-button', 'videocam', texts.camera),
      ),
    ),
    h(
      'div',
      { class: 'preview-form' },
      h('h1', { class: 'preview-meeting-info' }, topic),
      isStarted ? null : h('p', { class: 'preview-not-started' }, texts.notStarted),
      options.guest || isStarted
        ? h('input', {
            id: 'input-for-name',
            class: 'field',
            type: 'text',
            placeholder: texts.yourName,
            'aria-label': texts.yourName,
            value: options.guest ? '' : (people[0]?.name ?? ''),
          })
        : null,
      isStarted ? h('button', { type: 'button', class: 'preview-join-button', onclick: join }, texts.join) : null,
    ),
  );
}

function control(id: string, glyph: 'mic' | 'videocam', label: string): HTMLElement {
  return h('button', { id, type: 'button', class: 'preview-control', 'aria-label': label }, picture(glyph), h('span', {}, label));
}

/** The waiting room: no footer, but the same `.meeting-app` around it that a call has. */
export function waitingRoom({ texts, topic }: Scene): HTMLElement {
  return h(
    'div',
    { class: 'meeting-app' },
    h(
      'div',
      { class: 'waiting-room-container meeting-on-hold' },
      h('div', { class: 'wr-information' }, h('div', { class: 'wr-tip' }, texts.waiting), h('div', { class: 'wr-topic' }, topic)),
    ),
  );
}

/** A number that leads nowhere keeps the call's address. */
export function noSuchMeeting({ texts }: Scene): HTMLElement {
  return h('div', { id: 'global-error', class: 'global-error' }, h('h1', {}, texts.noSuchMeeting), h('p', {}, '3,001'));
}
