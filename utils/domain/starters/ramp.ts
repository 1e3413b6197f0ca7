import type { Depth } from '@/utils/domain/starters/starter';
import type { Mode } from '@/utils/domain/warm-up/plan';

/** A group without a planned series gets to know each other as one with this many sessions does. */
const usualLength = 20;

/** A series shorter than this has no middle worth stopping at. */
const shortestWithMidCourse = 4;

/** Where a series stands: people who do not know each other yet, who do, and who have something to look back at. */
export type SeriesPhase = 'opening' | 'middle' | 'closing';

/**
 * The part of a series that its session `n` belongs to, from 1: the first fifth opens it, the last two fifths close it. Of
 * 20 sessions those are 1–4, 5–12 and 13–20. A share of a session counts as a whole one, so every series has an opening.
 */
export function seriesPhase(n: number, length: number): SeriesPhase {
  if (n <= Math.ceil(length / 5)) return 'opening';
  return n <= Math.ceil((length * 3) / 5) ? 'middle' : 'closing';
}

/**
 * How deep the starters of session `n` of a series may go; `length` is `null` for a group without one. What is deepest is
 * only ever offered beside something lighter, in a menu.
 */
export function depthCeiling(n: number, length: number | null, mode: Mode): Depth {
  switch (seriesPhase(n, length ?? usualLength)) {
    case 'opening':
      return 1;
    case 'middle':
      return 2;
    case 'closing':
      return mode === 'menu' ? 3 : 2;
  }
}

/** The session at half of the series: a moment to look at how it goes while it can still be changed. */
export const isMidCourse = (n: number, length: number): boolean =>
  length >= shortestWithMidCourse && n === Math.ceil(length / 2);

/** The session that ends the series. */
export const isLast = (n: number, length: number): boolean => n === length;
