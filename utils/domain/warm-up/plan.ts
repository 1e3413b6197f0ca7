import * as v from 'valibot';
import { EpochMsSchema, type EpochMs, type Ms } from '@/utils/domain/units';

const minuteMs = 60_000;

/** The lengths offered as chips, in minutes, and the bounds of a free value. */
export const offeredMinutes = [3, 5, 8] as const;
export const fewestMinutes = 1;
export const mostMinutes = 60;

/** Every pace there is, in seconds per starter or turn; 0 means that starters change by hand only. All are on the grid, and a code names one by its place. */
export const paces = [0, 20, 30, 40, 60, 80, 90, 120] as const;

export type Pace = (typeof paces)[number];

/** The paces offered as chips. */
export const offeredPaces = [0, 30, 60, 90] as const satisfies readonly Pace[];

/** A warm-up is never extended beyond this: as many whole minutes as a join code can say. */
export const longestMs: Ms = 63 * minuteMs;

/** Overtime may run on for as long as a tab is left open; it is not told beyond this. */
export const longestSpentMs: Ms = 24 * 60 * minuteMs;

/** Everything in a plan happens on this grid, so that what its join code says is exactly what the host sees. */
export const gridMs: Ms = 2_000;

/** Cursors that lie so far apart are the same place: a join code has five bits for one. */
export const cursorCount = 32;

/** The last moment on the grid. */
export const onGrid = (at: EpochMs): EpochMs => at - (at % gridMs);

/** A starter at a time, or three to choose from. */
export const modes = ['one', 'menu'] as const;

export type Mode = (typeof modes)[number];

/** How much talk the group is up for today: 0 mixed, 1 a word, 2 a sentence, 3 happy to chat. */
export const groupAppetites = [0, 1, 2, 3] as const;

export type GroupAppetite = (typeof groupAppetites)[number];

/** Seeds of deals, 0 … 2¹⁸ − 1: a join code has 18 bits for one. */
export const seedCount = 2 ** 18;

/**
 * All that decides a warm-up. Time is never counted: everything on screen is derived from a plan and a clock by
 * `stateAt`. A change (pause, extension, skip) makes a new revision, anchored at the moment it was made.
 */
export interface Plan {
  readonly schema: 1;
  /** The deck the starters come from, e.g. `first`. */
  readonly deckId: string;
  /** Deals the starters, 0 … 2¹⁸ − 1: everybody with this seed and this deck holds the same hand. */
  readonly seed: number;
  readonly mode: Mode;
  /** People speak one after the other; the cursor then counts turns, and the card stays. */
  readonly hasTurns: boolean;
  readonly appetite: GroupAppetite;
  /** How long the warm-up may take, extensions included: whole minutes. */
  readonly lengthMs: Ms;
  /** How long each card (or turn) stays, one of {@link paces}; 0 means until somebody presses Next. */
  readonly paceMs: Ms;
  readonly startedAt: EpochMs;
  /** Counts the changes, on over all the warm-ups of a meeting; the highest revision is the one that holds. */
  readonly revision: number;
  /** The moment at which `spentMs`, `cursor` and `shownMs` were true; on the grid. */
  readonly anchorAt: EpochMs;
  /** How much of the length was used up at the anchor, pauses not counted; on the grid. */
  readonly spentMs: Ms;
  /** Which card of the hand (or turn) was on at the anchor. */
  readonly cursor: number;
  /** How long it had been on at the anchor. */
  readonly shownMs: Ms;
  readonly isPaused: boolean;
  /** When it was ended, by hand or by going on to the meeting; `null` while it lasts. */
  readonly endedAt: EpochMs | null;
}

const Count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const Uint32 = v.pipe(Count, v.maxValue(0xffff_ffff));
const Length = v.pipe(Count, v.maxValue(longestMs));
const Spent = v.pipe(Count, v.maxValue(longestSpentMs));
const paceLengths: ReadonlySet<Ms> = new Set(paces.map((seconds) => seconds * 1_000));

/** Parses the id of a deck. */
export const DeckIdSchema = v.pipe(v.string(), v.regex(/^[a-z][a-z0-9-]{0,31}$/));

/** Parses a seed. */
export const SeedSchema = v.pipe(Count, v.maxValue(seedCount - 1));

/** Parses a {@link Plan} that crossed a boundary. */
export const PlanSchema = v.pipe(
  v.strictObject({
    schema: v.literal(1),
    deckId: DeckIdSchema,
    seed: SeedSchema,
    mode: v.picklist(modes),
    hasTurns: v.boolean(),
    appetite: v.picklist(groupAppetites),
    lengthMs: v.pipe(Length, v.minValue(minuteMs)),
    paceMs: v.pipe(Count, v.check((ms) => paceLengths.has(ms), 'No such pace')),
    startedAt: EpochMsSchema,
    revision: Uint32,
    anchorAt: EpochMsSchema,
    spentMs: Spent,
    cursor: Uint32,
    shownMs: Spent,
    isPaused: v.boolean(),
    endedAt: v.nullable(EpochMsSchema),
  }),
  v.check(({ hasTurns, paceMs }) => !hasTurns || paceMs > 0, 'A turn that never ends'),
);

/** What the host chooses before pressing Start. */
export type PlanChoice = Pick<Plan, 'deckId' | 'seed' | 'mode' | 'hasTurns' | 'appetite' | 'lengthMs' | 'paceMs' | 'revision'>;

/** The plan of a warm-up that starts now, or rather at the next moment on the grid: nobody loses a second of it. */
export function startPlan(choice: PlanChoice, now: EpochMs): Plan {
  const startedAt = onGrid(now + gridMs - 1);
  return {
    schema: 1,
    ...choice,
    startedAt,
    anchorAt: startedAt,
    spentMs: 0,
    cursor: 0,
    shownMs: 0,
    isPaused: false,
    endedAt: null,
  };
}
