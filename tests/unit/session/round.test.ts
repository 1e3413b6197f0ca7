import { describe, expect, it } from 'vitest';
import { isRoundOn, roundLeftAt, roundLingerMs, roundMs } from '@/utils/domain/session/round';

const at = Date.UTC(2026, 10, 23, 14, 50);

describe('the usefulness round', () => {
  it('is derived from when it began', () => {
    const session = { roundAt: at };
    expect([0, 30_000, roundMs - 1, roundMs, 9 * roundMs].map((ms) => roundLeftAt(session, at + ms))).toEqual([
      90_000, 60_000, 1, 0, 0,
    ]);
    const moments = [0, roundMs, roundMs + roundLingerMs - 1, roundMs + roundLingerMs];
    expect(moments.map((ms) => isRoundOn(session, at + ms))).toEqual([true, true, true, false]);
  });

  it('has no more than its time left while a clock is set back', () => {
    expect(roundLeftAt({ roundAt: at }, at - 3_600_000)).toBe(roundMs);
  });

  it('is nothing where there was none', () => {
    expect(roundLeftAt({ roundAt: null }, at)).toBeNull();
    expect(isRoundOn({ roundAt: null }, at)).toBe(false);
    expect(isRoundOn(null, at)).toBe(false);
  });
});
