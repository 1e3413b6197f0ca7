/**
 * The states of Zoom's client. The words are those of the Meet room where both sites have the state; `lobby` is Zoom's
 * preview page. From `joining` on the call stays mounted beneath whatever lies over it.
 */
export const zoomStates = [
  'lobby',
  'not-started',
  'joining',
  'waiting',
  'call',
  'leave-menu',
  'breakout',
  'reconnecting',
  'back-to-waiting',
  'removed',
  'ended',
  'ended-legacy',
  'timeout',
  'left',
  'error',
] as const;

/** A state of Zoom's client. */
export type ZoomState = (typeof zoomStates)[number];
