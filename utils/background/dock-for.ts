import { isOngoing, isOver, type CallState } from '@/utils/domain/call/call-state';
import type { ReflectionState } from '@/utils/domain/reflection/reflection';
import type { EpochMs, Ms } from '@/utils/domain/units';

/** What the dock shows: nothing, the slim tab at the edge, or the panel. */
export type Show = 'none' | 'tab' | 'open';

/** After the call many pages lead elsewhere; the form follows there for this long. */
const formStaysMs: Ms = 10 * 60_000;

/** All that decides what the dock shows. */
export interface DockFacts {
  readonly state: CallState;
  /** The person had the dock open when they saw it last. */
  readonly isOpen: boolean;
  /** When the tab's session ended; `null` while it goes on, or if there is none. */
  readonly endedAt: EpochMs | null;
  /** The state of its reflection; `null` if there is none. */
  readonly reflection: ReflectionState | null;
  readonly now: EpochMs;
}

/** What the dock shows: the panel where the person left it open or a form waits, and nothing where there is no call. */
export function dockFor({ state, isOpen, endedAt, reflection, now }: DockFacts): Show {
  if (state === 'error') return 'none';
  const isFormWaiting = endedAt !== null && reflection === 'open';
  if (state === 'not-a-call') return isFormWaiting && now - endedAt < formStaysMs ? 'open' : 'none';
  if (isOver(state)) return isFormWaiting ? 'open' : 'tab';
  return isOngoing(state) && isOpen ? 'open' : 'tab';
}
