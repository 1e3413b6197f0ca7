import type { Tools } from '@/utils/background/tools';
import { newGroup, type Group } from '@/utils/domain/session/group';
import type { EpochMs, Id } from '@/utils/domain/units';
import { Trouble } from '@/utils/messages/answer';
import type { Repositories } from '@/utils/store/store';

/**
 * The group that owns a room, made if there is none. A new group's id is that of the visit that found the room, so making
 * it twice makes one.
 */
export async function ownerOf(
  { groups }: Repositories,
  { visitId, roomHash, at }: { readonly visitId: Id; readonly roomHash: string | null; readonly at: EpochMs },
  { newSeed }: Pick<Tools, 'newSeed'>,
): Promise<Group> {
  const owner = roomHash === null ? null : await groups.ownerOf(roomHash);
  if (owner) return owner;
  const made = await groups.change(
    visitId,
    (group) =>
      group ?? newGroup(visitId, roomHash, newSeed(), at),
  );
  if (!made) throw new Trouble('storage-broken');
  return made;
}
