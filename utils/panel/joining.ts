import type { EpochMs } from '@/utils/domain/units';
import { judgeCode, type PasteContext } from '@/utils/domain/warm-up/code/judge-code';
import { readPaste } from '@/utils/domain/warm-up/code/read-paste';
import { roomTagOf } from '@/utils/domain/warm-up/code/room-tag';
import type { WarmUp } from '@/utils/domain/warm-up/warm-up';
import { deckIdBy, type DecksAtHand } from './decks-at-hand';
import type { Held } from './held';
import type { Joining } from './panel-state';

/**
 * What stands in the field for a code, and what would come of it.
 *
 * @param holds the warm-up that this panel has now
 */
export function joiningOf(
  { codeText, view, ownCodes, ...decks }: Pick<Held, 'codeText' | 'view' | 'ownCodes' | keyof DecksAtHand>,
  holds: WarmUp | null,
  now: EpochMs,
): Joining {
  const rooms = view.call?.roomHash ? [view.call.roomHash] : (view.group?.roomHashes ?? []);
  const context: PasteContext = {
    now,
    roomTags: rooms.map(roomTagOf),
    deckByFingerprint: (fingerprint) => deckIdBy(fingerprint, decks, holds?.plan.deckId ?? null),
    held: holds && { plan: holds.plan, isOwn: holds.isHost },
    ownCodes,
  };
  const result = readPaste(codeText, context);
  const canComeBack = result.kind === 'older-revision' && holds !== null && isOpenTo(holds, result.code.plan.seed);
  return { text: codeText, result: canComeBack ? judgeCode(result.code, { ...context, held: null }) : result };
}

/** Who has left a warm-up, or has ended one of their own, may come (back) into that of the others, however old its code. */
const isOpenTo = ({ plan, isHost }: WarmUp, seed: number): boolean =>
  plan.endedAt !== null && !(isHost && plan.seed === seed);
