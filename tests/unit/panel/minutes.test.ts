import { describe, expect, test } from 'vitest';
import { parseMinutes } from '@/utils/domain/warm-up/minutes';

describe('minutes as somebody types them', () => {
  test.each([
    ['1', 1],
    ['60', 60],
    [' 7 ', 7],
    ['07', 7],
    ['٥', 5],
    ['۱۲', 12],
    ['१०', 10],
    ['１５', 15],
  ])('%j is a length', (typed, minutes) => {
    expect(parseMinutes(typed)).toBe(minutes);
  });

  test.each(['', ' ', '0', '00', '-1', '61', '100', '1e9', '5,5', '5.5', 'five', 'NaN', '½', '5 5', '\u202e5'])(
    '%j is none',
    (typed) => {
      expect(parseMinutes(typed)).toBeNull();
    },
  );
});
