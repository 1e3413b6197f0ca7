import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lengthOf, type Segment } from '@/utils/domain/session/session';

const t0 = Date.UTC(2026, 10, 23, 14, 0);
const minute = 60_000;
const stretch = (from: number, to: number | null): Segment => ({
  id: '00000000-0000-4000-8000-000000000000',
  joinedAt: t0 + from * minute,
  seenAt: t0 + (to ?? from) * minute,
  leftAt: to === null ? null : t0 + to * minute,
  ending: to === null ? null : 'left',
});

describe('the length of a session', () => {
  it('leaves out the time between leaving and coming back', () => {
    expect(lengthOf({ segments: [stretch(0, 20), stretch(25, 50)] }, t0)).toBe(45 * minute);
  });

  it('counts two tabs at once as one', () => {
    expect(lengthOf({ segments: [stretch(0, 30), stretch(10, 20), stretch(20, 40)] }, t0)).toBe(40 * minute);
  });

  it('goes on with the clock while a stretch is open', () => {
    expect(lengthOf({ segments: [stretch(0, null)] }, t0 + 7 * minute)).toBe(7 * minute);
  });

  it('is never negative, whatever the clock did', () => {
    const anyStretch = fc
      .tuple(fc.integer({ min: -500, max: 500 }), fc.option(fc.integer({ min: -500, max: 500 })))
      .map(([from, to]) => stretch(from, to));
    fc.assert(
      fc.property(fc.array(anyStretch, { minLength: 1 }), fc.integer({ min: -500, max: 500 }), (segments, now) => {
        const length = lengthOf({ segments }, t0 + now * minute);
        expect(length).toBeGreaterThanOrEqual(0);
        expect(length).toBeLessThanOrEqual(1_000 * minute);
        expect(lengthOf({ segments: segments.toReversed() }, t0 + now * minute)).toBe(length);
      }),
    );
  });
});
