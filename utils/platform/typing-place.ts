/** Where somebody is typing: which of the page's text areas, counted from 0, and how far into its text. */
export interface TypingPlace {
  readonly field: number;
  /** UTF-16 units. */
  readonly caret: number;
}

const fields = (): HTMLTextAreaElement[] => [...document.querySelectorAll('textarea')];

/** @returns `null` when nobody is typing on this page. */
export function typingPlace(): TypingPlace | null {
  const { activeElement } = document;
  if (!(activeElement instanceof HTMLTextAreaElement) || !document.hasFocus()) return null;
  return { field: fields().indexOf(activeElement), caret: activeElement.selectionStart };
}

/** Puts the caret back where it was, if the keyboard is still with this page. */
export function goOnTyping({ field, caret }: TypingPlace): void {
  const area = fields()[field];
  if (!area || !document.hasFocus()) return;
  area.focus();
  area.setSelectionRange(caret, caret);
}
