import { lookAlikes } from './look-alikes';

/**
 * What stands between two runs of letters and digits: a hyphen and nothing else, a hyphen among spaces or line breaks, spaces
 * only, a line break among spaces; or anything else, which is a wall that no code goes through.
 */
export type Gap = 'hyphen' | 'loose-hyphen' | 'space' | 'line' | 'wall';

/** Letters and digits that stand together, and what stands before them. */
export interface Run {
  readonly text: string;
  readonly gap: Gap;
}

/** U is no symbol, but whoever types it in a code means one. Letters of other scripts may stand right beside a code. */
const runPattern = new RegExp(`[0-9A-Z${lookAlikes}]+`, 'g');

/** The runs of a text that {@link plainText} has made, in its order. The first one stands behind a wall. */
export function runsOf(text: string): readonly Run[] {
  let end = 0;
  return Array.from(text.matchAll(runPattern), ({ 0: run, index }) => {
    const gap = end === 0 ? 'wall' : gapOf(text.slice(end, index));
    end = index + run.length;
    return { text: run, gap };
  });
}

function gapOf(between: string): Gap {
  if (/[^\s-]/.test(between)) return 'wall';
  if (between.includes('-')) return /\s/.test(between) ? 'loose-hyphen' : 'hyphen';
  return between.includes('\n') ? 'line' : 'space';
}
