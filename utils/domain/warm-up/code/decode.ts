import type { EpochMs } from '@/utils/domain/units';
import { gridMs, groupAppetites, modes, paces, type Plan } from '@/utils/domain/warm-up/plan';
import { codeLength, textOf, valuesOf } from './base32';
import { unpack } from './bits';
import { isSound } from './check-symbols';
import { momentOf } from './clock';
import { coarseMs, codePhases, minuteMs, unusedBits, widths, type CodePhase } from './layout';
import { ageOfVersion, versionOf } from './version';

/** A plan as a join code tells it. The deck is told by a fingerprint: whoever reads it has to know the deck. */
export type CodePlan = Omit<Plan, 'deckId'>;

/**
 * What a join code says.
 *
 * Its plan is not the host's, but `stateAt` shows the same of both: the phase, the cursor modulo 32, the remaining time. Of a
 * running warm-up it is told from its start, with all pauses taken out; of a paused one from the pause, to within 64 s; of
 * one that has ended only the end is known.
 */
export interface JoinCode {
  readonly plan: CodePlan;
  /** 0 … 255, see `fingerprintOf` in the starters. */
  readonly deckFingerprint: number;
  /** 1 … 255, see `roomTagOf`; `null` if the host's Kindling knew no room. */
  readonly roomTag: number | null;
  /** The twenty symbols, in capitals and without hyphens. */
  readonly symbols: string;
}

/**
 * What twenty symbols turn out to be: a join code; one of a version that we do not read; or none, because there are not
 * twenty symbols (`form`), their check fails (`check`), or they say what no Kindling says (`range`).
 */
export type Decoded =
  | { readonly kind: 'code'; readonly code: JoinCode }
  | { readonly kind: 'other-version'; readonly age: 'older' | 'newer'; readonly version: number }
  | { readonly kind: 'invalid'; readonly reason: 'form' | 'check' | 'range' };

type Position = Pick<CodePlan, 'startedAt' | 'anchorAt' | 'spentMs' | 'cursor' | 'shownMs' | 'isPaused' | 'endedAt'>;

/** Reads twenty symbols, in capitals and without hyphens. `now` decides in which 48 days its times lie. */
export function decodeCode(symbols: string, now: EpochMs): Decoded {
  const values = valuesOf(symbols);
  if (values?.length !== codeLength) return { kind: 'invalid', reason: 'form' };
  if (!isSound(values)) return { kind: 'invalid', reason: 'check' };

  const version = versionOf(values[0] ?? 0);
  const age = ageOfVersion(version);
  if (age === 'older' || age === 'newer') return { kind: 'other-version', age, version };
  const code = age === 'ours' ? readOurs(values, now) : null;
  return code === null ? { kind: 'invalid', reason: 'range' } : { kind: 'code', code };
}

/** The code in symbols of our version; `null` if a field is out of its range. */
function readOurs(symbols: readonly number[], now: EpochMs): JoinCode | null {
  const next = unpack(symbols);
  next(widths.version);
  const phase = codePhases[next(widths.phase)];
  const roomTag = next(widths.roomTag);
  const clock = phase === undefined ? null : readClock(phase, next, now);
  if (clock === null) return null;

  const lengthMs = next(widths.minutes) * minuteMs;
  const pace = paces[next(widths.pace)];
  const mode = modes[next(widths.mode)];
  const hasTurns = next(widths.turns) === 1;
  const appetite = groupAppetites[next(widths.appetite)];
  // Each of these has as many values as its bits can say; the compiler cannot know that.
  if (pace === undefined || mode === undefined || appetite === undefined) return null;

  const paceMs = pace * 1_000;
  if (lengthMs === 0 || (hasTurns && paceMs === 0)) return null;
  if (clock.spentMs > lengthMs || clock.shownMs > Math.max(0, paceMs - gridMs)) return null;

  const deckFingerprint = next(widths.deck);
  const revision = next(widths.revision);
  const seed = next(widths.seed);
  return {
    plan: { schema: 1, seed, mode, hasTurns, appetite, lengthMs, paceMs, revision, ...clock },
    deckFingerprint,
    roomTag: roomTag === 0 ? null : roomTag,
    symbols: textOf(symbols),
  };
}

type Next = (width: number) => number;

/** The 32 bits that tell where the warm-up stands. */
function readClock(phase: CodePhase, next: Next, now: EpochMs): Position | null {
  switch (phase) {
    case 'running':
      return readRunning(next, now);
    case 'paused':
      return readPaused(next, now);
    case 'ended':
      return readEnded(next, now);
  }
}

function readRunning(next: Next, now: EpochMs): Position {
  const startedAt = momentOf(next(widths.moment), widths.moment, gridMs, now);
  const shownMs = next(widths.shown) * gridMs;
  const cursor = next(widths.cursor);
  return { startedAt, anchorAt: startedAt, spentMs: 0, cursor, shownMs, isPaused: false, endedAt: null };
}

function readPaused(next: Next, now: EpochMs): Position {
  const anchorAt = momentOf(next(widths.coarseMoment), widths.coarseMoment, coarseMs, now);
  const spentMs = next(widths.spent) * gridMs;
  const cursor = next(widths.cursor);
  return { startedAt: anchorAt - spentMs, anchorAt, spentMs, cursor, shownMs: 0, isPaused: true, endedAt: null };
}

function readEnded(next: Next, now: EpochMs): Position | null {
  const endedAt = momentOf(next(widths.moment), widths.moment, gridMs, now);
  if (next(unusedBits) !== 0) return null;
  return { startedAt: endedAt, anchorAt: endedAt, spentMs: 0, cursor: 0, shownMs: 0, isPaused: false, endedAt };
}
