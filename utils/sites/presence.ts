/**
 * The first element that one of several simple selectors, joined by commas, means. Each is asked for by itself: browsers
 * have short ways for a class, an id or one attribute (10 µs among 2,000 elements) and none for a list of them (250 µs).
 */
export function find(document: Document, selectors: string): Element | null {
  for (const selector of selectors.split(',')) {
    const found = document.querySelector(selector);
    if (found) return found;
  }
  return null;
}

/**
 * Whether any of several selectors means something that shows, for what may wait hidden in the document. Never to be
 * asked of toolbars: they hide when the mouse rests, and everything does in a frame that is not shown for a while.
 */
export const isShown = (document: Document, selectors: string): boolean =>
  // Mostly there is none, and that is known sooner than all there are.
  !!find(document, selectors) &&
  selectors.split(',').some((selector) => [...document.querySelectorAll(selector)].some((one) => one.checkVisibility()));
