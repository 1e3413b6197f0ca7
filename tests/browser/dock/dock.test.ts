import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { page } from 'vitest/browser';
import { click, drag, press, putDock, type DockInPage } from './dock-in-page';

let it1: DockInPage;
const put = (...given: Parameters<typeof putDock>): DockInPage => (it1 = putDock(...given));
const loaded = (): Promise<void> =>
  vi.waitFor(() => expect(it1.frame()?.contentDocument?.querySelector('textarea')).toBeTruthy());

beforeEach(() => page.viewport(1280, 800));
afterEach(() => {
  it1.dock.remove();
  document.body.replaceChildren();
  document.head.querySelector('#hostile')?.remove();
});

const hostile = (css: string): void => {
  const style = document.createElement('style');
  style.id = 'hostile';
  style.textContent = css;
  document.head.append(style);
};
const rectOf = (element: Element): DOMRect => element.getBoundingClientRect();

describe('closed', () => {
  it('is a tab at the edge, between the site’s own controls, and nothing else', () => {
    const { tab, leaf, frame } = put();
    const rect = rectOf(tab());
    expect(rect.left).toBe(0);
    expect(rect.width).toBe(28);
    expect(rect.height).toBe(88);
    expect(rect.top).toBeGreaterThanOrEqual(48);
    expect(rect.bottom).toBeLessThanOrEqual(innerHeight - 60);
    expect(leaf().checkVisibility()).toBe(false);
    expect(frame()).toBeNull();
    expect(tab().ariaLabel).toBe('Open');
    expect(tab().title).toBe('Open');
    expect(tab().ariaExpanded).toBe('false');
  });

  it('takes the mouse with its tab only', () => {
    const { host, tab } = put();
    const { left, top, bottom } = rectOf(tab());
    const at = (x: number, y: number): Element | null => document.elementFromPoint(x, y);
    expect(at(left + 5, top + 40)).toBe(host());
    expect(at(left + 5, top - 10)).not.toBe(host());
    expect(at(left + 5, bottom + 10)).not.toBe(host());
    expect(at(left + 40, top + 40)).not.toBe(host());
  });

  it('shifts nothing in the page and puts no attribute anywhere', () => {
    document.body.innerHTML = '<p id="probe">text</p>';
    const before = rectOf(document.querySelector('#probe') ?? document.body);
    const attributes = document.documentElement.getAttributeNames();
    const { host } = put();
    expect(rectOf(document.querySelector('#probe') ?? document.body)).toEqual(before);
    expect(document.documentElement.getAttributeNames()).toEqual(attributes);
    expect(host().parentNode).toBe(document.documentElement);
  });
});

describe('opened by the person', () => {
  it('brings the panel with a new token, and the keyboard goes there', async () => {
    const { tab, frame, places, tokens, root } = put();
    await click(tab());
    await loaded();
    expect(frame()?.src).toMatch(/#token-1$/);
    expect(frame()?.allow).toBe('clipboard-write');
    expect(tokens).toEqual(['token-1']);
    expect(places).toEqual([{ isOpen: true }]);
    expect(root.activeElement).toBe(frame());
    expect(tab().ariaExpanded).toBe('true');
    expect(tab().ariaLabel).toBe('Put aside');
  });

  it('hides the panel and keeps it, with its text', async () => {
    const { dock, tab, frame, leaf, tokens } = put();
    dock.turn(true, true);
    await loaded();
    const area = frame()?.contentDocument?.querySelector('textarea');
    if (area) area.value = 'half-typed';
    await click(tab());
    expect(leaf().checkVisibility()).toBe(false);
    expect(dock.isOpen).toBe(false);
    await click(tab());
    expect(leaf().checkVisibility()).toBe(true);
    expect(frame()?.contentDocument?.querySelector('textarea')?.value).toBe('half-typed');
    expect(tokens).toHaveLength(1);
  });

  it('gives the keyboard back: to the page after the mouse, to the tab after the keyboard', async () => {
    document.body.innerHTML = '<textarea id="chat"></textarea>';
    const { dock, tab, root } = put();
    await click(tab());
    await loaded();
    await click(tab());
    expect(document.activeElement).toBe(document.body);

    tab().focus();
    await press('Enter');
    tab().click();
    expect(dock.isOpen).toBe(true);
    tab().focus();
    tab().click();
    expect(root.activeElement).toBe(tab());
  });

  it('leaves by itself, to where the person was', async () => {
    document.body.innerHTML = '<textarea id="chat"></textarea>';
    const chat = document.querySelector<HTMLElement>('#chat');
    chat?.focus();
    const { dock, frame, root } = put();
    dock.turn(true, true);
    await loaded();
    expect(root.activeElement).toBe(frame());
    dock.leave();
    expect(document.activeElement).toBe(chat);
    expect(dock.isOpen).toBe(true);
  });
});

describe('opened by itself', () => {
  it('never takes the keyboard', async () => {
    document.body.innerHTML = '<textarea id="chat"></textarea>';
    const chat = document.querySelector<HTMLElement>('#chat');
    chat?.focus();
    const { dock, places } = put();
    dock.turn(true, false, 'given');
    await loaded();
    expect(document.activeElement).toBe(chat);
    dock.turn(false, false);
    expect(document.activeElement).toBe(chat);
    expect(places).toEqual([]);
  });

  it('uses a token that is at hand', async () => {
    const { dock, frame, tokens } = put();
    dock.turn(true, false, 'given');
    await loaded();
    expect(frame()?.src).toMatch(/#given$/);
    expect(tokens).toEqual([]);
  });

  it('closes again where no token is to be had', async () => {
    const { dock, frame } = put({ newToken: async () => undefined });
    dock.turn(true, true);
    await vi.waitFor(() => expect(dock.isOpen).toBe(false));
    expect(frame()).toBeNull();
    expect(dock.hasPanel).toBe(false);
  });

  it('asks for one token only, however often it is turned meanwhile', async () => {
    const { dock, root, tokens } = put();
    for (const toOpen of [true, false, true, false, true]) dock.turn(toOpen, true);
    await loaded();
    expect(root.querySelectorAll('iframe')).toHaveLength(1);
    expect(tokens).toHaveLength(1);
  });
});

describe('where it stands', () => {
  it.each([
    [1280, 800],
    [1920, 1080],
    [680, 600],
    [500, 700],
    [320, 480],
  ])('keeps clear of the site’s controls at %d × %d, at either edge', async (width, height) => {
    await page.viewport(width, height);
    const { dock, leaf, tab } = put({}, { width: 520 });
    dock.turn(true, false, 'given');
    for (const edge of ['left', 'right'] as const) {
      dock.move({ edge, width: 520, isOpen: true });
      const panel = rectOf(leaf());
      const slim = rectOf(tab());
      const below = edge === 'left' ? 60 : 200;
      for (const rect of [panel, slim]) {
        expect(rect.left).toBeGreaterThanOrEqual(0);
        expect(rect.right).toBeLessThanOrEqual(width);
        expect(rect.bottom).toBeLessThanOrEqual(height - below);
      }
      expect(panel.top).toBe(Math.min(48, height - below - 240));
      expect(panel.width).toBe(Math.min(520, width - 56));
      expect(edge === 'left' ? slim.left : slim.right).toBe(edge === 'left' ? panel.right : panel.left);
    }
  });

  it('gives up the header before the panel in a window that is too low, and never the controls below', async () => {
    await page.viewport(320, 256);
    const { dock, leaf } = put();
    dock.turn(true, false, 'given');
    const { top, bottom } = rectOf(leaf());
    expect(top).toBe(0);
    expect(bottom).toBe(196);
  });

  it('follows the window', async () => {
    const { dock, leaf } = put();
    dock.turn(true, false, 'given');
    await page.viewport(900, 500);
    await vi.waitFor(() => expect(rectOf(leaf()).bottom).toBe(440));
  });
});

describe('the handle', () => {
  const opened = (place = {}): DockInPage => {
    const made = put({}, place);
    made.dock.turn(true, false, 'given');
    return made;
  };

  it('is a separator with its values', () => {
    const { grip } = opened({ width: 400 });
    expect(grip().role).toBe('separator');
    expect(grip().ariaOrientation).toBe('vertical');
    expect([grip().ariaValueMin, grip().ariaValueNow, grip().ariaValueMax]).toEqual(['300', '400', '520']);
    expect(grip().ariaLabel).toBe('Width');
  });

  it.each([
    ['left', 'ArrowRight'],
    ['right', 'ArrowLeft'],
  ] as const)('moves by arrow keys, outward from the %s edge by %s, and remembers where it ended', async (edge, key) => {
    const { grip, leaf, places, dock } = opened({ edge, width: 320 });
    grip().focus();
    await press(key);
    expect(rectOf(leaf()).width).toBe(336);
    expect(grip().ariaValueNow).toBe('336');
    expect(places).toEqual([{ width: 336 }]);
    expect(dock.place).toEqual({ edge, width: 336, isOpen: false });
  });

  it('keeps to its bounds', async () => {
    const { grip, leaf } = opened({ width: 310 });
    grip().focus();
    await press('ArrowLeft');
    expect(rectOf(leaf()).width).toBe(300);
    await press('ArrowLeft');
    expect(rectOf(leaf()).width).toBe(300);
  });

  it.each([
    ['left', 80, 400],
    ['right', -80, 400],
    ['left', -500, 300],
    ['left', 900, 520],
  ] as const)('is dragged from the %s edge by %d px', async (edge, byX, width) => {
    const { grip, leaf, places } = opened({ edge });
    await loaded();
    await drag(grip(), byX);
    expect(rectOf(leaf()).width).toBe(width);
    expect(places).toEqual([{ width }]);
  });

  it('goes back to the usual width by a double click', async () => {
    const { grip, leaf, places } = opened({ width: 480 });
    await click(grip(), 2);
    expect(rectOf(leaf()).width).toBe(320);
    expect(places).toEqual([{ width: 320 }]);
  });
});

describe('keys pressed on the tab', () => {
  it('do not reach the page, but combinations do', async () => {
    const heard: string[] = [];
    const listen = (event: KeyboardEvent): void => void heard.push(`${event.type} ${event.key}`);
    const kinds = ['keydown', 'keypress', 'keyup'] as const;
    for (const kind of kinds) document.addEventListener(kind, listen);
    const { tab } = put();
    tab().focus();
    for (const key of ['m', 'c', 'e', 'd']) await press(key);
    expect(heard).toEqual([]);
    await press('d', 2);
    expect(heard).toEqual(['keydown d', 'keyup d']);
    for (const kind of kinds) document.removeEventListener(kind, listen);
  });
});

describe('a page that works against it', () => {
  it.each([
    '* { all: unset !important }',
    'iframe, kindling-dock { display: none !important }',
    'kindling-dock { visibility: hidden !important; opacity: 0 !important; transform: scale(0) !important; clip-path: inset(50%) !important; position: static !important; width: 0 !important }',
    ':root { filter: blur(1px) } * { pointer-events: none !important; direction: rtl !important; animation: gone 1s !important } kindling-dock { zoom: 3 !important; rotate: 9deg !important }',
  ])('cannot change how it looks by %s', async (css) => {
    const { dock, leaf, tab, frame } = put();
    dock.turn(true, false, 'given');
    await loaded();
    const before = [leaf(), tab(), frame() ?? tab()].map((element) => JSON.stringify(rectOf(element)));
    hostile(css);
    const after = [leaf(), tab(), frame() ?? tab()].map((element) => JSON.stringify(rectOf(element)));
    expect(after).toEqual(before);
    expect(leaf().checkVisibility({ opacityProperty: true, visibilityProperty: true })).toBe(true);
    expect(document.elementFromPoint(10, rectOf(tab()).top + 10)?.localName).toBe('kindling-dock');
  });

  it('cannot change it by attributes for longer than a second', async () => {
    const { host, tab } = put();
    host().setAttribute('style', 'display: none !important; opacity: 0 !important');
    host().inert = true;
    host().ariaHidden = 'true';
    expect(tab().checkVisibility({ opacityProperty: true })).toBe(true);
    await vi.waitFor(() => expect(host().getAttributeNames()).toEqual([]), 1_500);
  });

  it('finds neither the frame nor a way into the shadow tree', async () => {
    const { dock, host } = put();
    const frames = window.length;
    dock.turn(true, false, 'given');
    await loaded();
    expect(window.length).toBe(frames);
    expect(host().shadowRoot).toBeNull();
    expect(host().childNodes).toHaveLength(0);
    expect(document.querySelectorAll('iframe')).toHaveLength(0);
  });

  it('gets into the shadow tree by no definition of its own', () => {
    const roots: (ShadowRoot | null)[] = [];
    customElements.define(
      'kindling-dock',
      class extends HTMLElement {
        internals = this.attachInternals();
        connectedCallback(): void {
          roots.push(this.internals.shadowRoot);
        }
      },
    );
    const { tab } = put();
    expect(tab().checkVisibility()).toBe(true);
    expect(roots.filter(Boolean)).toEqual([]);
  });
});

describe('a dock that the page takes away', () => {
  it('is back within a second, with a new panel', async () => {
    const { dock, host, frame } = put();
    dock.turn(true, false, 'given');
    await loaded();
    host().remove();
    expect(dock.hasPanel).toBe(false);
    await vi.waitFor(() => expect(host().isConnected).toBe(true), 1_200);
    await loaded();
    expect(frame()?.src).toMatch(/#token-1$/);
    expect(dock.isOpen).toBe(true);
    expect(dock.hasPanel).toBe(true);
  });

  it('is moved back in one piece where it was only moved', async () => {
    document.body.innerHTML = '<form><label></label></form>';
    const { dock, host, frame, tokens } = put();
    dock.turn(true, false, 'given');
    await loaded();
    const area = frame()?.contentDocument?.querySelector('textarea');
    if (area) area.value = 'half-typed';
    document.querySelector('label')?.moveBefore(host(), null);
    await vi.waitFor(() => expect(host().parentNode).toBe(document.documentElement), 1_500);
    expect(frame()?.contentDocument?.querySelector('textarea')?.value).toBe('half-typed');
    expect(tokens).toEqual([]);
  });

  it('is left alone after five times, until something has changed', async () => {
    vi.useFakeTimers();
    const { dock, host } = put();
    let removals = 0;
    const remove = new MutationObserver(() => {
      if (!host().isConnected) return;
      removals += 1;
      host().remove();
    });
    remove.observe(document.documentElement, { childList: true });
    host().remove();
    await vi.advanceTimersByTimeAsync(10 * 60_000);
    expect(removals).toBe(5);
    dock.forgive();
    await vi.advanceTimersByTimeAsync(2_000);
    expect(removals).toBe(7);
    remove.disconnect();
    vi.useRealTimers();
  });

  it('stays away when its extension has gone: another one follows', async () => {
    vi.useFakeTimers();
    let isAlive = true;
    const { host } = put({ isAlive: () => isAlive });
    isAlive = false;
    host().remove();
    await vi.advanceTimersByTimeAsync(5_000);
    expect(host().isConnected).toBe(false);
    vi.useRealTimers();
  });
});

describe('a frame that loads a second time', () => {
  it('is replaced, with a new token', async () => {
    const { dock, frame } = put();
    dock.turn(true, false, 'given');
    await loaded();
    const first = frame();
    first?.contentWindow?.location.replace('about:blank');
    await vi.waitFor(() => expect(frame()?.src).toMatch(/#token-1$/));
    expect(frame()).not.toBe(first);
    await loaded();
  });

  it('stays when the extension has gone: the panel heals itself by that', async () => {
    let isAlive = true;
    const { dock, frame } = put({ isAlive: () => isAlive });
    dock.turn(true, false, 'given');
    await loaded();
    isAlive = false;
    const first = frame();
    first?.contentWindow?.location.reload();
    await new Promise((resolve) => {
      first?.addEventListener('load', resolve);
    });
    expect(frame()).toBe(first);
  });
});

describe('fullscreen', () => {
  it('moves along into what fills the screen, and back', async () => {
    document.body.innerHTML = '<div id="stage"></div>';
    const stage = document.querySelector('#stage');
    const { host } = put();
    let full: Element | null = stage;
    vi.spyOn(document, 'fullscreenElement', 'get').mockImplementation(() => full);
    document.dispatchEvent(new Event('fullscreenchange'));
    expect(host().parentNode).toBe(stage);
    full = null;
    document.dispatchEvent(new Event('fullscreenchange'));
    expect(host().parentNode).toBe(document.documentElement);
    vi.restoreAllMocks();
  });
});
