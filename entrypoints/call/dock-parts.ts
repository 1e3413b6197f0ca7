import { narrowestDock, widestDock } from '@/utils/domain/dock';
import dockStyle from './dock.css?inline';

export const dockName = 'kindling-dock';

/** An element of the page's document, with properties set. */
export function make<K extends keyof HTMLElementTagNameMap>(
  name: K,
  properties: Partial<HTMLElementTagNameMap[K]>,
  ...children: readonly Node[]
): HTMLElementTagNameMap[K] {
  const made = Object.assign(document.createElement(name), properties);
  made.append(...children);
  return made;
}

/**
 * Builds a dock that is in no document yet. All but the host are in its closed shadow tree, where the page cannot reach
 * them: `box` stands at one edge and holds `leaf`, which is for the panel's frame and has the handle `grip`, and `tab`,
 * the one button.
 */
export function buildDock() {
  // The host is made where no script can have a say. A page may have defined an element of this name; made in the page's
  // document, the host would be one of those, and the element's internals would hand the page the closed shadow tree.
  const host = document.implementation.createHTMLDocument().createElement(dockName);
  const root = host.attachShadow({ mode: 'closed' });

  const grip = make('span', {
    tabIndex: 0,
    role: 'separator',
    ariaOrientation: 'vertical',
    ariaValueMin: `${narrowestDock}`,
    ariaValueMax: `${widestDock}`,
  });
  const leaf = make('section', {}, grip);
  const tab = make('button', {});
  const box = make('div', {}, leaf, tab);
  root.append(make('style', { textContent: dockStyle }), box);
  return { host, root, box, leaf, grip, tab };
}

