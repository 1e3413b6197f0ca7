import { useEffect, useRef } from 'preact/hooks';
import type { RefObject } from 'preact';

/**
 * Gives the keyboard and the screen reader to a page's heading when the person has come to it.
 *
 * @param arrival counts the moves within the journal; 0 is the page that was opened first, where the browser decides
 * @returns the heading's ref
 */
export function useArrival(arrival: number): RefObject<HTMLHeadingElement | null> {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (arrival > 0) heading.current?.focus();
  }, [arrival]);
  return heading;
}
