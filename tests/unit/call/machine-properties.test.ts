import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { callStates, isOngoing, isOver } from '@/utils/domain/call/call-state';
import { holdMs, type CallSign } from '@/utils/domain/call/holds';
import { newMachine, observe, type CallMachine, type Observation } from '@/utils/domain/call/machine';
import { bystander, callPage, elsewhere } from '@/utils/domain/call/page';

const signs = [...callStates.filter((state) => state !== 'not-a-call'), 'gone'] as CallSign[];
const pages = [callPage('qjf-wvnx-mzt'), callPage('qjf-wvnx-mzt'), callPage('abc-defg-hij'), elsewhere, bystander];

/** Any order of facts, mostly in one room, with a clock that now and then steps back. */
const observations = fc
  .array(
    fc.record({
      page: fc.oneof({ weight: 8, arbitrary: fc.constant(pages[0]) }, { weight: 1, arbitrary: fc.constantFrom(...pages) }),
      sign: fc.constantFrom(...signs),
      repeat: fc.integer({ min: 1, max: 4 }),
      stepMs: fc.oneof({ weight: 9, arbitrary: fc.integer({ min: 0, max: 4_000 }) }, { weight: 1, arbitrary: fc.integer({ min: -5_000, max: 20_000 }) }),
    }),
    { maxLength: 60 },
  )
  .map((steps) => {
    let at = 0;
    return steps.flatMap(({ page = elsewhere, sign, repeat, stepMs }) =>
      Array.from({ length: repeat }, (): Observation => ({ ...page, sign, at: (at += stepMs) })),
    );
  });

interface Step {
  readonly seen: Observation;
  readonly before: CallMachine;
  readonly after: CallMachine;
}

function run(looks: readonly Observation[]): Step[] {
  let machine = newMachine;
  return looks.map((seen) => {
    const before = machine;
    machine = observe(before, seen);
    return { seen, before, after: machine };
  });
}

const holds = (check: (steps: readonly Step[], looks: readonly Observation[]) => void): void =>
  fc.assert(
    fc.property(observations, (looks) => check(run(looks), looks)),
    { numRuns: 500 },
  );

const isSamePage = (a: Observation, b: Observation): boolean => a.kind === b.kind && a.room === b.room;

describe('over any order of facts', () => {
  it('a call is believed only after it was seen without a break, and for long enough', () => {
    holds((steps, looks) => {
      steps.forEach(({ seen, before, after }, index) => {
        if (isOngoing(before.state) || !isOngoing(after.state)) return;
        let first = index;
        for (let i = index - 1; i >= 0; i -= 1) {
          const look = looks[i];
          const next = looks[i + 1];
          if (!look || !next || look.sign !== 'in-call' || !isSamePage(look, seen) || look.at > next.at) break;
          first = i;
        }
        expect(after.state).toBe('in-call');
        expect(seen.at - (looks[first]?.at ?? seen.at)).toBeGreaterThanOrEqual(holdMs('in-call', false));
      });
    });
  });

  it('a visit is in one room, and ends by an over state before anything else', () => {
    holds((steps) => {
      for (const { before, after } of steps) {
        if (!isOngoing(before.state)) continue;
        expect(isOngoing(after.state) || isOver(after.state)).toBe(true);
        expect(after.room).toBe(before.room);
      }
    });
  });

  it('breakout rooms, dropped lines, the waiting room and layers end no visit', () => {
    holds((steps) => {
      for (const { seen, before, after } of steps) {
        const isHarmless = ['breakout', 'reconnecting', 'waiting', 'joining', 'in-call', 'unknown'].includes(seen.sign);
        const isHere = before.page?.kind === seen.kind && before.page.room === seen.room;
        if (isOngoing(before.state) && isHere && isHarmless) expect(isOngoing(after.state)).toBe(true);
      }
    });
  });

  it('what is unknown changes nothing that is believed', () => {
    holds((steps) => {
      for (const { seen, before, after } of steps) {
        const isHere = before.page?.kind === seen.kind && before.page.room === seen.room;
        if (seen.sign === 'unknown' && isHere) expect(after.state).toBe(before.state);
      }
    });
  });

  it('only a call’s page is believed to hold a call', () => {
    holds((steps) => {
      for (const { seen, after } of steps) {
        if (seen.kind !== 'call') expect(['left', 'not-a-call']).toContain(after.state);
      }
    });
  });

  it('the same look twice says the same as once', () => {
    holds((steps) => {
      for (const { seen, after } of steps) expect(observe(after, seen)).toEqual(after);
    });
  });

  it('the same facts make the same machine', () => {
    holds((steps, looks) => {
      expect(run(looks)).toEqual(steps);
    });
  });

  it('a sign that is held falls due when it says, and is believed then', () => {
    holds((steps) => {
      for (const { seen, after } of steps) {
        if (after.dueAt === null) continue;
        expect(after.dueAt).toBeGreaterThan(seen.at);
        const due = observe(after, { ...seen, at: after.dueAt });
        expect(due.state).not.toBe(after.state);
      }
    });
  });
});
