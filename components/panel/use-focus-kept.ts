import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Moment } from '@/utils/domain/moment';

/**
 * What was pressed or typed in may go away: with its moment, or with what it stood in. Then the heading takes the keyboard,
 * if the keyboard was here, so that the next Tab does not begin at the top of the browser. Within a moment nothing scrolls.
 */
export function useFocusKept(moment: Moment): RefObject<HTMLElement | null> {
  const mainRef = useRef<HTMLElement | null>(null);
  const momentRef = useRef(moment);
  const lastRef = useRef<EventTarget | null>(null);
  useEffect(() => {
    const onFocusIn = ({ target }: FocusEvent): void => {
      lastRef.current = target;
    };
    document.addEventListener('focusin', onFocusIn);
    return () => document.removeEventListener('focusin', onFocusIn);
  }, []);
  useEffect(() => {
    const isNewMoment = momentRef.current !== moment;
    const isGone = lastRef.current instanceof Node && !lastRef.current.isConnected;
    momentRef.current = moment;
    if ((!isNewMoment && !isGone) || !document.hasFocus() || document.activeElement !== document.body) return;
    mainRef.current?.querySelector('h1')?.focus({ preventScroll: !isNewMoment });
  });
  return mainRef;
}
