import { textOf, valuesOf } from './base32';
import { candidateAt, type Candidate } from './candidates';
import { isSound } from './check-symbols';
import { fragmentsIn } from './fragments';
import { looksIn } from './look-alikes';
import { plainText } from './plain-text';
import { runsOf, type Run } from './runs';
import { beginsLikeOurs, looksMade } from './shape';
import { ageOfVersion, versionOf } from './version';

/** What pasted text holds of join codes. What is not a code is told only where somebody clearly meant one. */
export interface FoundCodes {
  /** Nothing was pasted but spaces and invisible characters. */
  readonly isEmpty: boolean;
  /** The codes of our version whose check is right, each once, in the order of the text: twenty symbols without hyphens. */
  readonly codes: readonly string[];
  /** There is a code with a right check of a version before ours, or after it. */
  readonly hasOlder: boolean;
  readonly hasNewer: boolean;
  /** The symbols that letters of other scripts look like, where such letters stand in a code. */
  readonly lookAlikes: readonly string[];
  /** How many symbols are missing of the most complete beginning of a code; `null` if there is none. */
  readonly missing: number | null;
  /** There is a code with a wrong check, or one with a symbol too many or too few. */
  readonly isMistyped: boolean;
}

/** What twenty letters and digits turned out to be. */
type Reading =
  | { readonly kind: 'code'; readonly symbols: string }
  | { readonly kind: 'older' | 'newer' | 'mistyped' }
  | { readonly kind: 'look-alikes'; readonly letters: readonly string[] };

/** Finds the join codes in pasted text: a code alone, in a message, in an address, quoted, wrapped. Never throws. */
export function findCodes(pasted: string): FoundCodes {
  const text = plainText(pasted);
  const { readings, rest } = readAll(runsOf(text));
  const fragments = fragmentsIn(rest);
  const missing = fragments.flatMap((fragment) => (fragment.kind === 'incomplete' ? [fragment.missing] : []));
  const kinds = new Set([...readings, ...fragments].map(({ kind }) => kind));
  return {
    isEmpty: text.trim() === '',
    codes: [...new Set(readings.flatMap((reading) => (reading.kind === 'code' ? [reading.symbols] : [])))],
    hasOlder: kinds.has('older'),
    hasNewer: kinds.has('newer'),
    lookAlikes: [
      ...new Set([...readings, ...fragments].flatMap((seen) => (seen.kind === 'look-alikes' ? seen.letters : []))),
    ],
    missing: missing.length > 0 ? Math.min(...missing) : null,
    isMistyped: kinds.has('mistyped'),
  };
}

/** Every candidate, read, and the runs that belong to none. One that is a code ends where the search goes on. */
function readAll(runs: readonly Run[]): { readonly readings: readonly Reading[]; readonly rest: readonly Run[] } {
  const readings: Reading[] = [];
  const taken = new Set<number>();
  let first = 0;
  while (first < runs.length) {
    const candidate = candidateAt(runs, first);
    const reading = candidate && read(candidate);
    if (candidate && reading) {
      readings.push(reading);
      for (let at = first; at < candidate.end; at++) taken.add(at);
    }
    first = candidate && reading?.kind === 'code' ? candidate.end : first + 1;
  }
  return { readings, rest: withoutTaken(runs, taken) };
}

const withoutTaken = (runs: readonly Run[], taken: ReadonlySet<number>): readonly Run[] =>
  runs.flatMap((run, at) => {
    if (taken.has(at)) return [];
    return [taken.has(at - 1) ? { ...run, gap: 'wall' as const } : run];
  });

/**
 * A right check makes a code of our version, which begins with a digit, as no word does. Everything else has to look as if
 * somebody had meant a code.
 */
function read(candidate: Candidate): Reading | null {
  const values = valuesOf(candidate.text);
  const isRight = values !== null && isSound(values);
  const age = isRight ? ageOfVersion(versionOf(values[0] ?? 0)) : 'none';
  if (isRight && age === 'ours') return { kind: 'code', symbols: textOf(values) };
  if (!isMeant(candidate)) return null;
  if (age === 'older' || age === 'newer') return { kind: age };
  const letters = looksIn(candidate.text);
  return letters.length > 0 ? { kind: 'look-alikes', letters } : { kind: 'mistyped' };
}

const isMeant = ({ text, isInGroups, isInOnePiece }: Candidate): boolean =>
  looksMade(text) && (isInGroups || (isInOnePiece && beginsLikeOurs(text)));
