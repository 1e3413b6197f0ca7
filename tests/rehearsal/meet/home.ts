import { h, symbol } from '@/tests/rehearsal/client/dom';
import { brand } from './lobby';
import type { MeetTexts } from './texts';

/** Meet's own home: start at once (`CuSyi` since 2021), type a code, or pick a card of a planned meeting. */
export function home(texts: MeetTexts): HTMLElement {
  const code = h('input', { class: 'field', type: 'text', placeholder: texts.enterCode, 'aria-label': texts.enterCode });
  return h(
    'div',
    { class: 'home' },
    brand(),
    h(
      'main',
      { class: 'home-inner' },
      h(
        'div',
        { class: 'home-actions' },
        h('button', { jsname: 'CuSyi', type: 'button', class: 'cta', onclick: () => open('new') }, texts.newMeeting),
        code,
        h('button', { type: 'button', class: 'text-button', onclick: () => open(code.value.trim()) }, texts.join),
      ),
      h(
        'div',
        {
          class: 'home-card',
          role: 'button',
          tabindex: '0',
          'data-unresolved-meeting-id': 'qjf-wvnx-mzt',
          onclick: () => open('qjf-wvnx-mzt'),
        },
        symbol('calendar'),
        h('span', {}, 'Tuesday group'),
        h('span', { class: 'quiet' }, 'qjf-wvnx-mzt'),
      ),
    ),
  );
}

function open(room: string): void {
  location.assign(`/${room}`);
}
