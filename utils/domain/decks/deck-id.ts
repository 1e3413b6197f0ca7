import * as v from 'valibot';

/** The deck that comes with Kindling, and that serves wherever another one cannot. */
export const firstDeckId = 'first';

/** Parses the id of a person's own deck. It is a deck's id like any other, and never one that comes with Kindling. */
export const OwnDeckIdSchema = v.pipe(v.string(), v.regex(/^own-[0-9a-f]{12}$/));

/** Whether a deck is one that a person has made. */
export const isOwnDeckId = (id: string): boolean => v.is(OwnDeckIdSchema, id);

/** The id of a new deck, from a new random UUID (version 4): its last twelve digits are all random. */
export const ownDeckIdFrom = (uuid: string): string => `own-${uuid.slice(-12)}`;
