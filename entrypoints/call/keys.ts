/** Whether a key was pressed together with Ctrl, Alt or the like, as for a shortcut of the page or the browser. */
export const isCombination = ({ ctrlKey, metaKey, altKey }: KeyboardEvent): boolean => ctrlKey || metaKey || altKey;

/**
 * Keeps a key from the page, where single letters are shortcuts and would be seen as pressed on our host. Combinations go
 * through, so Ctrl+D still mutes.
 */
export function isolate(event: KeyboardEvent): void {
  if (!isCombination(event)) event.stopPropagation();
}
