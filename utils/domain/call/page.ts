/**
 * What an address of a site is to us.
 *
 * - `call`: a call lives here, or may: the same address serves lobby, call, exit and "no such call"
 * - `elsewhere`: another page of the site: its home, what it shows after a call
 * - `bystander`: a document beside or around the call's own, such as Zoom's shell: we say and show nothing there
 */
export type PageKind = 'call' | 'elsewhere' | 'bystander';

/** A page of a site. */
export interface Page {
  readonly kind: PageKind;
  /** The site's own id of the call's room, in the one form it is always told in; `null` on other pages. */
  readonly room: string | null;
}

export const elsewhere: Page = { kind: 'elsewhere', room: null };
export const bystander: Page = { kind: 'bystander', room: null };

/** The page of a call. */
export const callPage = (room: string): Page => ({ kind: 'call', room });
