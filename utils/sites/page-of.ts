import { bystander, type Page } from '@/utils/domain/call/page';
import type { SiteAdapter } from './site-adapter';

/**
 * What kind of page a document is. Of all the documents in a tab one can be the call's: the tab's own, or, on a site that
 * has a frame for it, the one in that frame.
 *
 * @param isTop whether it is the tab's own document
 */
export function pageOf({ frame, pageAt }: SiteAdapter, document: Document, isTop: boolean): Page {
  const page = pageAt(new URL(document.URL));
  const isOurs = isTop ? !frame || !document.querySelector(frame) : frame && page.kind === 'call';
  return isOurs ? page : bystander;
}
