import { h } from '@/tests/rehearsal/client/dom';
import type { Scene } from './scene';

/** The pane for participants and chat. */
export interface RightPane {
  element: HTMLElement;
  toggle(part: 'participants' | 'chat'): void;
}

/** In a client this narrow or narrower the pane floats over it, and does not dock again when there is room. */
const floatsBelowPx = 750;

/**
 * `#wc-container-right`: 400 px wide and of full height, participants and chat stacked in it; closed it is hidden and has no
 * width (Zoom Meeting SDK 6.2.0 client view).
 */
export function rightPane({ texts, people }: Scene, signal: AbortSignal): RightPane {
  const participants = h(
    'div',
    { id: 'participant-window', class: 'common-window', hidden: true },
    h('h2', {}, `${texts.participants} (${people.length})`),
    ...people.map(({ name }) => h('p', {}, name)),
  );
  const chat = h(
    'div',
    { id: 'chat-window', class: 'common-window', hidden: true },
    h('h2', {}, texts.chat),
    h('textarea', { class: 'field', rows: '3', placeholder: texts.message, 'aria-label': texts.message }),
  );
  const element = h('div', { id: 'wc-container-right', class: 'is-closed' }, participants, chat);

  const settle = () => {
    const isClosed = participants.hasAttribute('hidden') && chat.hasAttribute('hidden');
    element.classList.toggle('is-closed', isClosed);
    if (!isClosed && window.innerWidth <= floatsBelowPx) element.classList.add('is-floating');
  };
  window.addEventListener('resize', settle, { signal });

  return {
    element,
    toggle(part) {
      const shown = part === 'chat' ? chat : participants;
      shown.toggleAttribute('hidden');
      settle();
    },
  };
}
