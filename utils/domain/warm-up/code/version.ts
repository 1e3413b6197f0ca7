/** The version of the join codes that this Kindling makes and reads. 0 and 7 are never used. */
export const codeVersion = 1;

const lastVersion = 6;

/** The version that the first symbol of a code names: its three upper bits. */
export const versionOf = (firstSymbol: number): number => firstSymbol >> 2;

/** How a code's version stands to the one we read; `none` for a number that no version has. */
export type VersionAge = 'none' | 'older' | 'ours' | 'newer';

export function ageOfVersion(version: number, ours: number = codeVersion): VersionAge {
  if (version < 1 || version > lastVersion) return 'none';
  if (version === ours) return 'ours';
  return version < ours ? 'older' : 'newer';
}
