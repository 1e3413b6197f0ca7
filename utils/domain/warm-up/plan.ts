import * as v from 'valibot';
import { EpochMsSchema, type EpochMs, type Ms } from '@/utils/domain/units';

const minuteMs = 60_000;

/** The lengths offered as chips, in minutes, and the bounds of a free value. */
export const offeredMinutes = [3, 5, 8] as const;
export const fewestMinutes = 1;
export const mostMinutes = 60;

/** The paces offered, in seconds per starter; 0 means that starters change by hand only. */
export const offeredPaces = [0, 30, 60, 90] as const;

/** A warm-up is never extended beyond this. */
export const longestMs: Ms = 4 * 60 * minuteMs;

/** Overtime may run on for as long as a tab is left open; it is not told beyond this. */
export const longestSpentMs: Ms = 24 * 60 * minuteMs;

/**
 * All that decides a warm-up. Time is never counted: everything on screen is derived from a plan and a clock by
 * `stateAt`. A change (pause, extension, skip) makes a new revision, anchored at the moment it was made.
 */
export interface Plan {
  readonly schema: 1;
  /** The deck the starters come from, e.g. `first`. */
  readonly deckId: string;
  /** Seeds the group's order over the deck, 0 … 2³²−1. */
  readonly seed: number;
  /** The first position in the group's order that this warm-up uses; `previous` goes no further back. */
  readonly firstCursor: number;
  /** How long the warm-up may take, extensions included. */
  readonly lengthMs: Ms;
  /** How long each starter stays; 0 means until somebody presses Next. */
  readonly paceMs: Ms;
  readonly startedAt: EpochMs;
  /** Counts the changes since the start; the highest revision is the one that holds. */
  readonly revision: number;
  /** The moment at which `spentMs`, `cursor` and `shownMs` were true. */
  readonly anchorAt: EpochMs;
  /** How much of the length was used up at the anchor, pauses not counted. */
  readonly spentMs: Ms;
  /** The position in the group's order at the anchor. */
  readonly cursor: number;
  /** How long that starter had been shown at the anchor. */
  readonly shownMs: Ms;
  readonly isPaused: boolean;
  /** When it was ended, by hand or by going on to the meeting; `null` while it lasts. */
  readonly endedAt: EpochMs | null;
}

const Count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const Uint32 = v.pipe(Count, v.maxValue(0xffff_ffff));
const Length = v.pipe(Count, v.maxValue(longestMs));
const Spent = v.pipe(Count, v.maxValue(longestSpentMs));

/** Parses a {@link Plan} that crossed a boundary. */
export const PlanSchema = v.strictObject({
  schema: v.literal(1),
  deckId: v.pipe(v.string(), v.regex(/^[a-z][a-z0-9-]{0,31}$/)),
  seed: Uint32,
  firstCursor: Uint32,
  lengthMs: v.pipe(Length, v.minValue(minuteMs)),
  paceMs: Length,
  startedAt: EpochMsSchema,
  revision: Uint32,
  anchorAt: EpochMsSchema,
  spentMs: Spent,
  cursor: Uint32,
  shownMs: Spent,
  isPaused: v.boolean(),
  endedAt: v.nullable(EpochMsSchema),
});

/** What the host chooses before pressing Start. */
export interface PlanChoice {
  readonly deckId: string;
  readonly seed: number;
  readonly cursor: number;
  readonly lengthMs: Ms;
  readonly paceMs: Ms;
}

/** The plan of a warm-up that starts now. */
export const startPlan = (choice: PlanChoice, now: EpochMs): Plan => ({
  schema: 1,
  deckId: choice.deckId,
  seed: choice.seed,
  firstCursor: choice.cursor,
  lengthMs: choice.lengthMs,
  paceMs: choice.paceMs,
  startedAt: now,
  revision: 0,
  anchorAt: now,
  spentMs: 0,
  cursor: choice.cursor,
  shownMs: 0,
  isPaused: false,
  endedAt: null,
});
