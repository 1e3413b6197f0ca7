import { h } from '@/tests/rehearsal/client/dom';
import type { Glyph } from '@/tests/rehearsal/client/glyphs';
import { round } from './controls';
import type { Scene } from './scene';

/** Meet's own panel and the buttons that open it. */
export interface SidePanel {
  element: HTMLElement;
  button(panelId: string, glyph: Glyph, label: string): HTMLElement;
}

/**
 * A rounded card on the right, 360 px wide with a gap of 16 px, from the top to the control bar. Its label is localized, so
 * only `aside` and `data-panel-container-id` can be relied on (joinly, 2026-03).
 */
export function sidePanel({ texts, people, title }: Scene): SidePanel {
  const heading = h('h2', {});
  const content = h('div', { class: 'side-panel-content' });
  const buttons: HTMLElement[] = [];

  /** Opens what a button stands for; `null` closes the panel. */
  const open = (opened: HTMLElement | null) => {
    for (const button of buttons) button.setAttribute('aria-pressed', String(button === opened));
    element.hidden = opened === null;
    element.closest('.call')?.classList.toggle('with-panel', opened !== null);
    if (opened === null) return;
    const panelId = opened.dataset['panelId'];
    const rows =
      panelId === '1' ? people.map(({ name }) => name) : panelId === '5' ? [title, location.host + location.pathname] : [];
    heading.textContent = opened.getAttribute('aria-label');
    content.replaceChildren(
      ...rows.map((row) => h('p', { class: 'row' }, row)),
      ...(panelId === '2' ? [chatField(texts.sendMessage)] : []),
    );
  };

  const element: HTMLElement = h(
    'aside',
    { class: 'side-panel', 'aria-label': texts.sidePanel, 'data-panel-container-id': 'sidePanel1', hidden: true },
    h(
      'header',
      {},
      heading,
      round('close', texts.close, {}, () => open(null)),
    ),
    content,
  );

  return {
    element,
    button(panelId, glyph, label) {
      const button = round(glyph, label, { 'data-panel-id': panelId, 'aria-pressed': 'false' }, () =>
        open(button.getAttribute('aria-pressed') === 'true' ? null : button),
      );
      buttons.push(button);
      return button;
    },
  };
}

function chatField(label: string): HTMLElement {
  return h('textarea', { class: 'field chat-field', rows: '1', placeholder: label, 'aria-label': label });
}
