import { describe, expect, it } from 'vitest';
import { decodeCode } from '@/utils/domain/warm-up/code/decode';
import { findCodes } from '@/utils/domain/warm-up/code/find-codes';
import { numbers, randomCodes, t0 } from './any-plan';

const crockford = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const anything = [
  ...Array.from(`${crockford}abcdefghijklmnopqrstuvwxyz----    \n\n>“”()/:.,_*~@éАВΣ请–İı`),
  '\u200b',
  '\u00ad',
  '\u202e',
  '\ud800',
  '\ufe0f\u20e3',
  '𝐖',
  '😀',
];

type Below = (below: number) => number;

const pick = (below: Below, from: readonly string[] | string): string => from[below(from.length)] ?? '';
const text = (below: Below, length: number, from: readonly string[] | string): string => {
  let made = '';
  for (let at = 0; at < length; at++) made += pick(below, from);
  return made;
};
const inGroups = (symbols: string): string =>
  `${symbols.slice(0, 4)}-${symbols.slice(4, 8)}-${symbols.slice(8, 12)}-${symbols.slice(12, 16)}-${symbols.slice(16)}`;

/** How many of the `rounds` pastes held a code that was not put in. */
function falselyAccepted(rounds: number, make: () => readonly [paste: string, ...meant: string[]]): number {
  let accepted = 0;
  for (let round = 0; round < rounds; round++) {
    const [paste, ...meant] = make();
    for (const symbols of findCodes(paste).codes) {
      if (!meant.includes(symbols) && decodeCode(symbols, t0).kind === 'code') accepted++;
    }
  }
  return accepted;
}

/** Six standard deviations above the mean of a count whose odds are `odds`: no generator that is not broken gets there. */
const bound = (rounds: number, odds: number): number => rounds * odds + 6 * Math.sqrt(rounds * odds);

const codes = randomCodes(1_000, 10);

describe('a million pastes', () => {
  it('250,000 strings of 20 random symbols: no more are codes than one in 1,024 by the check and one in eight by the version', () => {
    const below = numbers(11);
    const rounds = 250_000;
    const accepted = falselyAccepted(rounds, () => [inGroups(text(below, 20, crockford))]);
    expect(accepted).toBeLessThan(bound(rounds, 2 ** -13));
  });

  it('250,000 messages with one or two wrong symbols in their code: none is ever read as another', () => {
    const below = numbers(12);
    const accepted = falselyAccepted(250_000, () => {
      const code = pick(below, codes);
      const [first, second] = [below(20), below(20)];
      const wrong = Array.from(code, (symbol, at) =>
        at === first || at === second ? pick(below, crockford) : symbol,
      ).join('');
      return [`Passing is fine. Kindling code: ${inGroups(wrong)}`, code];
    });
    expect(accepted).toBe(0);
  });

  it('250,000 messages cut off, with something lost, doubled, moved or put in: no more than the check’s odds', () => {
    const below = numbers(13);
    const rounds = 250_000;
    const accepted = falselyAccepted(rounds, () => {
      const code = pick(below, codes);
      let message = `Until 14:10: What is near you? Code: ${below(2) ? inGroups(code) : code} thanks`;
      for (let changes = below(4); changes > 0; changes--) message = mangled(message, below);
      return [message, code];
    });
    // A message has the place of one code, and so at most one candidate with a chance of 2⁻¹⁰ that begins like ours.
    expect(accepted).toBeLessThan(bound(rounds, 2 ** -10));
  });

  it('250,000 random texts: nothing throws, and what is a code is rarer than the check’s odds', () => {
    const below = numbers(14);
    const rounds = 250_000;
    const accepted = falselyAccepted(rounds, () => [text(below, below(60), anything)]);
    expect(accepted).toBeLessThan(bound(rounds, 2 ** -13));
  });

  it('1,000 long random texts, beyond what is looked at', () => {
    const below = numbers(15);
    expect(falselyAccepted(1_000, () => [text(below, 3_000 + below(3_000), anything)])).toBeLessThan(bound(1_000, 2 ** -3));
  });
});

function mangled(message: string, below: Below): string {
  const [from, to] = [below(message.length + 1), below(message.length + 1)].toSorted((a, b) => a - b) as [number, number];
  switch (below(6)) {
    case 0:
      return message.slice(0, to);
    case 1:
      return message.slice(0, from) + message.slice(Math.min(to, from + 3));
    case 2:
      return message.slice(0, to) + message.slice(Math.max(from, to - 5));
    case 3:
      return message.slice(0, from) + pick(below, anything) + message.slice(from);
    case 4:
      return message.slice(to) + message.slice(from, to) + message.slice(0, from);
    default:
      return message.slice(0, from) + pick(below, anything) + message.slice(from + 1);
  }
}
