import { describe, expect, it } from 'vitest';
import { templateAt } from '@/utils/domain/reflection/template-at';
import { numberInSeries } from '@/utils/domain/session/series';

const series = { length: 20, after: 3, perWeek: 2 };

describe('the number of a session in its series', () => {
  it('counts from the first session after the series was planned to its last', () => {
    expect([3, 4, 13, 23, 24].map((number) => numberInSeries(series, number))).toEqual([null, 1, 10, 20, null]);
  });
});

describe('what is asked after a session', () => {
  const idsOf = (length: number) =>
    Array.from({ length: length + 2 }, (_, at) => templateAt({ length, after: 5, perWeek: 2 }, 5 + at).id);

  it('is the short form on all days but two', () => {
    const ids = idsOf(20);
    expect(ids.flatMap((id, at) => (id === 'mid-course' ? [at] : []))).toEqual([10]);
    expect(ids.flatMap((id, at) => (id === 'closing' ? [at] : []))).toEqual([20]);
    expect(ids.filter((id) => id === 'short')).toHaveLength(20);
  });

  it('has no middle in a series too short for one, and an end all the same', () => {
    expect(idsOf(2)).toEqual(['short', 'short', 'closing', 'short']);
    expect(idsOf(3)).toEqual(['short', 'short', 'short', 'closing', 'short']);
    expect(idsOf(4)).toEqual(['short', 'short', 'mid-course', 'short', 'closing', 'short']);
  });

  it('is the short form without a series', () => {
    expect(templateAt(null, 10).id).toBe('short');
  });
});
