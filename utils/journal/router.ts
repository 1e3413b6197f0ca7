import { readRoute, type Route } from '@/utils/journal/route';

/** The part of a window that knows where one is. */
export interface AddressBar extends Pick<EventTarget, 'addEventListener'> {
  readonly location: { readonly hash: string; assign(address: string): void; replace(address: string): void };
}

/** Knows where in the journal the person is. The address decides, so links and the back button need nothing more. */
export interface Router {
  current(): Route;
  /** Tells every change of the address until `signal` aborts. */
  onMove(listener: (route: Route) => void, signal: AbortSignal): void;
  /** Goes to an address of the journal, as a link does. */
  goTo(href: string): void;
  /** Goes to an address of the journal; no back button leads here again. */
  leaveFor(href: string): void;
}

/** The router over a window's address. */
export function createRouter(window: AddressBar): Router {
  const current = (): Route => readRoute(window.location.hash);
  return {
    current,
    onMove(listener, signal) {
      window.addEventListener('hashchange', () => listener(current()), { signal });
    },
    goTo(href) {
      window.location.assign(href);
    },
    leaveFor(href) {
      window.location.replace(href);
    },
  };
}
