import { gridMs, modes, paces, type Plan } from '@/utils/domain/warm-up/plan';
import { inGroups, textOf } from './base32';
import { pack, type Field } from './bits';
import { withCheck } from './check-symbols';
import { modulo, stepsIn } from './clock';
import { coarseMs, codePhases, minuteMs, unusedBits, widths, type CodePhase } from './layout';
import { codeVersion } from './version';

/** What a code says beside the plan. */
export interface CodeSurroundings {
  /** 0 … 255, of the plan's deck. */
  readonly deckFingerprint: number;
  /** 1 … 255, of the room the host is in; 0 or `null` if that is not known. */
  readonly roomTag: number | null;
}

/** The join code of `plan`, `XXXX-XXXX-XXXX-XXXX-XXXX`. Never throws for a plan that its schema takes. */
export function encodePlan(plan: Plan, { deckFingerprint, roomTag }: CodeSurroundings): string {
  const phase = phaseOf(plan);
  const data = pack([
    [codeVersion, widths.version],
    [codePhases.indexOf(phase), widths.phase],
    [roomTag ?? 0, widths.roomTag],
    ...clockOf(plan, phase),
    [Math.floor(plan.lengthMs / minuteMs), widths.minutes],
    [paces.findIndex((seconds) => seconds * 1_000 === plan.paceMs), widths.pace],
    [modes.indexOf(plan.mode), widths.mode],
    [Number(plan.hasTurns), widths.turns],
    [plan.appetite, widths.appetite],
    [deckFingerprint, widths.deck],
    [plan.revision, widths.revision],
    [plan.seed, widths.seed],
  ]);
  return inGroups(textOf(withCheck(data)));
}

function phaseOf(plan: Plan): CodePhase {
  if (plan.endedAt !== null) return 'ended';
  return plan.isPaused ? 'paused' : 'running';
}

/** The 32 bits that tell where the warm-up stands. */
function clockOf(plan: Plan, phase: CodePhase): readonly Field[] {
  switch (phase) {
    case 'running':
      return runningClock(plan);
    case 'paused':
      return [
        [stepsIn(plan.anchorAt, coarseMs), widths.coarseMoment],
        [stepsIn(spentOf(plan), gridMs), widths.spent],
        [plan.cursor, widths.cursor],
      ];
    case 'ended':
      return [
        [stepsIn(plan.endedAt ?? plan.anchorAt, gridMs), widths.moment],
        [0, unusedBits],
      ];
  }
}

/**
 * A running warm-up is told from its virtual start, when nothing would have been spent: which card would have been on then,
 * and for how long already.
 */
function runningClock(plan: Plan): readonly Field[] {
  const start = plan.anchorAt - spentOf(plan);
  const aheadMs = shownOf(plan) - spentOf(plan);
  const turns = plan.paceMs > 0 ? Math.floor(aheadMs / plan.paceMs) : 0;
  return [
    [stepsIn(start, gridMs), widths.moment],
    [plan.paceMs > 0 ? stepsIn(modulo(aheadMs, plan.paceMs), gridMs) : 0, widths.shown],
    [plan.cursor + turns, widths.cursor],
  ];
}

/** Overtime is not told: the time is up, whatever else it is. */
const spentOf = (plan: Plan): number => Math.min(plan.spentMs, plan.lengthMs);

/**
 * A card that was turned to when the time was up counts as shown for a moment. Seen from the start it would otherwise be the
 * next one, to which nobody turns in overtime.
 */
const shownOf = (plan: Plan): number =>
  plan.spentMs >= plan.lengthMs ? Math.max(plan.shownMs, gridMs) : plan.shownMs;
