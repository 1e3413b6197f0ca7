import { fewestMinutes, mostMinutes } from '@/utils/domain/warm-up/plan';

/** Where the ten digits of some scripts begin: Latin, Arabic, Persian, Devanagari, Bengali, full-width. */
const zeros = [0x30, 0x660, 0x6f0, 0x966, 0x9e6, 0xff10];

/**
 * The number of minutes somebody typed, in the digits of their own script, or `null` if it is not a whole number that a
 * warm-up may last; the caller then stays with the last good one.
 */
export const parseMinutes = (typed: string): number | null => parseWhole(typed, fewestMinutes, mostMinutes);

/** A whole number that somebody typed in the digits of their own script; `null` if it is none from `least` to `most`. */
export function parseWhole(typed: string, least: number, most: number): number | null {
  const digits = Array.from(typed.trim(), digitOf);
  if (digits.length === 0 || digits.length > `${most}`.length || digits.some(Number.isNaN)) return null;
  const whole = digits.reduce((sum, digit) => sum * 10 + digit, 0);
  return whole >= least && whole <= most ? whole : null;
}

function digitOf(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  const zero = zeros.find((start) => code >= start && code <= start + 9);
  return zero === undefined ? Number.NaN : code - zero;
}
