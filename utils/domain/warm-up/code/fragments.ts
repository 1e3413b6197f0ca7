import { codeLength, groupLength } from './base32';
import { looksIn } from './look-alikes';
import type { Run } from './runs';
import { beginsLikeOurs, looksMade } from './shape';

/** Runs with nothing but hyphens between them, that were meant to be a code and are not twenty symbols in their groups. */
export type Fragment =
  | { readonly kind: 'look-alikes'; readonly letters: readonly string[] }
  /** The beginning of a code, of which so many symbols are missing. */
  | { readonly kind: 'incomplete'; readonly missing: number }
  /** A symbol too many or too few, or a hyphen in a wrong place. */
  | { readonly kind: 'mistyped' };

/** Symbols and groups that may be too many or too few in what is still a code, mistyped. */
const slack = 3;
const fewestGroups = 4;
const fewestSymbols = 2 * groupLength;

/** The fragments of codes among `runs`, in their order. */
export const fragmentsIn = (runs: readonly Run[]): readonly Fragment[] =>
  chainsOf(runs).flatMap((chain) => fragmentOf(chain) ?? []);

/** Runs that hang together by hyphens. */
function chainsOf(runs: readonly Run[]): readonly (readonly string[])[] {
  const chains: string[][] = [];
  for (const run of runs) {
    const last = chains.at(-1);
    if (last !== undefined && run.gap === 'hyphen') last.push(run.text);
    else chains.push([run.text]);
  }
  return chains;
}

function fragmentOf(groups: readonly string[]): Fragment | null {
  const text = groups.join('');
  if (groups.length === 1 || text.length < fewestSymbols || !beginsLikeOurs(text) || !looksMade(text)) return null;
  const fragment = isBeginning(groups, text)
    ? ({ kind: 'incomplete', missing: codeLength - text.length } as const)
    : isNearlyOne(groups, text) && ({ kind: 'mistyped' } as const);
  if (!fragment) return null;
  const letters = looksIn(text);
  return letters.length > 0 ? { kind: 'look-alikes', letters } : fragment;
}

const isBeginning = (groups: readonly string[], text: string): boolean =>
  text.length < codeLength &&
  groups.every((group, at) => (at < groups.length - 1 ? group.length === groupLength : group.length <= groupLength));

const isNearlyOne = (groups: readonly string[], text: string): boolean =>
  groups.length >= fewestGroups && Math.abs(text.length - codeLength) <= slack;
