import type { DeckSummary, OwnDeck } from '@/utils/domain/decks/own-deck';
import type { Reflection } from '@/utils/domain/reflection/reflection';
import type { Group } from '@/utils/domain/session/group';
import type { Session } from '@/utils/domain/session/session';
import type { Settings } from '@/utils/domain/settings';
import type { EpochMs, Id } from '@/utils/domain/units';
import type { WarmUp } from '@/utils/domain/warm-up/warm-up';

/** One session with everything that belongs to it. */
export interface JournalEntry {
  readonly session: Session;
  readonly group: Group | null;
  /** In the order they were started. */
  readonly warmUps: readonly WarmUp[];
  readonly reflection: Reflection | null;
}

/** A value that is told again whenever what it was read from has changed. */
export interface Live<T> {
  /** @returns a function that stops the telling. */
  subscribe(onValue: (value: T) => void, onTrouble: (error: unknown) => void): () => void;
}

/** Where a page of entries goes on: after this one, in the order newest first. */
export interface PageKey {
  readonly startedAt: EpochMs;
  readonly id: Id;
}

/** What the journal page reads of decks. */
export interface DeckReader {
  /** The person's own decks, without their starters, in no particular order. */
  list(): Live<readonly DeckSummary[]>;
  /** `null` for a deck that is not there, or not any more. */
  one(id: string): Live<OwnDeck | null>;
}

/** What the journal page reads; it writes through the background like everybody else. */
export interface JournalReader {
  /** Up to `limit` entries, newest first, deleted ones left out. */
  newest(limit: number, after?: PageKey): Live<readonly JournalEntry[]>;
  one(id: Id): Live<JournalEntry | null>;
  settings(): Live<Settings>;
  /** Ended sessions whose reflection still waits, newest first. */
  waiting(): Live<readonly JournalEntry[]>;
}
