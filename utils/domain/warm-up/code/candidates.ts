import { codeLength, groupLength } from './base32';
import type { Run } from './runs';

/** Twenty letters and digits that stand as those of a code do. */
export interface Candidate {
  readonly text: string;
  /** They are in five groups with hyphens between them. */
  readonly isInGroups: boolean;
  /** No line breaks inside a group, and nothing hangs on them by another hyphen. */
  readonly isInOnePiece: boolean;
  /** The index behind its last run. */
  readonly end: number;
}

/**
 * The candidate that begins with the run at `first`, or `null`. Hyphens and spaces may stand only between groups of four; one
 * line break may stand anywhere, for that is where a narrow window wraps. It looks at twenty runs at most.
 */
export function candidateAt(runs: readonly Run[], first: number): Candidate | null {
  let text = '';
  let hyphens = 0;
  let wraps = 0;
  let end = first;
  while (text.length < codeLength) {
    const run = runs[end];
    if (run === undefined) return null;
    if (end > first) {
      if (run.gap === 'wall') return null;
      const isInsideGroup = text.length % groupLength > 0;
      if (isInsideGroup && run.gap !== 'line') return null;
      if (isInsideGroup) wraps++;
      if (run.gap.endsWith('hyphen')) hyphens++;
    }
    text += run.text;
    end++;
  }
  if (text.length > codeLength || wraps > 1) return null;
  return {
    text,
    isInGroups: hyphens === codeLength / groupLength - 1,
    isInOnePiece: wraps === 0 && runs[first]?.gap !== 'hyphen' && runs[end]?.gap !== 'hyphen',
    end,
  };
}
