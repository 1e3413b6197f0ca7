import { isLast, isMidCourse } from '@/utils/domain/starters/ramp';
import type { Starter, StarterTag } from '@/utils/domain/starters/starter';

/** How far a group has come together: some starters make sense only once there is something to look back at. */
export const stages = ['first', 'early', 'middle', 'late', 'last'] as const;

export type Stage = (typeof stages)[number];

/** A group without a planned series can look back after so many sessions. */
const lateFrom = 10;

/** The stage of session `n`, from 1, of a series; `length` is `null` for a group without one, which never comes to a last. */
export function stageAt(n: number, length: number | null): Stage {
  if (n <= 1) return 'first';
  if (length === null) return n < lateFrom ? 'early' : 'late';
  if (isLast(n, length)) return 'last';
  if (isMidCourse(n, length)) return 'middle';
  return n > length / 2 ? 'late' : 'early';
}

/** Which sets belong to a stage: what is in them comes first then. */
const setOf: Partial<Readonly<Record<Stage, StarterTag>>> = {
  first: 'first-meeting',
  middle: 'mid-course',
  last: 'last-meeting',
};

type Tagged = Pick<Starter, 'tags'>;

const has = ({ tags }: Tagged, tag: StarterTag): boolean => tags?.includes(tag) ?? false;

/** Whether a starter makes sense at a stage: nobody looks back at the first meeting, or takes leave before the last. */
export function isInPlace(starter: Tagged, stage: Stage): boolean {
  if (has(starter, 'mid-course') && (stage === 'middle' || stage === 'late')) return true;
  if (has(starter, 'last-meeting')) return stage === 'last';
  return !has(starter, 'mid-course') || stage === 'last';
}

/** Whether a starter is of the set that the stage has; at a stage without one, all are. */
export function isForStage(starter: Tagged, stage: Stage): boolean {
  const set = setOf[stage];
  return set === undefined || has(starter, set);
}
