import type { EpochMs } from '@/utils/domain/units';
import type { Words } from '@/utils/i18n/words';
import type { DockOrder } from '@/utils/messages/protocol';
import type { Desk } from '@/utils/platform/desk';
import type { DockPlaces } from '@/utils/platform/dock-places';
import type { Store } from '@/utils/store/store';

/** Everything the background's handlers work with, so that they can be run without a browser. */
export interface Tools {
  readonly store: Store;
  readonly desk: Desk;
  readonly places: DockPlaces;
  readonly now: () => EpochMs;
  /** 0 … 2³²−1. */
  readonly newSeed: () => number;
  /** The machine's IANA zone. */
  readonly zone: () => string;
  /** The background's own words, in the person's language. */
  readonly words: () => Promise<Words>;
  /** Says to every page that something is not what it was, and brings the toolbar up to date. */
  readonly changed: () => void;
  /** Gives the dock in a tab an order. @returns whether there is one that heard it */
  readonly order: (tabId: number, order: DockOrder) => Promise<boolean>;
  /** Whether a tab is there. */
  readonly isTabOpen: (tabId: number) => Promise<boolean>;
  /** Opens the journal, or brings it forward, at a session or at its start. */
  readonly openJournal: (sessionId: string | null) => Promise<void>;
  /** Likewise, at the decks. */
  readonly openDecks: () => Promise<void>;
}
