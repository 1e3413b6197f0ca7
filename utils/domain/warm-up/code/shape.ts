import { groupLength, valueOf } from './base32';
import { codeVersion, versionOf } from './version';

/** A code has more than one group of four in which letters and digits are mixed. */
const fewestMixedGroups = 2;

/**
 * Whether a text, if it is no code, was meant to be one. People's own words hang together as `5000-word-text` or
 * `5min-talk`, with one group at most that has both letters and digits. Of real codes hardly one in a thousand has so few.
 */
export function looksMade(text: string): boolean {
  const groups = Array.from({ length: Math.floor(text.length / groupLength) }, (_, at) =>
    text.slice(at * groupLength, (at + 1) * groupLength),
  );
  return groups.filter((group) => /\d/.test(group) && /\D/.test(group)).length >= fewestMixedGroups;
}

/** Whether the first symbol says our version. */
export const beginsLikeOurs = (text: string): boolean => versionOf(valueOf(text.charAt(0)) ?? 0) === codeVersion;
