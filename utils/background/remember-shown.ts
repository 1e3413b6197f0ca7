import { emptyMemory, remember } from '@/utils/domain/starters/eligible';
import type { EpochMs, Id } from '@/utils/domain/units';
import { shownBy, type WarmUp } from '@/utils/domain/warm-up/warm-up';
import type { Repositories } from '@/utils/store/store';

/** Keeps for a group which starters it has been shown by `at`, so that the next warm-up deals others. */
export async function rememberShown(
  { groups }: Repositories,
  groupId: Id,
  warmUps: readonly WarmUp[],
  at: EpochMs,
): Promise<void> {
  await groups.change(groupId, (group) => {
    if (!group) return null;
    const memory = { ...group.memory };
    let isNew = false;
    for (const warmUp of warmUps) {
      const { deckId } = warmUp.plan;
      const shown = shownBy(warmUp, at);
      // A warm-up is saved many times; what it has shown last is not new each time.
      const known = memory[deckId]?.shown ?? [];
      if (shown.length === 0 || isTail(known, shown)) continue;
      memory[deckId] = remember(memory[deckId] ?? emptyMemory, shown);
      isNew = true;
    }
    return isNew ? { ...group, memory } : group;
  });
}

const isTail = (all: readonly string[], end: readonly string[]): boolean =>
  end.every((id, place) => all[all.length - end.length + place] === id);
