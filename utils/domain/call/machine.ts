import { isOngoing, isOver, type CallState } from './call-state';
import { holdMs, type CallSign } from './holds';
import type { Page } from './page';
import type { Ms } from '@/utils/domain/units';

/** One look at a document: its address's kind and room, and what is on it. */
export interface Observation extends Page {
  /** Milliseconds on a clock that runs evenly; one that steps back only makes a hold begin again. */
  readonly at: Ms;
  /** Means something on pages of kind `call` only. */
  readonly sign: CallSign;
}

/**
 * What is believed about the call in one document. A visit, the stretch from joining to leaving, lasts for as long as the
 * state is an ongoing one: in the call, in a breakout room, or about to be back.
 */
export interface CallMachine {
  readonly state: CallState;
  /** The room that `state` is about. */
  readonly room: string | null;
  /** The page at the last look; `null` before the first. */
  readonly page: Page | null;
  /** The sign at the last look, and since when it has been the same at every look. */
  readonly sign: CallSign;
  readonly since: Ms;
  /** When that sign will have been held, on the clock of {@link Observation.at}; `null` if it would change nothing. */
  readonly dueAt: Ms | null;
}

/** A document that has not been looked at yet. */
export const newMachine: CallMachine = {
  state: 'unknown',
  room: null,
  page: null,
  sign: 'unknown',
  since: 0,
  dueAt: null,
};

/**
 * What is believed after one more look. A sign is believed when it has been held (see {@link holdMs}); an address that is
 * no longer the call's is believed at once. Every visit ends in `left`, `removed` or `ended`.
 */
export function observe(machine: CallMachine, { kind, room, at, sign }: Observation): CallMachine {
  const { page, state } = machine;
  const isHere = page?.kind === kind && page.room === room;
  // What was seen on another page counts for nothing here, but a visit that took place there has to end first.
  const here: CallMachine = isHere
    ? machine
    : {
        ...machine,
        page: { kind, room },
        sign: 'unknown',
        dueAt: null,
        ...(isOngoing(state) ? { state: 'left' } : { state: kind === 'call' ? 'unknown' : 'not-a-call', room }),
      };
  return kind === 'call' ? weigh(here, sign, at) : here;
}

/** What the sign on a call's page says. */
function weigh(machine: CallMachine, sign: CallSign, at: Ms): CallMachine {
  const { state, page } = machine;
  const since = machine.sign === sign && machine.since <= at ? machine.since : at;
  const target = targetOf(state, sign);
  const dueAt = target === state ? null : since + holdMs(sign, isOngoing(state));
  if (dueAt === null || at < dueAt) return { ...machine, sign, since, dueAt };
  // What ended a visit may lead further when it is held on, as back to the lobby does.
  return weigh({ ...machine, state: target, room: page?.room ?? null, sign, since: at }, sign, at);
}

/** Where signs lead that do not lead to the state of their own name; to `unknown` means nowhere. */
type Turns = Partial<Record<CallSign, CallState>>;

const turnsOutside: Turns = { gone: 'unknown', breakout: 'joining', reconnecting: 'joining' };

const turnsInVisit: Turns = {
  gone: 'left',
  lobby: 'left',
  error: 'left',
  // Zoom lays the same layer over a call while it brings somebody to another room.
  joining: 'unknown',
  // Who is sent back there is about to be back.
  waiting: 'reconnecting',
};

/** The state that a sign leads to if it is held. */
function targetOf(state: CallState, sign: CallSign): CallState {
  const target = (isOngoing(state) ? turnsInVisit : turnsOutside)[sign] ?? (sign as CallState);
  return target === 'unknown' || (target === 'error' && isOver(state)) ? state : target;
}
