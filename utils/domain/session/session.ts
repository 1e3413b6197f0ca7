import * as v from 'valibot';
import { sites } from '@/utils/domain/call/call-state';
import { RoomHashSchema } from '@/utils/domain/session/room';
import { EpochMsSchema, IdSchema, typedText, type EpochMs, type Ms } from '@/utils/domain/units';

/** How a stretch of a call came to its end. */
export const endings = ['left', 'removed', 'ended', 'tab-closed', 'browser-closed', 'by-hand'] as const;

export const longestNote = 4_000;

/** One unbroken stretch in the call, in one tab. Leaving and coming back makes a second one. */
export const SegmentSchema = v.strictObject({
  /** Made by the content script (or the panel, for one started by hand) when the stretch began. */
  id: IdSchema,
  joinedAt: EpochMsSchema,
  /** The last sign of life; what counts as the end when the browser was closed without a word. */
  seenAt: EpochMsSchema,
  leftAt: v.nullable(EpochMsSchema),
  ending: v.nullable(v.picklist(endings)),
});

/** The stored record of one call that the person was in. Schema 1. */
export const SessionSchema = v.strictObject({
  schema: v.literal(1),
  id: IdSchema,
  groupId: IdSchema,
  /** `null` for a call that Kindling cannot see, on another site or in a desktop program. */
  site: v.nullable(v.picklist(sites)),
  /** A one-way hash of the site's id of the room; the id itself is never stored. `null` for a call without one. */
  roomHash: v.nullable(RoomHashSchema),
  startedAt: EpochMsSchema,
  /** `null` while any segment is open. */
  endedAt: v.nullable(EpochMsSchema),
  segments: v.pipe(v.array(SegmentSchema), v.minLength(1), v.maxLength(200)),
  /** IANA zone of the machine at the start, e.g. `Europe/Stockholm`: a session belongs to the day it started on, there. */
  zone: v.pipe(v.string(), v.maxLength(64)),
  note: typedText(longestNote),
  /** When the usefulness round began; `null` if there was none. */
  roundAt: v.nullable(EpochMsSchema),
  /** Set by delete, cleared by undo; some minutes later such a record is gone for good. */
  deletedAt: v.nullable(EpochMsSchema),
});

export type Segment = v.InferOutput<typeof SegmentSchema>;
export type Session = v.InferOutput<typeof SessionSchema>;
export type Ending = (typeof endings)[number];

/** How long the person was in the call: the time covered by its segments, two tabs at once counting once. */
export function lengthOf(session: Pick<Session, 'segments'>, now: EpochMs): Ms {
  const stretches = session.segments
    .map(({ joinedAt, leftAt }) => ({ from: joinedAt, to: Math.max(joinedAt, leftAt ?? now) }))
    .toSorted((a, b) => a.from - b.from);
  let covered = 0;
  let reached = -Infinity;
  for (const { from, to } of stretches) {
    covered += Math.max(0, to - Math.max(from, reached));
    reached = Math.max(reached, to);
  }
  return covered;
}
