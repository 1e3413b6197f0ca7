import * as v from 'valibot';
import { RoomHashSchema } from '@/utils/domain/session/room';
import { EpochMsSchema, IdSchema, typedText } from '@/utils/domain/units';

export const longestGroupName = 80;

/**
 * The people who meet again and again, known by the rooms they meet in. Made the first time a room is seen; the person
 * may name it. Schema 1.
 */
export const GroupSchema = v.strictObject({
  schema: v.literal(1),
  id: IdSchema,
  /** Empty until the person names the group. */
  name: typedText(longestGroupName),
  /** Hashes of the rooms the group owns; see `roomHash` of a session. */
  roomHashes: v.pipe(v.array(RoomHashSchema), v.maxLength(500)),
  /** Seeds the group's order over a deck, 0 … 2³²−1. */
  seed: v.pipe(v.number(), v.safeInteger(), v.minValue(0), v.maxValue(0xffff_ffff)),
  /** The first position in that order which the group has not been shown. */
  cursor: v.pipe(v.number(), v.safeInteger(), v.minValue(0), v.maxValue(0xffff_ffff)),
  createdAt: EpochMsSchema,
});

export type Group = v.InferOutput<typeof GroupSchema>;
