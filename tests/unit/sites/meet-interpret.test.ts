import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { interpret } from '@/utils/sites/google-meet/interpret';
import { meetSelectors, type MeetFact } from '@/utils/sites/google-meet/selectors';

const signOf = (...facts: readonly MeetFact[]) => interpret((fact) => facts.includes(fact));
const allFacts = Object.keys(meetSelectors) as MeetFact[];

describe('what the facts on a page of Meet say', () => {
  it.each([
    [['startupCode', 'callEnded', 'exitMark'], 'error'],
    [['callEnded', 'exitMark'], 'left'],
    [['exitMark'], 'left'],
    // The lobby's title has the name of the exit hall's heading, and hang-up may be there before the call.
    [['exitMark', 'muteControl', 'join'], 'lobby'],
    [['join', 'hangUp', 'inCallControl', 'muteControl'], 'lobby'],
    [['hangUp', 'muteControl', 'inCallControl'], 'in-call'],
    // "Adjust view" brings a heading like that of the exit hall into a call.
    [['hangUp', 'muteControl', 'inCallControl', 'exitMark'], 'in-call'],
    // Who waits to be let in sees hang-up, microphone, camera and a way home.
    [['hangUp', 'muteControl', 'exitMark'], 'waiting'],
    [['hangUp'], 'waiting'],
    [['muteControl'], 'unknown'],
    [['muteControl', 'exitMark'], 'unknown'],
    [['inCallControl'], 'unknown'],
    [[], 'unknown'],
  ] as const)('%j: %s', (facts, sign) => {
    expect(signOf(...facts)).toBe(sign);
  });

  it('never sees a call without hang-up, without a second control, or with a way to join', () => {
    fc.assert(
      fc.property(fc.subarray(allFacts), (facts) => {
        if (signOf(...facts) !== 'in-call') return;
        expect(facts).toEqual(expect.arrayContaining(['hangUp', 'inCallControl']));
        expect(facts).not.toContain('join');
      }),
    );
  });
});
