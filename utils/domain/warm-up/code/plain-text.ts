/** No message is longer; whatever else was in the clipboard is not looked at. In UTF-16 units. */
const longestText = 4_096;

/** Minus signs and the like, which Unicode does not count among the dashes. */
const dashes = /[\p{Pd}\u2212\u2043\u02d7]/gu;

/**
 * Pasted text with everything undone that chats, mail and keyboards do to a code: full-width and mathematical letters (NFKC),
 * invisible characters (zero-width spaces, soft hyphens, marks of direction), dashes in place of hyphens, small letters.
 * Capitals are made without regard to a language, and the Turkish İ and ı become I. Quote marks at the beginning of
 * lines go, and every kind of line break is `\n`.
 *
 * It is cut before anything else, and no pattern here looks at a character more than twice: a paste of any size costs the same.
 */
export const plainText = (pasted: string): string =>
  pasted
    .slice(0, longestText)
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '')
    .replace(dashes, '-')
    .toUpperCase()
    .replace(/I\u0307|\u0130/g, 'I')
    .replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
    .replace(/\n[ \t]*>[ \t>]*/g, '\n');
