import { fingerprintOf } from '@/utils/domain/starters/fingerprint';
import type { EpochMs } from '@/utils/domain/units';
import { readPaste } from '@/utils/domain/warm-up/code/read-paste';
import { roomTagOf } from '@/utils/domain/warm-up/code/room-tag';
import type { WarmUp } from '@/utils/domain/warm-up/warm-up';
import type { Held } from './held';
import type { Joining } from './panel-state';

/**
 * What stands in the field for a code, and what would come of it.
 *
 * @param holds the warm-up that this panel has now
 */
export function joiningOf(
  { codeText, view, deck, ownCodes }: Pick<Held, 'codeText' | 'view' | 'deck' | 'ownCodes'>,
  holds: WarmUp | null,
  now: EpochMs,
): Joining {
  const rooms = view.call?.roomHash ? [view.call.roomHash] : (view.group?.roomHashes ?? []);
  const result = readPaste(codeText, {
    now,
    roomTags: rooms.map(roomTagOf),
    deckByFingerprint: (fingerprint) => (deck && fingerprintOf(deck.starters) === fingerprint ? deck.id : null),
    held: holds && { plan: holds.plan, isOwn: holds.isHost },
    ownCodes,
  });
  return { text: codeText, result };
}
