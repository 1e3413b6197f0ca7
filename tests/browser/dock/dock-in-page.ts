import { cdp } from 'vitest/browser';
import { mountDock, type Dock, type DockNeeds } from '@/entrypoints/call/dock';
import { defaultDockPlace, type DockPlace } from '@/utils/domain/dock';

/** What is inside the dock, for tests only: its root is closed to everybody else. */
export interface DockInPage {
  readonly dock: Dock;
  readonly root: ShadowRoot;
  readonly places: Partial<DockPlace>[];
  readonly tokens: string[];
  host(): HTMLElement;
  tab(): HTMLButtonElement;
  grip(): HTMLElement;
  leaf(): HTMLElement;
  frame(): HTMLIFrameElement | null;
}

export const words = { open: 'Open', close: 'Put aside', resize: 'Width', panel: 'Panel' };

/** Catches the closed root of what is built meanwhile. */
export function catchRoot<T>(build: () => T): [made: T, root: ShadowRoot] {
  const attach = Element.prototype.attachShadow;
  let caught: ShadowRoot | null = null;
  Element.prototype.attachShadow = function (init) {
    return (caught = attach.call(this, init));
  };
  try {
    const made = build();
    if (!caught) throw new Error('No shadow root was attached');
    return [made, caught];
  } finally {
    Element.prototype.attachShadow = attach;
  }
}

/** A page for the panel's frame, with something to type into. */
export const panelUrl = URL.createObjectURL(
  new Blob(['<!doctype html><textarea></textarea>'], { type: 'text/html' }),
);

/** Puts a dock into the test's page. */
export function putDock(needs: Partial<DockNeeds> = {}, place: Partial<DockPlace> = {}): DockInPage {
  const places: Partial<DockPlace>[] = [];
  const tokens: string[] = [];
  const [dock, root] = catchRoot(() =>
    mountDock(
      {
        panelUrl,
        insets: () => ({ top: 48, left: 60, right: 200 }),
        newToken: async () => {
          const token = `token-${tokens.length + 1}`;
          tokens.push(token);
          return token;
        },
        isAlive: () => true,
        onPlace: (changed) => void places.push(changed),
        ...needs,
      },
      words,
      { ...defaultDockPlace, ...place },
    ),
  );
  const find = (selector: string): HTMLElement => {
    const found = root.querySelector<HTMLElement>(selector);
    if (!found) throw new Error(`No ${selector} in the dock`);
    return found;
  };
  return {
    dock,
    root,
    places,
    tokens,
    host: () => root.host as HTMLElement,
    tab: () => find('button') as HTMLButtonElement,
    grip: () => find('[role=separator]'),
    leaf: () => find('section'),
    frame: () => root.querySelector('iframe'),
  };
}

/** How much smaller the test's page is drawn than it believes: it is itself in a frame. */
const scale = (): number => (window.frameElement?.getBoundingClientRect().width ?? innerWidth) / innerWidth;

/** A point of an element that nothing lies over, a little above its bottom, on the screen that the mouse knows. */
function pointOn(element: Element): { x: number; y: number } {
  const { left, bottom, width } = element.getBoundingClientRect();
  const frame = window.frameElement?.getBoundingClientRect();
  return { x: (frame?.left ?? 0) + (left + width / 2) * scale(), y: (frame?.top ?? 0) + (bottom - 10) * scale() };
}

type Mouse = 'mousePressed' | 'mouseMoved' | 'mouseReleased';

async function mouse(type: Mouse, { x, y }: { x: number; y: number }, clickCount = 1): Promise<void> {
  await cdp().send('Input.dispatchMouseEvent', { type, x, y, button: 'left', buttons: type === 'mouseReleased' ? 0 : 1, clickCount });
}

/** Clicks with the real mouse. */
export async function click(element: Element, clickCount = 1): Promise<void> {
  const at = pointOn(element);
  for (let count = 1; count <= clickCount; count += 1) {
    await mouse('mousePressed', at, count);
    await mouse('mouseReleased', at, count);
  }
}

/** Drags with the real mouse, by CSS px of the test's page. */
export async function drag(element: Element, byX: number): Promise<void> {
  const from = pointOn(element);
  await mouse('mousePressed', from);
  for (const part of [0.25, 0.5, 0.75, 1]) await mouse('mouseMoved', { x: from.x + byX * part * scale(), y: from.y });
  await mouse('mouseReleased', { x: from.x + byX * scale(), y: from.y });
}

/** Presses a key with the real keyboard. */
export async function press(key: string, modifiers = 0): Promise<void> {
  const text = key.length === 1 && modifiers === 0 ? { text: key } : {};
  for (const type of ['keyDown', 'keyUp'] as const) {
    await cdp().send('Input.dispatchKeyEvent', { type, key, code: key, modifiers, ...(type === 'keyDown' ? text : {}) });
  }
}
