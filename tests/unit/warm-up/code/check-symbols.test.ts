import { describe, expect, it } from 'vitest';
import { textOf, valuesOf } from '@/utils/domain/warm-up/code/base32';
import { checkSymbolsOf, isSound, withCheck } from '@/utils/domain/warm-up/code/check-symbols';
import { decodeCode } from '@/utils/domain/warm-up/code/decode';
import { findCodes } from '@/utils/domain/warm-up/code/find-codes';
import { numbers, randomCodes, t0 } from './any-plan';

const places = Array.from({ length: 20 }, (_, at) => at);
const values = (code: string): number[] => [...(valuesOf(code) ?? [])];

describe('the check of a code', () => {
  it('finds every one and every two wrong symbols, whatever the code says', () => {
    // The check is linear, so it is enough to try them all on zeros.
    const sound: number[][] = [];
    for (const first of places) {
      for (const second of places.slice(first)) {
        for (let a = 1; a < 32; a++) {
          for (let b = first === second ? 31 : 1; b < 32; b++) {
            const errors = places.map((at) => (at === first ? a : 0) ^ (at === second && second !== first ? b : 0));
            if (isSound(errors)) sound.push(errors);
          }
        }
      }
    }
    expect(sound).toEqual([]);
    // And linear it is: the check of a sum is the sum of the checks.
    const below = numbers(1);
    for (let round = 0; round < 1_000; round++) {
      const [a, b] = [places.slice(2).map(() => below(32)), places.slice(2).map(() => below(32))];
      const sum = a.map((value, at) => value ^ (b[at] ?? 0));
      const [[a1, a2], [b1, b2]] = [checkSymbolsOf(a), checkSymbolsOf(b)];
      expect(checkSymbolsOf(sum)).toEqual([a1 ^ b1, a2 ^ b2]);
    }
  });

  it('finds each of the 20 × 31 wrong symbols in real codes', () => {
    for (const code of randomCodes(50, 2)) {
      const right = values(code);
      expect(isSound(right)).toBe(true);
      const accepted = places.flatMap((at) =>
        Array.from({ length: 31 }, (_, by) =>
          right.map((value, place) => (place === at ? value ^ (by + 1) : value)),
        ).filter(isSound),
      );
      expect(accepted).toEqual([]);
    }
  });

  it('finds every two unequal symbols that changed places, however far apart', () => {
    let tried = 0;
    for (const code of randomCodes(2_000, 3)) {
      for (const first of places) {
        for (const second of places.slice(first + 1)) {
          if (code[first] === code[second]) continue;
          const swapped = Array.from(code);
          [swapped[first], swapped[second]] = [code.charAt(second), code.charAt(first)];
          tried++;
          if (isSound(values(swapped.join('')))) throw new Error(`${code} with ${first} and ${second} swapped`);
        }
      }
    }
    expect(tried).toBeGreaterThan(350_000);
  });

  it('lets one in 1,024 of all texts by, and the fields of those another one in eight at most', () => {
    const below = numbers(4);
    const rounds = 400_000;
    let sound = 0;
    let read = 0;
    for (let round = 0; round < rounds; round++) {
      const symbols = places.map(() => below(32));
      if (!isSound(symbols)) continue;
      sound++;
      if (decodeCode(textOf(symbols), t0).kind === 'code') read++;
    }
    // Six standard deviations of a count with this mean, so that the bound holds for any generator that is not broken.
    const expected = rounds / 1_024;
    expect(Math.abs(sound - expected)).toBeLessThan(6 * Math.sqrt(expected));
    expect(read).toBeLessThan(expected / 8 + 6 * Math.sqrt(expected / 8));
  });

  it('is the same through the whole reader: one wrong symbol of any kind in a message is mistyped, never another code', () => {
    for (const code of randomCodes(10, 5)) {
      for (const at of places) {
        for (const other of '0123456789ABCDEFGHJKMNPQRSTUVWXYZ') {
          if (other === code[at]) continue;
          const wrong = `${code.slice(0, at)}${other}${code.slice(at + 1)}`.replace(/(.{4})(?=.)/g, '$1-');
          const found = findCodes(`Please join: ${wrong}`);
          expect(found.codes).toEqual([]);
        }
      }
    }
  });

  it('stands behind the data', () => {
    expect(withCheck([1, 2, 3]).slice(0, 3)).toEqual([1, 2, 3]);
    expect(isSound(withCheck([1, 2, 3]))).toBe(true);
  });
});
