/**
 * Douglas Crockford's base 32, https://www.crockford.com/base32.html: ten digits and the letters without I, L, O and U.
 * It forgives what eyes mistake: I and L are read as 1, O as 0. Case means nothing.
 */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** Symbols in a join code, the two of its check included. */
export const codeLength = 20;

/** Symbols between two hyphens. */
export const groupLength = 4;

const values = new Map([...Array.from(alphabet, (symbol, value) => [symbol, value] as const), ['O', 0], ['I', 1], ['L', 1]]);

/** The number 0 … 31 that a capital letter or a digit stands for; `null` for any other character. */
export const valueOf = (symbol: string): number | null => values.get(symbol) ?? null;

/** The numbers that the characters of `text`, in capitals, stand for; `null` if one of them stands for none. */
export function valuesOf(text: string): readonly number[] | null {
  const found: number[] = [];
  for (const symbol of text) {
    const value = valueOf(symbol);
    if (value === null) return null;
    found.push(value);
  }
  return found;
}

/** Numbers 0 … 31 as symbols, one for each, without hyphens. */
export const textOf = (symbols: readonly number[]): string => symbols.map((value) => alphabet.charAt(value)).join('');

/** Symbols as people see them, in groups of four: `XXXX-XXXX-XXXX-XXXX-XXXX`. */
export const inGroups = (symbols: string): string => symbols.replace(/(.{4})(?=.)/g, '$1-');

/** The bare symbols of a code that is written in groups. */
export const withoutHyphens = (code: string): string => code.replaceAll('-', '');
