/**
 * Where everything stands in a join code: 18 symbols of five bits, most significant bit first, then two symbols of check.
 * The first three bits, the twenty symbols and the check stay as they are in every version, so that each Kindling can tell a
 * code of another version from a mistyped one.
 *
 * version 3 · phase 2 · room tag 8 · clock 32 · minutes 6 · pace 3 · mode 1 · turns 1 · appetite 2 · deck 8 · revision 6
 * · seed 18
 */
export const widths = {
  version: 3,
  phase: 2,
  roomTag: 8,
  minutes: 6,
  pace: 3,
  mode: 1,
  turns: 1,
  appetite: 2,
  deck: 8,
  revision: 6,
  seed: 18,
  /** A moment, in steps of the grid. */
  moment: 21,
  /** A moment, in steps of {@link coarseMs}. */
  coarseMoment: 16,
  /** A length of time that is spent, in steps of the grid. */
  spent: 11,
  /** How long a card has been shown, in steps of the grid. */
  shown: 6,
  /** Counted to 32, then it begins again. */
  cursor: 5,
} as const;

/** The phases by their number; the fourth number is none. */
export const codePhases = ['running', 'paused', 'ended'] as const;

export type CodePhase = (typeof codePhases)[number];

/** The clock of an ended warm-up says less than there is room for; the rest is zero. */
export const unusedBits = 11;

/** The moment of a pause is told in these steps, which leaves room for how much was spent. */
export const coarseMs = 64_000;

/** Where a revision begins again: it has six bits. */
export const revisionCount = 64;

export const minuteMs = 60_000;
