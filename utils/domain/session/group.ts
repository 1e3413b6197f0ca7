import * as v from 'valibot';
import { firstDeckId } from '@/utils/domain/decks/deck-id';
import { mostSettled, SettledSchema } from '@/utils/domain/session/carry-over';
import { RoomHashSchema } from '@/utils/domain/session/room';
import { noRoster, RosterSchema } from '@/utils/domain/session/roster';
import { SeriesSchema } from '@/utils/domain/session/series';
import { GroupMemorySchema, noFilter, StarterFilterSchema } from '@/utils/domain/starters/eligible';
import { EpochMsSchema, IdSchema, typedText, type EpochMs, type Id } from '@/utils/domain/units';
import { DeckIdSchema } from '@/utils/domain/warm-up/plan';

export const longestGroupName = 80;

/** Meetings of a group as it plans them, in minutes; what the usefulness round waits for. */
export const shortestMeeting = 5;
export const longestMeeting = 480;

/** What the person may say of a group, field by field; nothing else is accepted as a change. */
export const groupEntries = {
  /** Empty until the person names the group. */
  name: typedText(longestGroupName),
  /** The people, as somebody typed them. */
  roster: RosterSchema,
  /** The planned run of sessions that is going on. */
  series: v.nullable(SeriesSchema),
  /** The deck its warm-ups are dealt from; where it is gone or empty, the first one serves. */
  deckId: DeckIdSchema,
  /** Which starters the group would like. */
  filter: StarterFilterSchema,
  /** How long its meetings are planned to be, in minutes. */
  meetingMinutes: v.nullable(v.pipe(v.number(), v.safeInteger(), v.minValue(shortestMeeting), v.maxValue(longestMeeting))),
};

/**
 * The people who meet again and again, known by the rooms they meet in. Made the first time a room is seen; the person
 * may name it. Schema 1.
 */
export const GroupSchema = v.strictObject({
  schema: v.literal(1),
  id: IdSchema,
  /** Hashes of the rooms the group owns; see `roomHash` of a session. */
  roomHashes: v.pipe(v.array(RoomHashSchema), v.maxLength(500)),
  /** Where the search for the group's deals begins, 0 … 2³²−1, so that two groups are dealt differently. */
  seed: v.pipe(v.number(), v.safeInteger(), v.minValue(0), v.maxValue(0xffff_ffff)),
  /** What the group has been shown of each deck, and what it said of it. */
  memory: v.pipe(v.record(DeckIdSchema, GroupMemorySchema), v.maxEntries(100)),
  /** What was said of the things carried over. */
  settled: v.pipe(v.array(SettledSchema), v.maxLength(mostSettled)),
  createdAt: EpochMsSchema,
  ...groupEntries,
});

export type Group = v.InferOutput<typeof GroupSchema>;

/** What the person may say of a group. */
export type GroupChoice = Pick<Group, keyof typeof groupEntries>;

/** Nothing but the trace of a room: the person has neither named it nor its people, and has planned nothing with it. */
export const isMereTrace = ({ name, roster, series, deckId }: Group): boolean =>
  name === '' && roster.names.length === 0 && series === null && deckId === firstDeckId;

/** A group that is nothing yet but the owner of a room, or of no room. */
export const newGroup = (id: Id, roomHash: string | null, seed: number, at: EpochMs): Group => ({
  schema: 1,
  id,
  name: '',
  roomHashes: roomHash === null ? [] : [roomHash],
  seed,
  memory: {},
  settled: [],
  createdAt: at,
  roster: noRoster,
  series: null,
  deckId: firstDeckId,
  filter: noFilter,
  meetingMinutes: null,
});
