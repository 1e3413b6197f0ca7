/**
 * Puts text on the clipboard. In a frame of another page the browser refuses `navigator.clipboard`, unless that page
 * allows it; the old command still works there, if the person has just pressed something.
 *
 * @returns whether it worked.
 */
export function copyText(text: string): boolean {
  const before = document.activeElement;
  const field = document.createElement('textarea');
  field.value = text;
  field.setAttribute('aria-hidden', 'true');
  field.className = 'visually-hidden';
  document.body.append(field);
  field.select();
  const hasCopied = document.execCommand('copy');
  field.remove();
  if (before instanceof HTMLElement) before.focus();
  return hasCopied;
}
