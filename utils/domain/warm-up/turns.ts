import { seededUint32, shuffled } from '@/utils/domain/random';
import type { EpochMs, Ms } from '@/utils/domain/units';
import { cursorCount, paces, type Plan } from '@/utils/domain/warm-up/plan';
import { stateAt } from '@/utils/domain/warm-up/state-at';

/** From this share of a turn on the panel suggests to come to an end, and from that one the next person gets ready. */
const wrapUpFrom = 0.75;
const graceFrom = 0.9;

/** Whose turn it is. Nobody is measured: it knows who is to speak, not who did. */
export interface Turn {
  /** Everybody, in the order of this warm-up. */
  readonly order: readonly string[];
  /** `null` once everybody has had their turn. */
  readonly speaker: string | null;
  /** Who comes then; `null` for nobody. */
  readonly next: string | null;
  readonly phase: 'speaking' | 'wrapping-up' | 'grace';
  /** How long everybody's share is. */
  readonly shareMs: Ms;
  /** Everybody has had their turn. */
  readonly isRoundOver: boolean;
}

/**
 * The order in which people speak: the seed decides it, so whoever has the same roster and the same code sees the same
 * order, however the roster was typed.
 */
export function speakingOrder(names: readonly string[], seed: number): readonly string[] {
  const byName = names.toSorted((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
  return shuffled(byName, seededUint32(seed));
}

/** What a name is, however it was typed. */
const keyOf = (name: string): string => name.normalize('NFC').trim().toLowerCase();

/** Whose turn it is at `now`; `null` in a warm-up without turns, or where there is no roster. */
export function turnAt(plan: Plan, names: readonly string[], now: EpochMs): Turn | null {
  if (!plan.hasTurns || names.length === 0) return null;
  const { cursor: counted, shownMs } = stateAt(plan, now);
  const cursor = counted % cursorCount;
  const order = speakingOrder(names, plan.seed);
  const speaker = order[cursor] ?? null;
  const share = plan.paceMs > 0 ? shownMs / plan.paceMs : 0;
  return {
    order,
    speaker,
    next: order[cursor + 1] ?? null,
    phase: share >= graceFrom ? 'grace' : share >= wrapUpFrom ? 'wrapping-up' : 'speaking',
    shareMs: plan.paceMs,
    isRoundOver: speaker === null,
  };
}

/** The longest share, in seconds, that gives everybody a turn within the length; the shortest there is if none does. */
export function shareFor(lengthMs: Ms, people: number): number {
  const shares = paces.filter((seconds) => seconds > 0);
  return shares.findLast((seconds) => seconds * 1_000 * people <= lengthMs) ?? shares[0] ?? 0;
}

/** Who might host next time: the roster in rotation, as it was typed. `null` without one. */
export const nextHost = (names: readonly string[], sessionNumber: number): string | null =>
  names[sessionNumber % names.length] ?? null;
