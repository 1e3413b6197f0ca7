import { describe, expect, it } from 'vitest';
import { textOf, valuesOf } from '@/utils/domain/warm-up/code/base32';
import { pack, unpack, type Field } from '@/utils/domain/warm-up/code/bits';
import { withCheck } from '@/utils/domain/warm-up/code/check-symbols';
import { decodeCode } from '@/utils/domain/warm-up/code/decode';
import { roomTagOf } from '@/utils/domain/warm-up/code/room-tag';
import { ageOfVersion } from '@/utils/domain/warm-up/code/version';
import { t0 } from './any-plan';

/** The fields of a code as they stand in the bits, to say anything with a right check. */
interface Raw {
  version: number;
  phase: number;
  clock: readonly Field[];
  minutes: number;
  pace: number;
  turns: number;
}

const running = (shown: number): readonly Field[] => [[t0 / 2_000, 21], [shown, 6], [31, 5]];
const paused = (spent: number): readonly Field[] => [[t0 / 64_000, 16].map(Math.floor) as [number, number], [spent, 11], [31, 5]];
const ended = (rest: number): readonly Field[] => [[t0 / 2_000, 21], [rest, 11]];

const usual: Raw = { version: 1, phase: 0, clock: running(29), minutes: 5, pace: 4, turns: 1 };

function coded(changes: Partial<Raw>): string {
  const { version, phase, clock, minutes, pace, turns } = { ...usual, ...changes };
  const rest: Field[] = [[1, 1], [turns, 1], [3, 2], [255, 8], [63, 6], [2 ** 18 - 1, 18]];
  return textOf(withCheck(pack([[version, 3], [phase, 2], [9, 8], ...clock, [minutes, 6], [pace, 3], ...rest])));
}

const read = (changes: Partial<Raw>) => decodeCode(coded(changes), t0);
const outOfRange = { kind: 'invalid', reason: 'range' };

describe('a code with a right check', () => {
  it('is read where every field is in its range, up to the last value', () => {
    expect(read({})).toMatchObject({
      kind: 'code',
      code: {
        plan: { seed: 2 ** 18 - 1, mode: 'menu', hasTurns: true, appetite: 3, revision: 63, cursor: 31, shownMs: 58_000 },
        deckFingerprint: 255,
        roomTag: 9,
      },
    });
    expect(read({ minutes: 63, phase: 1, clock: paused(63 * 30) })).toMatchObject({ kind: 'code' });
    expect(read({ phase: 2, clock: ended(0) })).toMatchObject({ kind: 'code', code: { plan: { endedAt: t0 } } });
  });

  it.each<[string, Partial<Raw>]>([
    ['no length', { minutes: 0 }],
    ['a fourth phase', { phase: 3 }],
    ['a card that was shown for its whole pace', { clock: running(30) }],
    ['a card that was shown for some time of no pace', { pace: 0, turns: 0, clock: running(1) }],
    ['turns without a pace', { pace: 0, turns: 1, clock: running(0) }],
    ['more spent than there was', { phase: 1, clock: paused(5 * 30 + 1) }],
    ['something after the end', { phase: 2, clock: ended(1) }],
    ['version 0', { version: 0 }],
    ['version 7', { version: 7 }],
  ])('is refused with %s', (_, changes) => {
    expect(read(changes)).toEqual(outOfRange);
  });

  it('names a version that is not ours', () => {
    for (const version of [2, 3, 4, 5, 6]) expect(read({ version })).toEqual({ kind: 'other-version', age: 'newer', version });
    expect(ageOfVersion(2, 3)).toBe('older');
    expect(ageOfVersion(3, 3)).toBe('ours');
    expect(ageOfVersion(4, 3)).toBe('newer');
    expect([0, 7].map((version) => ageOfVersion(version, 3))).toEqual(['none', 'none']);
  });
});

describe('what is no code', () => {
  it.each(['', '4', '-'.repeat(20), coded({}).slice(1), `${coded({})}0`, coded({}).toLowerCase(), `U${coded({}).slice(1)}`])(
    'has not the form of one: "%s"',
    (text) => expect(decodeCode(text, t0)).toEqual({ kind: 'invalid', reason: 'form' }),
  );

  it('has a wrong check', () => {
    const [first = 0, ...rest] = valuesOf(coded({})) ?? [];
    expect(decodeCode(textOf([first ^ 1, ...rest]), t0)).toEqual({ kind: 'invalid', reason: 'check' });
  });
});

describe('bits', () => {
  it('come back as they were put in', () => {
    const next = unpack(pack([[5, 3], [1, 2], [2 ** 21 - 1, 21], [0, 4]]));
    expect([next(3), next(2), next(21), next(4)]).toEqual([5, 1, 2 ** 21 - 1, 0]);
  });

  it('keep what fits of a number that is too large or negative', () => {
    const next = unpack(pack([[64 + 3, 6], [-1, 4]]));
    expect([next(6), next(4)]).toEqual([3, 15]);
  });
});

describe('the tag of a room', () => {
  it('is 1 … 255, and every one of them', () => {
    const tags = Array.from({ length: 255 }, (_, at) => roomTagOf(at.toString(16).padStart(8, '0').padEnd(32, 'f')));
    expect(new Set(tags).size).toBe(255);
    expect(Math.min(...tags)).toBe(1);
    expect(Math.max(...tags)).toBe(255);
    expect(roomTagOf('f'.repeat(32))).toBeLessThanOrEqual(255);
  });
});
