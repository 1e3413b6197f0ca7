import type { RoomOptions } from '@/tests/rehearsal/options';
import type { PageNotes } from '@/tests/rehearsal/document';
import { claimDocument, foreignElements } from './dom';
import { startHostileTricks, type HostileTricks } from './hostile';
import { startSpies, type SeenKey, type SeenMessage } from './spies';
import { makeStorm, type Storm, type StormTargets } from './storm';
import { showStage } from './stage';

/** What a page of the rehearsal offers to whoever drives it, as `window.__rehearsal`. */
export interface RehearsalRoom extends HostileTricks, Storm {
  site: 'meet' | 'zoom' | 'zoom-shell';
  /** The states `go` knows. A shell holds no call and has none. */
  states: readonly string[];
  readonly state: string;
  /** Puts the page into a state, as the site itself would. Throws on a state it does not know. */
  go(state: string): void;
  /** Every key and input event of the page, as its window (capture) and its document (bubble) saw it. */
  keys: SeenKey[];
  /** What the page's own shortcuts did, in order: `mic`, `camera`, `captions`… */
  shortcuts: string[];
  /** Every `message` event that reached the page's window. */
  messages: SeenMessage[];
  /** How many frames the page can reach. */
  frames(): number;
  /** Addresses of everything the page saw being loaded. */
  resourceNames(): string[];
  /** Tag names of the elements beside or directly in the body that the page did not make. */
  foreign(): string[];
}

declare global {
  interface Window {
    __rehearsal: RehearsalRoom;
  }
}

interface RoomParts<State extends string> {
  site: RehearsalRoom['site'];
  states: readonly State[];
  /** Draws a state. Whatever runs on afterwards stops with the signal, which ends with the state. */
  show(state: State, signal: AbortSignal): void;
  stormTargets: () => StormTargets;
}

/** What the server told this page. */
export function readNotes(): PageNotes {
  return JSON.parse(document.getElementById('notes')?.textContent ?? '') as PageNotes;
}

/** Opens the page for driving and shows its first state. */
export function openRoom<State extends string>(parts: RoomParts<State>, first: State, options: RoomOptions): RehearsalRoom {
  claimDocument();
  const shortcuts: string[] = [];
  let current = first;
  let ending = new AbortController();

  const room: RehearsalRoom = {
    site: parts.site,
    states: parts.states,
    get state() {
      return current;
    },
    go(state) {
      const known = parts.states.find((candidate) => candidate === state);
      if (known === undefined) throw new Error(`No state "${state}" here; there are: ${parts.states.join(', ')}`);
      ending.abort();
      ending = new AbortController();
      current = known;
      parts.show(known, ending.signal);
      document.dispatchEvent(new CustomEvent('rehearsal-state', { detail: known }));
    },
    shortcuts,
    ...startSpies(),
    ...makeStorm(parts.stormTargets),
    ...startHostileTricks(),
    frames: () => window.length,
    resourceNames: () => performance.getEntriesByType('resource').map(({ name }) => name),
    foreign: () => foreignElements().map(({ localName }) => localName),
  };
  window.__rehearsal = room;
  room.go(parts.states.find((state) => state === options.at) ?? first);
  if (options.stage && parts.states.length > 0) showStage(room);
  return room;
}

/** Runs `action` after `ms` unless the signal ends first. */
export function after(ms: number, signal: AbortSignal, action: () => void): void {
  const timer = setTimeout(action, ms);
  signal.addEventListener('abort', () => clearTimeout(timer));
}
