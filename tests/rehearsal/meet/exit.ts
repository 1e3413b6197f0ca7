import { h } from '@/tests/rehearsal/client/dom';
import { brand } from './lobby';
import type { Scene } from './scene';
import type { MeetState } from './states';

/** The ways a call can be over, or never begin. */
export type ExitState = Extract<MeetState, 'left' | 'removed' | 'ended' | 'lost' | 'error'>;

/**
 * The exit hall and the error screen are one component (DOM captured 2026-08): a heading `h1[jsname=r4nke].roSPhc`, a
 * countdown of 60 s back to the home, and `data-call-ended="true"` around the way home and the feedback button. The error
 * screen differs by its `data-startup-code`; 217 means that there is no such meeting.
 */
export function exit(scene: Scene, state: ExitState): HTMLElement {
  const { texts, options, go } = scene;
  const isError = state === 'error';
  const canRejoin = state === 'left' || state === 'lost';
  const heading = isError ? texts.noSuchCall : texts[state];

  return h(
    'div',
    { class: 'exit', 'data-startup-code': isError ? '217' : '', 'data-timeout': String(options.homeAfterMs) },
    brand(),
    h('div', { class: 'countdown' }, countdown(scene), h('span', {}, texts.returningHome)),
    h(
      'main',
      { class: 'exit-inner' },
      h('h1', { jsname: 'r4nke', class: 'roSPhc' }, heading),
      h(
        'div',
        { class: 'exit-actions' },
        // Rejoin is `oI7Fj` since 2021 (StreamDeck-Meet); it goes on in place, without a load.
        canRejoin
          ? h(
              'div',
              { jsname: 'oI7Fj' },
              h('button', { jsname: 'W6suGc', type: 'button', class: 'cta outlined', onclick: () => go('call') }, texts.rejoin),
            )
          : null,
        h(
          'div',
          { class: 'exit-home', 'data-call-ended': 'true' },
          h(
            'div',
            { jsname: 'WIVZEd', 'data-is-connection-lost': String(state === 'lost') },
            h('button', { jsname: 'EszDse', type: 'button', class: 'cta', onclick: () => go('home') }, texts.returnHome),
          ),
          h('button', { type: 'button', class: 'text-button' }, texts.feedback),
        ),
      ),
    ),
  );
}

function countdown({ options, signal, go }: Scene): HTMLElement {
  const number = h('span', {});
  const endsAt = Date.now() + options.homeAfterMs;
  const show = () => {
    const left = Math.max(0, Math.ceil((endsAt - Date.now()) / 1_000));
    number.textContent = String(left);
    if (left === 0) go('home');
  };
  const timer = setInterval(show, 250);
  signal.addEventListener('abort', () => clearInterval(timer));
  number.textContent = String(Math.ceil(options.homeAfterMs / 1_000));
  return h('div', { role: 'timer', class: 'countdown-ring' }, number);
}
