/** One key or input event as the page saw it. */
export interface SeenKey {
  type: string;
  /** The key, or the text of an input event. */
  key: string;
  /** Where the page was listening. */
  where: 'window-capture' | 'document-bubble';
  /** The target as the page sees it, for example `input` or `body`. */
  target: string;
}

/** One `message` event that reached the page's window. */
export interface SeenMessage {
  origin: string;
  /** The message as JSON, or its type where it has none. */
  text: string;
}

const kinds = ['keydown', 'keypress', 'keyup', 'beforeinput', 'input'];

/** Notes whatever of other people's typing and messages this page can see. */
export function startSpies(): { keys: SeenKey[]; messages: SeenMessage[] } {
  const keys: SeenKey[] = [];
  const messages: SeenMessage[] = [];
  const note = (where: SeenKey['where']) => (event: Event) => {
    const key = event instanceof KeyboardEvent ? event.key : event instanceof InputEvent ? (event.data ?? event.inputType) : '';
    keys.push({ type: event.type, key, where, target: event.target instanceof Element ? event.target.localName : 'document' });
  };
  for (const kind of kinds) {
    window.addEventListener(kind, note('window-capture'), { capture: true });
    document.addEventListener(kind, note('document-bubble'));
  }
  window.addEventListener('message', ({ origin, data }) => {
    messages.push({ origin, text: JSON.stringify(data) ?? typeof data });
  });
  return { keys, messages };
}
