import type { Scene } from './scene';

/** What the page's shortcuts can do. */
export type Shortcut = 'mic' | 'camera' | 'captions' | 'hand' | 'people' | 'chat';

/**
 * Meet's shortcuts: Ctrl or ⌘ with D and E, `c` alone, Ctrl+Alt with H, P and C. It listens on its root while events bubble,
 * and takes no single letter from a field.
 */
export function listenForShortcuts({ signal }: Scene, act: Record<Shortcut, () => void>, note: (shortcut: string) => void): void {
  document.body.addEventListener(
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
  const key = event.key.toLowerCase();
  const isCommand = event.ctrlKey || event.metaKey;
  if (isCommand && event.altKey) return ({ h: 'hand', p: 'people', c: 'chat' } as const)[key as 'h' | 'p' | 'c'] ?? null;
  if (isCommand) return ({ d: 'mic', e: 'camera' } as const)[key as 'd' | 'e'] ?? null;
  const isTyping = event.target instanceof Element && event.target.matches('input, textarea, [contenteditable]');
  return key === 'c' && !event.altKey && !isTyping ? 'captions' : null;
}
