/**
 * The check of a join code: the two symbols of a shortened Reed–Solomon code over GF(32) (I. S. Reed and G. Solomon,
 * "Polynomial Codes over Certain Finite Fields", 1960), with the generator (x − 1)(x − α). Its distance is 3 in any text of
 * up to 31 symbols, so every one or two wrong symbols are found, and with them every two symbols that changed places,
 * however far apart. Of all other texts one in 1,024 gets by.
 */

/** Times α in GF(32), which is built on x⁵ + x² + 1. */
const timesAlpha = (value: number): number => ((value << 1) & 0x1f) ^ (value & 0x10 ? 0x05 : 0);

/** The two check symbols of `data`, each 0 … 31: what is left of it, times x², after division by x² + (1 + α)x + α. */
export function checkSymbolsOf(data: readonly number[]): readonly [number, number] {
  let high = 0;
  let low = 0;
  for (const symbol of data) {
    const lead = symbol ^ high;
    const shifted = timesAlpha(lead);
    high = low ^ lead ^ shifted;
    low = shifted;
  }
  return [high, low];
}

/** `data` with its check behind it. */
export const withCheck = (data: readonly number[]): readonly number[] => [...data, ...checkSymbolsOf(data)];

/** Whether the last two of `symbols` are the check of all before them: the division then leaves nothing. */
export function isSound(symbols: readonly number[]): boolean {
  const [high, low] = checkSymbolsOf(symbols);
  return high === 0 && low === 0;
}
