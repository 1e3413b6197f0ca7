import { glyphs, type Glyph } from './glyphs';

type Child = Node | string | null;
type Attributes = Record<string, string | number | boolean | (() => void)>;

const made = new WeakSet<Element>();

/**
 * Makes an element without any parsing, so that Trusted Types and the strictest policies have nothing to say.
 * `true` sets an empty attribute, `false` none; a function under `onclick` becomes a click listener.
 */
export function h<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Attributes = {},
  ...children: Child[]
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  made.add(element);
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === 'function') element.addEventListener(name.slice(2), value);
    else if (value === true) element.setAttribute(name, '');
    else if (value !== false) element.setAttribute(name, String(value));
  }
  element.append(...children.filter((child) => child !== null));
  return element;
}

/** An icon as Meet writes it: its name as ligature text in an `i.google-symbols`. */
export function symbol(name: Glyph): HTMLElement {
  return h('i', { class: 'google-symbols notranslate', 'aria-hidden': 'true', 'data-glyph': name }, name);
}

/** An icon as Zoom writes it: an inline SVG without any text. */
export function picture(name: Glyph): SVGElement {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  made.add(svg);
  for (const [key, value] of [
    ['viewBox', '0 0 24 24'],
    ['width', '24'],
    ['height', '24'],
    ['aria-hidden', 'true'],
  ] as const)
    svg.setAttribute(key, value);
  const path = document.createElementNS('http://www.w3.org/2000/svg', 'path');
  path.setAttribute('d', glyphs[name]);
  path.setAttribute('fill', 'currentColor');
  path.setAttribute('fill-rule', 'evenodd');
  svg.append(path);
  return svg;
}

/** Tells the page's own elements from those that somebody else put in. Call it once, before anything is added. */
export function claimDocument(): void {
  made.add(document.head);
  made.add(document.body);
  for (const element of document.body.children) {
    if (element.matches('#boq, #root, #wc-loading, #wc-leave, main.other, script[nonce], #notes')) made.add(element);
  }
}

/** Elements beside or directly in the body that this page did not make. */
export function foreignElements(): Element[] {
  return [...document.documentElement.children, ...document.body.children].filter((element) => !made.has(element));
}
