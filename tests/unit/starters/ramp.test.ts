import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { depthCeiling, isLast, isMidCourse, seriesPhase } from '@/utils/domain/starters/ramp';

const upTo = (length: number): readonly number[] => Array.from({ length }, (_, i) => i + 1);

describe('a series', () => {
  it('of 20 opens with 4 sessions, closes with 8', () => {
    const phases = upTo(20).map((n) => seriesPhase(n, 20));
    expect(phases).toEqual([...Array(4).fill('opening'), ...Array(8).fill('middle'), ...Array(8).fill('closing')]);
  });

  it('opens gently, however short it is, and never goes back', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 200 }), fc.constantFrom('one' as const, 'menu' as const), (length, mode) => {
        const ceilings = upTo(length).map((n) => depthCeiling(n, length, mode));
        expect(ceilings[0]).toBe(1);
        expect(ceilings).toEqual(ceilings.toSorted((a, b) => a - b));
      }),
    );
  });

  it('goes deepest in a menu only', () => {
    expect([4, 12, 20].map((n) => depthCeiling(n, 20, 'menu'))).toEqual([1, 2, 3]);
    expect([4, 12, 20].map((n) => depthCeiling(n, 20, 'one'))).toEqual([1, 2, 2]);
  });

  it('is taken for one of 20 where none is planned', () => {
    expect([1, 4, 5, 12, 13, 300].map((n) => depthCeiling(n, null, 'menu'))).toEqual([1, 1, 2, 2, 3, 3]);
  });

  it('has one middle, if it is long enough, and one end', () => {
    expect(upTo(20).filter((n) => isMidCourse(n, 20))).toEqual([10]);
    expect(upTo(5).filter((n) => isMidCourse(n, 5))).toEqual([3]);
    expect(upTo(3).filter((n) => isMidCourse(n, 3))).toEqual([]);
    expect(upTo(25).filter((n) => isLast(n, 20))).toEqual([20]);
  });
});
