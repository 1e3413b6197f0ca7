/** Where the dock stands on one site's pages, and whether it was open when the person saw it last. */
export interface DockPlace {
  readonly edge: 'left' | 'right';
  /** CSS px, a whole number within the bounds below. */
  readonly width: number;
  readonly isOpen: boolean;
}

/** The bounds of the dock's width in CSS px. */
export const narrowestDock = 300;
export const widestDock = 520;

/** The left edge is free on both sites: Meet's and Zoom's own panes open on the right. */
export const defaultDockPlace: DockPlace = { edge: 'left', width: 320, isOpen: false };
