import * as v from 'valibot';

/** A moment as milliseconds since 1970-01-01 UTC. Fields that hold one end in `At`. */
export type EpochMs = number;

/** A length of time in milliseconds. Fields that hold one end in `Ms`. */
export type Ms = number;

/** An id made by `crypto.randomUUID()` where the person acted, so that sending a change twice is harmless. */
export type Id = string;

/** Sessions before 2020 or after 2100 come from a broken clock or a broken file. */
const earliestAt = Date.UTC(2020, 0, 1);
const latestAt = Date.UTC(2100, 0, 1);

/** Parses an {@link EpochMs}. */
export const EpochMsSchema = v.pipe(v.number(), v.safeInteger(), v.minValue(earliestAt), v.maxValue(latestAt));

/** Parses an {@link Id}: a UUID in lower case, the only form `crypto.randomUUID()` makes. */
export const IdSchema = v.pipe(v.string(), v.regex(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/));

/** Parses a token or a grant: 128 random bits in lower-case hexadecimal. */
export const SecretSchema = v.pipe(v.string(), v.regex(/^[0-9a-f]{32}$/));

/** Parses text a person typed, of at most `max` UTF-16 units, kept as typed but for lone surrogates, which no file can hold. */
export const typedText = (max: number) =>
  v.pipe(
    v.string(),
    v.maxLength(max),
    v.transform((text) => text.toWellFormed()),
  );
