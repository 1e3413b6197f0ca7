import { closingForm, midCourseForm, shortForm, type Template } from '@/utils/domain/reflection/template';
import { numberInSeries, type Series } from '@/utils/domain/session/series';
import { isLast, isMidCourse } from '@/utils/domain/starters/ramp';

/**
 * What is asked after a session: half-way through a series and at its end other questions than on all other days.
 *
 * @param sessionNumber counts the group's sessions, this one included
 */
export function templateAt(series: Series | null, sessionNumber: number): Template {
  const number = series && numberInSeries(series, sessionNumber);
  if (!series || number === null) return shortForm;
  if (isLast(number, series.length)) return closingForm;
  return isMidCourse(number, series.length) ? midCourseForm : shortForm;
}
