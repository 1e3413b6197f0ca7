import { fingerprintOf } from '@/utils/domain/starters/fingerprint';
import { encodePlan } from '@/utils/domain/warm-up/code/encode';
import { roomTagOf } from '@/utils/domain/warm-up/code/room-tag';
import { startPlan, type Plan } from '@/utils/domain/warm-up/plan';
import { callStart, smallDeck, type PanelInMemory } from '@/tests/unit/panel/panel-in-memory';

const minuteMs = 60_000;

/** A warm-up that somebody else leads, as its code tells it. */
export interface Other extends Partial<Plan> {
  /** By default, that of the panel. */
  readonly deckFingerprint?: number;
  /** By default, any. */
  readonly roomHash?: string;
}

/** The code of a warm-up that somebody else leads in the same call. */
export function codeOfOther({ deckFingerprint, roomHash, ...plan }: Other = {}): string {
  const started = startPlan(
    { deckId: 'first', seed: 11, mode: 'menu', hasTurns: false, appetite: 0, lengthMs: 5 * minuteMs, paceMs: 0, revision: 1 },
    plan.startedAt ?? callStart,
  );
  return encodePlan(
    { ...started, ...plan },
    {
      deckFingerprint: deckFingerprint ?? fingerprintOf(smallDeck.starters),
      roomTag: roomHash === undefined ? null : roomTagOf(roomHash),
    },
  );
}

/** Joins such a warm-up. */
export function joinOther({ panel }: PanelInMemory, other?: Other): void {
  panel.actions.openPage('joining');
  panel.actions.typeCode(codeOfOther(other));
  panel.actions.join();
}
