import * as v from 'valibot';
import { IdSchema, type Id } from '@/utils/domain/units';

/**
 * The last edit of a text that each form has brought. Saves may be sent twice, overtake each other, or come late from a
 * form that was closed in the meantime; with this, a text changes only by edits it has not had.
 */
export type Edits = readonly { readonly editorId: Id; readonly edit: number }[];

/** More forms than this have never been open on one text; the oldest is forgotten. */
const mostEditors = 8;

/** Parses {@link Edits}. */
export const EditsSchema = v.pipe(
  v.array(
    v.strictObject({ editorId: IdSchema, edit: v.pipe(v.number(), v.safeInteger(), v.minValue(0)) }),
  ),
  v.maxLength(mostEditors),
  v.readonly(),
);

/** The number of the last edit `editorId` has brought; −1 for a form not heard of before. */
export const lastEditOf = (edits: Edits, editorId: Id): number =>
  edits.find((known) => known.editorId === editorId)?.edit ?? -1;

/** The edits with one more, the newest last. */
export const withEdit = (edits: Edits, editorId: Id, edit: number): Edits =>
  [...edits.filter((known) => known.editorId !== editorId), { editorId, edit }].slice(-mostEditors);
