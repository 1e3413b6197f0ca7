import * as v from 'valibot';
import { ReflectionSchema } from '@/utils/domain/reflection/reflection';
import { groupEntries, type GroupChoice } from '@/utils/domain/session/group';
import { longestNote } from '@/utils/domain/session/session';
import { EpochMsSchema, IdSchema, SecretSchema, typedText } from '@/utils/domain/units';
import { WarmUpSchema } from '@/utils/domain/warm-up/warm-up';

/** Tells our note from a name that somebody else gave the frame. */
const mark = 'kindling-stash';

const Count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));

const draftOf = <const Content extends v.GenericSchema>(content: Content) =>
  v.strictObject({
    /** The session's. */
    id: IdSchema,
    editorId: IdSchema,
    edit: Count,
    content,
  });

/** Nothing in JSON is `undefined`. */
const GroupChoiceSchema = v.pipe(
  v.partial(v.strictObject(groupEntries)),
  v.transform((choice) => choice as Partial<GroupChoice>),
);

const StashSchema = v.strictObject({
  mark: v.literal(mark),
  grant: SecretSchema,
  answers: v.nullable(draftOf(ReflectionSchema.pipe[0].entries.answers)),
  note: v.nullable(draftOf(typedText(longestNote))),
  warmUp: v.nullable(WarmUpSchema),
  /** When the warm-up's session was started by hand, as long as that could not be stored. */
  startsSessionAt: v.nullable(EpochMsSchema),
  /** What was said of a group, and may not be stored yet. */
  group: v.nullable(v.strictObject({ id: IdSchema, choice: GroupChoiceSchema })),
  isReflecting: v.boolean(),
  /** Where the person was typing; see `TypingPlace`. */
  place: v.nullable(v.strictObject({ field: Count, caret: Count })),
});

/**
 * What a panel leaves to itself when it has to be loaded anew in the middle of a call, because the extension was
 * updated: the right to ask, and every word that may not be stored yet. It travels in the frame's own name, the only
 * thing such a frame keeps in Chromium.
 */
export type Stash = Omit<v.InferOutput<typeof StashSchema>, 'mark'>;

/** The stash as text. */
export const writeStash = (stash: Stash): string => JSON.stringify({ mark, ...stash });

/** @returns `null` for anything but a whole stash: anybody who makes a frame can give it a name. */
export function readStash(name: string): Stash | null {
  if (!name.includes(mark)) return null;
  try {
    const { mark: _, ...stash } = v.parse(StashSchema, JSON.parse(name));
    return stash;
  } catch {
    return null;
  }
}
