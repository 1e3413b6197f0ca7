import type { DockPlace } from '@/utils/domain/dock';
import { listen } from '@/utils/sites/listen';
import type { Ms } from '@/utils/domain/units';
import type { Insets } from '@/utils/sites/site-adapter';
import { buildDock, make } from './dock-parts';
import { isolate } from './keys';
import { keepInPage } from './keep-in-page';
import { makeResizable } from './resize';

/** The dock's own few words, in the person's language. */
export interface DockWords {
  readonly open: string;
  readonly close: string;
  readonly resize: string;
  readonly panel: string;
}

/** A dock in the page. What a person opens takes the keyboard; what opens by itself never does. */
export interface Dock {
  readonly isOpen: boolean;
  readonly hasPanel: boolean;
  /** Where it stands, and whether the person wants it open. Another object after each change, by the person too. */
  readonly place: DockPlace;
  move(this: void, place: DockPlace): void;
  /**
   * Opens or closes it.
   *
   * @param token for the panel, if one is at hand
   */
  turn(this: void, toOpen: boolean, isByPerson: boolean, token?: string | null): void;
  /** Gives the keyboard back to the page. */
  leave(this: void): void;
  /** The page has changed: what was given up may be tried again. */
  forgive(this: void): void;
  remove(this: void): void;
}

/** What the dock needs from outside. */
export interface DockNeeds {
  /** The panel's page, without a token. */
  readonly panelUrl: string;
  insets(this: void, document: Document): Insets;
  /** A one-time token for a panel; nothing if there is none to be had. */
  newToken(this: void): Promise<string | undefined>;
  /** Whether this script still belongs to a running extension. */
  isAlive(this: void): boolean;
  /** The person has opened, closed or resized the dock. */
  onPlace(this: void, changed: Partial<DockPlace>): void;
}

/** Puts a dock into the page, closed. */
export function mountDock(needs: DockNeeds, words: DockWords, place: DockPlace): Dock {
  const { isAlive } = needs;
  const life = new AbortController();
  const { signal } = life;
  const { host, root, box, leaf, grip, tab } = buildDock();
  let frame: HTMLIFrameElement | null = null;
  let isOpen = false;
  let isFocusWanted = false;
  let focusBefore: Element | null = null;
  let repairs: readonly Ms[] = [];

  const outward = (): number => (place.edge === 'left' ? 1 : -1);

  /** Finds the room between the site's own controls, which costs the page a layout, and draws the dock in it. */
  function measure(): void {
    // The tab is always drawn whole. In a window too low for a dock worth the name, the site's header counts for less.
    const leastHeight = 108;
    const wantedHeight = 240;
    const { top, [place.edge]: bottom } = needs.insets(document);
    const below = Math.min(bottom, innerHeight - leastHeight);
    const above = Math.max(0, Math.min(top, innerHeight - below - wantedHeight));
    box.style.inset = `${above}px 0 ${below}px`;
    draw();
  }

  /** Everything as it is known now. */
  function draw(width = place.width): void {
    box.dir = outward() > 0 ? 'ltr' : 'rtl';
    leaf.style.setProperty('--width', `${width}px`);
    leaf.hidden = !isOpen;
    tab.ariaExpanded = `${isOpen}`;
    tab.ariaLabel = tab.title = isOpen ? words.close : words.open;
    grip.ariaLabel = words.resize;
    grip.ariaValueNow = `${width}`;
  }

  /** Brings the panel, unless it is there. It stays while the dock is closed, and the text in it. */
  async function load(token?: string | null): Promise<void> {
    if (frame) return;
    const made = (frame = make('iframe', { allow: 'clipboard-write', title: words.panel }));
    const ticket = token ?? (await needs.newToken());
    if (made !== frame) return;
    if (!ticket) return reload(false);

    let hasLoaded = false;
    listen(made, {
      load() {
        // A panel loads once; the next time, something else may be in its frame. An orphan's panel heals itself by that.
        if (hasLoaded && isAlive()) reload(mayRepair());
        hasLoaded = true;
        // Not before: focus given to a frame is lost when its document moves into the extension's process.
        takeFocus();
      },
    });
    // Its address tells the panel its one-time token; nothing else is ever said to it from here.
    made.src = `${needs.panelUrl}#${ticket}`;
    leaf.prepend(made);
  }

  /** What the page breaks too often within a minute is not mended before something has changed: it would never end. */
  function mayRepair(): boolean {
    const mostRepairs = 5;
    const repairsWithinMs: Ms = 60_000;
    const now = performance.now();
    if (repairs.length === mostRepairs) return false;
    repairs = [...repairs.filter((at) => now - at < repairsWithinMs), now];
    return true;
  }

  function forgive(): void {
    repairs = [];
  }

  /** Takes the frame away, and brings a new one when the dock is open. */
  function reload(isAllowed = true): void {
    frame?.remove();
    frame = null;
    turn(isOpen && isAllowed, false);
  }

  function takeFocus(): void {
    if (isFocusWanted) frame?.focus({ preventScroll: true });
  }

  function turn(toOpen: boolean, isByPerson: boolean, token?: string | null): void {
    if (document.activeElement !== host) focusBefore = document.activeElement;
    if (!toOpen && root.activeElement !== tab) leave();
    isOpen = toOpen;
    isFocusWanted = toOpen && isByPerson;
    measure();
    takeFocus();
    if (isOpen) void load(token);
    if (!isByPerson) return;
    forgive();
    act({ isOpen });
  }

  function leave(): void {
    isFocusWanted = false;
    if (!root.activeElement) return;
    (root.activeElement as HTMLElement).blur();
    window.focus();
    (focusBefore as HTMLElement | null)?.focus({ preventScroll: true });
  }

  function act(changed: Partial<DockPlace>): void {
    place = { ...place, ...changed };
    needs.onPlace(changed);
  }

  listen(root, { keydown: isolate, keypress: isolate, keyup: isolate });
  listen(tab, {
    click({ detail }: MouseEvent) {
      // Pressed by mouse, the tab does not keep the keyboard: the space bar is the page's again.
      if (detail) leave();
      turn(!isOpen, true);
    },
  });
  makeResizable(grip, outward, () => leaf.offsetWidth, draw, (width) => act({ width }));
  listen(window, { resize: measure }, signal);
  measure();
  keepInPage(host, signal, isAlive, mayRepair, reload);

  return {
    get isOpen() {
      return isOpen;
    },
    get hasPanel() {
      return !!frame?.isConnected;
    },
    get place() {
      return place;
    },
    move(to) {
      place = to;
      measure();
    },
    turn,
    leave,
    forgive,
    remove() {
      life.abort();
      host.remove();
    },
  };
}
