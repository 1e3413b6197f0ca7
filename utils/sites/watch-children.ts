import type { Ms } from '@/utils/domain/units';

/**
 * Watches for elements that come and go, anywhere in the document, and calls `onBatch` once for all that happens within
 * a tenth of a second. The observer is off in between, so a page that changes hundreds of times a second costs no more
 * than one that changes ten times.
 *
 * @param onBatch answers whether it had to look at the page
 * @returns switches the watching on or off; when something has changed it begins anew, with as many looks as ever
 */
export function watchChildren(onBatch: () => boolean): (isWanted: boolean, hasChanged?: boolean) => void {
  // Long enough for a screen to be put together, short enough that nobody waits for it.
  const batchMs: Ms = 100;
  // After so many looks at a page on which nothing is found, whoever looks once a second has to do.
  const mostLooks = 100;
  let isWatching = false;
  let looks = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const observer = new MutationObserver(() => {
    observer.disconnect();
    timer = setTimeout(() => {
      if (onBatch()) looks += 1;
      watch();
    }, batchMs);
  });

  function watch(): void {
    if (isWatching && looks < mostLooks) observer.observe(document, { childList: true, subtree: true });
  }

  return (isWanted, hasChanged) => {
    if (isWanted === isWatching && !hasChanged) return;
    isWatching = isWanted;
    looks = 0;
    clearTimeout(timer);
    observer.disconnect();
    watch();
  };
}
