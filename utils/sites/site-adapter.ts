import type { Site } from '@/utils/domain/call/call-state';
import type { CallSign } from '@/utils/domain/call/holds';
import type { Page } from '@/utils/domain/call/page';

/** What the dock leaves to the site's own controls, in CSS px: at the top, and at the bottom of either edge. */
export interface Insets {
  readonly top: number;
  readonly left: number;
  readonly right: number;
}

/**
 * Everything Kindling knows about one site: a page in, facts out. It asks which elements are there and never what they
 * say: no names, no titles, no chat, no captions. What it does not find it calls `unknown`, or `gone` where that means
 * something.
 */
export interface SiteAdapter {
  readonly id: Site;

  /** Whether a host belongs to the site. */
  owns(this: void, hostname: string): boolean;

  /** What kind of page an address of the site is, seen alone. */
  pageAt(this: void, url: URL): Page;

  /**
   * The frame of a top document that holds the call instead of it, as Zoom's shell has one. Only on such a site can a
   * document that is not the tab's own be the call's. A selector, empty on other sites.
   */
  readonly frame: string;

  /** What is on the page of a call: the presence of elements, weighed by the order in which one outweighs another. */
  signOn(this: void, document: Document): CallSign;

  /** The element that proves, for as long as it is in the document, that `sign` goes on; none for many. */
  anchor(this: void, document: Document, sign: CallSign): Element | null | undefined;

  /**
   * Whether a call may be over although its anchor is still there. Asked once a second in a call, so it has to be cheap;
   * what it misses, a thorough look finds within half a minute.
   */
  isDisturbed(this: void, document: Document): boolean;

  /** Asked when the dock is shown and when the window changes. May cost a layout. */
  insets(this: void, document: Document): Insets;
}
