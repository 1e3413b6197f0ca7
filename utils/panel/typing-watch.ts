import type { Ms } from '@/utils/domain/units';

/** Somebody who loses the keyboard this soon after a key was in the middle of a word. */
const justNowMs: Ms = 700;

/**
 * Tells when the keyboard is taken away in the middle of typing. A page can give itself the focus at any time; the rest
 * of the sentence then goes to the page, and the person should know. Clicking out of the panel so quickly looks the
 * same, and one calm line does no harm then.
 */
export function watchTyping(page: Window, setTaken: (isTaken: boolean) => void): void {
  let typedAt = -Infinity;
  let pressedAt = -Infinity;
  let isTaken = false;
  const tell = (taken: boolean): void => {
    if (taken === isTaken) return;
    isTaken = taken;
    setTaken(taken);
  };
  page.addEventListener('input', (event) => {
    if (isTextField(event.target)) typedAt = event.timeStamp;
    tell(false);
  });
  page.addEventListener('keydown', (event) => {
    if (event.key === 'Tab' || event.key === 'Escape') pressedAt = event.timeStamp;
  });
  page.addEventListener('blur', (event) => {
    if (event.target === page && typedAt > pressedAt && event.timeStamp - typedAt < justNowMs) tell(true);
  });
}

const isTextField = (target: EventTarget | null): boolean =>
  target instanceof HTMLTextAreaElement || (target instanceof HTMLInputElement && target.type === 'text');
