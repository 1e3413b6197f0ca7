/**
 * What the call's page says about the call. `unknown` means that no presence test held; the call machine then keeps
 * the last state it believed.
 */
export const callStates = [
  'not-a-call',
  'lobby',
  'joining',
  'waiting',
  'in-call',
  'breakout',
  'reconnecting',
  'left',
  'removed',
  'ended',
  'error',
  'unknown',
] as const;

export type CallState = (typeof callStates)[number];

/** The web pages whose calls Kindling knows. */
export const sites = ['google-meet', 'zoom'] as const;

export type Site = (typeof sites)[number];

/** The person is in the call: talking, in a breakout room, or waiting for a dropped line to come back. */
export const isOngoing = (state: CallState): boolean =>
  state === 'in-call' || state === 'breakout' || state === 'reconnecting';

/** The call is over for this person, whoever ended it. */
export const isOver = (state: CallState): boolean => state === 'left' || state === 'removed' || state === 'ended';
