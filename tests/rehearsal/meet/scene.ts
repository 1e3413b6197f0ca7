import type { RoomOptions } from '@/tests/rehearsal/options';
import type { Person } from '@/tests/rehearsal/client/people';
import type { MeetState } from './states';
import type { MeetTexts } from './texts';

/** What every part of a Meet room is drawn from. */
export interface Scene {
  options: RoomOptions;
  texts: MeetTexts;
  people: Person[];
  /** The code in the address. */
  code: string;
  /** The meeting's title, or its code where it has none, as Meet shows it. */
  title: string;
  go: (state: MeetState) => void;
  /** Notes what one of the page's own shortcuts did. */
  note: (shortcut: string) => void;
  /** Ends with the state that is shown. */
  signal: AbortSignal;
}
