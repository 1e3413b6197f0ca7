import * as v from 'valibot';
import { typedText } from '@/utils/domain/units';

export const longestName = 40;
/** A cursor counts no more turns. */
export const mostNames = 32;

/** The people of a group, as somebody typed them; never read from a page. */
export const RosterSchema = v.strictObject({
  names: v.pipe(v.array(v.pipe(typedText(longestName), v.check((name) => name.trim() !== ''))), v.maxLength(mostNames)),
  /** Which of them is the person themselves, who is not made to begin; `null` if they have not said. */
  self: v.nullable(v.pipe(v.number(), v.safeInteger(), v.minValue(0), v.maxValue(mostNames - 1))),
});

export type Roster = v.InferOutput<typeof RosterSchema>;

export const noRoster: Roster = { names: [], self: null };

/** The name of the person themselves; `null` if they have not said which it is. */
export const ownName = ({ names, self }: Roster): string | null => (self === null ? null : (names[self] ?? null));

/**
 * The names in a text that was typed or pasted: one a line, or separated by commas or semicolons of any script, with the
 * bullets and numbers of a list taken off. A name counts once, whatever its case and however its accents are written.
 */
export function readNames(text: string): string[] {
  const seen = new Set<string>();
  return text
    .split(/[\n\r\t,;،؛，；、]+/u)
    .map((part) => cut(part.replace(/^[\s\p{Cf}•◦‣▪·*–—-]*(?:\p{Nd}{1,3}[.)]\s*)?/u, '').trim()))
    .filter((name) => {
      const key = name.normalize('NFC').toLowerCase();
      if (!/[\p{L}\p{N}]/u.test(name) || seen.has(key)) return false;
      seen.add(key);
      return true;
    })
    .slice(0, mostNames);
}

/**
 * The roster that a text says, for whoever was in the one before. They stay who they are while names come and go around
 * theirs, and while their own is being written: as long as no line comes or goes, it is the one at its place.
 */
export function readRoster(text: string, before: Roster): Roster {
  const names = readNames(text);
  const own = ownName(before);
  if (own === null) return { names, self: null };
  const at = names.indexOf(own);
  if (at >= 0) return { names, self: at };
  return { names, self: names.length === before.names.length ? before.self : null };
}

/** A name of no more UTF-16 units than can be kept, and no half of a character at its end. */
const cut = (name: string): string => name.slice(0, longestName).replace(/[\ud800-\udbff]$/, '').trim();
