import { h, symbol } from '@/tests/rehearsal/client/dom';
import type { Glyph } from '@/tests/rehearsal/client/glyphs';
import type { Scene } from './scene';

/**
 * Microphone and camera: `hw0c9` and `psRWwc` with `data-is-muted` since 2024-09 (streamdeck-googlemeet). They are in the
 * lobby and the waiting state as well as in the call.
 */
export function micAndCamera({ texts }: Scene): HTMLElement[] {
  return [mutable('hw0c9', texts.mic, 'mic'), mutable('psRWwc', texts.camera, 'videocam')];
}

function mutable(jsname: string, label: string, glyph: 'mic' | 'videocam'): HTMLElement {
  const button: HTMLElement = h(
    'button',
    {
      jsname,
      type: 'button',
      class: 'round',
      'aria-label': label,
      'data-is-muted': 'false',
      onclick: () => {
        const isMuted = button.dataset['isMuted'] !== 'true';
        button.dataset['isMuted'] = String(isMuted);
        button.replaceChildren(symbol(isMuted ? `${glyph}_off` : glyph));
      },
    },
    symbol(glyph),
  );
  return button;
}

/**
 * Hang up: `CQylAd` inside `m1IMT`, with the ligature `call_end` (streamdeck-googlemeet, 2021 to 2026). It is already
 * there while a person waits to be let in.
 */
export function hangUp({ texts, go }: Scene): HTMLElement {
  return h(
    'div',
    { jscontroller: 'm1IMT' },
    h(
      'button',
      { jsname: 'CQylAd', type: 'button', class: 'hang-up', 'aria-label': texts.leave, onclick: () => go('left') },
      symbol('call_end'),
    ),
  );
}

/** An ordinary round button of the bar. */
export function round(
  glyph: Glyph,
  label: string,
  attributes: Record<string, string> = {},
  onclick: () => void = () => undefined,
): HTMLElement {
  return h('button', { type: 'button', class: 'round', 'aria-label': label, ...attributes, onclick }, symbol(glyph));
}
