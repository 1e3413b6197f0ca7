import * as v from 'valibot';

export const shortestSeries = 2;
export const longestSeries = 200;

/**
 * A planned run of a group's sessions, for example 20, twice a week. It plans nothing but a number: a session that is
 * missed breaks nothing, it is just not counted.
 */
export const SeriesSchema = v.strictObject({
  /** How many sessions are planned. */
  length: v.pipe(v.number(), v.safeInteger(), v.minValue(shortestSeries), v.maxValue(longestSeries)),
  /** How many sessions the group had had before the series began. */
  after: v.pipe(v.number(), v.safeInteger(), v.minValue(0)),
  /** How often the group means to meet in a week; 0 if it has not said. */
  perWeek: v.pipe(v.number(), v.safeInteger(), v.minValue(0), v.maxValue(7)),
});

export type Series = v.InferOutput<typeof SeriesSchema>;

/**
 * Which session of the series one is, from 1.
 *
 * @param sessionNumber counts all the sessions of the group, this one included
 * @returns `null` before the series or after its last session
 */
export function numberInSeries({ after, length }: Series, sessionNumber: number): number | null {
  const number = sessionNumber - after;
  return number >= 1 && number <= length ? number : null;
}
