import type { Ms } from '@/utils/domain/units';
import { listen } from '@/utils/sites/listen';

/**
 * Puts the host into the page and keeps it there: at the end of the document element, or of what is shown in fullscreen,
 * and without attributes that the page may have put on it. Where the browser can, a host that was moved is moved back in
 * one piece (Chromium 133, Firefox 144).
 *
 * @param isAlive whether this script still belongs to a running extension; if not, the dock is left to whatever comes next
 * @param mayReturn whether a host that has been taken away may be put back once more
 * @param onReturned the host has been out of the document: its frame begins anew
 */
export function keepInPage(
  host: HTMLElement,
  signal: AbortSignal,
  isAlive: () => boolean,
  mayReturn: () => boolean,
  onReturned: () => void,
): void {
  // The page may take our element away, by chance or on purpose; so long it may be missing.
  const checkMs: Ms = 1_000;
  const root = document.documentElement;

  function keep(): void {
    if (signal.aborted || !isAlive()) return clearInterval(timer);
    for (const name of host.getAttributeNames()) host.removeAttribute(name);
    const home = ('moveBefore' in root && document.fullscreenElement) || root;
    if (host.parentNode === home) return;
    try {
      // Throws for one that is not in the document any more, and where the browser cannot do it.
      home.moveBefore(host, null);
    } catch {
      if (!mayReturn()) return;
      home.append(host);
      onReturned();
    }
  }

  const timer = setInterval(keep, checkMs);
  listen(document, { fullscreenchange: keep }, signal);
  root.append(host);
}
