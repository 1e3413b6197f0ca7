import { describe, expect, it } from 'vitest';
import { isNewer } from '@/utils/domain/warm-up/code/newer';
import { fiveMinutes, minute, t0 } from './any-plan';

const plan = (revision: number, startMs = 0) => ({ ...fiveMinutes, anchorAt: t0 + startMs, revision });

describe('the newer of two plans', () => {
  it('is the one that starts more than 64 s later, whatever the revisions say', () => {
    expect(isNewer(plan(1, 66_000), plan(5))).toBe(true);
    expect(isNewer(plan(5), plan(1, 66_000))).toBe(false);
  });

  it('is the later revision where the starts are the same, or as good as the same', () => {
    expect(isNewer(plan(4), plan(3, 64_000))).toBe(true);
    expect(isNewer(plan(3, 64_000), plan(4))).toBe(false);
  });

  it('counts on after the 63rd revision', () => {
    for (let a = 0; a < 64; a++) {
      for (let ahead = 1; ahead < 32; ahead++) {
        expect(isNewer(plan((a + ahead) % 64), plan(a))).toBe(true);
        expect(isNewer(plan(a), plan((a + ahead) % 64))).toBe(false);
      }
    }
    expect(isNewer(plan(64), plan(63))).toBe(true);
  });

  it('is neither where they are equal, or half a round apart', () => {
    for (const [a, b] of [[3, 3], [0, 32], [32, 0]] as const) expect(isNewer(plan(a), plan(b))).toBe(false);
  });

  it('does not count overtime: a plan and its own code are equal', () => {
    const over = { ...fiveMinutes, anchorAt: t0 + 20 * minute, spentMs: 20 * minute };
    const told = { ...fiveMinutes, anchorAt: over.anchorAt - over.lengthMs, spentMs: 0 };
    expect(isNewer(over, told)).toBe(false);
    expect(isNewer(told, over)).toBe(false);
  });
});
