import { useEffect } from 'preact/hooks';

/** Esc goes back to the call, unless something on the panel needed it, or it only ends the composing of a character. */
export function useLeaveKey(leave: () => void): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.key === 'Escape' && !event.defaultPrevented && !event.isComposing) leave();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [leave]);
}
