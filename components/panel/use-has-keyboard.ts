import { useEffect, useState } from 'preact/hooks';

/** Whether keys that are pressed now come to this page. */
export function useHasKeyboard(): boolean {
  const [hasKeyboard, setHasKeyboard] = useState(() => document.hasFocus());
  useEffect(() => {
    const look = (): void => setHasKeyboard(document.hasFocus());
    look();
    addEventListener('focus', look);
    addEventListener('blur', look);
    return () => {
      removeEventListener('focus', look);
      removeEventListener('blur', look);
    };
  }, []);
  return hasKeyboard;
}
