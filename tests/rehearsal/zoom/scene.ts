import type { Person } from '@/tests/rehearsal/client/people';
import type { RoomOptions } from '@/tests/rehearsal/options';
import type { ZoomState } from './states';
import type { ZoomTexts } from './texts';

/** What every part of Zoom's client is drawn from. */
export interface Scene {
  options: RoomOptions;
  texts: ZoomTexts;
  people: Person[];
  /** The number in the address; empty for personal links. */
  id: string;
  /** The meeting's topic. */
  topic: string;
  go: (state: ZoomState) => void;
  /** Joins as a person does: through the joining screen into the waiting room or the call. */
  join: () => void;
  /** Notes what one of the page's own shortcuts did. */
  note: (shortcut: string) => void;
}
