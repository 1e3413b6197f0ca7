/**
 * The states of a Meet room. All of them live at the room's one address and in one document; only `home` is a page of
 * its own. `adjust-view` is a call in which the "Adjust view" panel brings a second `r4nke` heading.
 */
export const meetStates = [
  'lobby',
  'waiting',
  'call',
  'adjust-view',
  'left',
  'removed',
  'ended',
  'lost',
  'error',
  'home',
] as const;

/** A state of a Meet room. */
export type MeetState = (typeof meetStates)[number];
