/** What the client's shortcuts can do. */
export type Shortcut = 'mic' | 'camera' | 'chat' | 'participants' | 'hand' | 'always-show' | 'push-to-talk';

const withAlt: Record<string, Shortcut> = { a: 'mic', v: 'camera', h: 'chat', u: 'participants', y: 'hand' };

/**
 * The client's shortcuts, listened for on the document while events bubble. Holding Space talks, but only when nothing in
 * the page has the focus (Zoom Meeting SDK 6.2.0).
 */
export function listenForShortcuts(
  act: Record<Shortcut, () => void>,
  note: (shortcut: string) => void,
  signal: AbortSignal,
): void {
  document.addEventListener(
    'keydown',
    (event) => {
      const shortcut = shortcutOf(event);
      if (shortcut === null) return;
      event.preventDefault();
      note(shortcut);
      act[shortcut]();
    },
    { signal },
  );
}

function shortcutOf(event: KeyboardEvent): Shortcut | null {
  if (event.ctrlKey && event.key === '\\') return 'always-show';
  if (event.altKey && !event.ctrlKey) return withAlt[event.key.toLowerCase()] ?? null;
  return event.key === ' ' && !event.repeat && document.activeElement === document.body ? 'push-to-talk' : null;
}
