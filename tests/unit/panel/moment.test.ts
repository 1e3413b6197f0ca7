import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { callStates, type CallState } from '@/utils/domain/call/call-state';
import { momentOf, moments, noWish, type Scene, type Wish } from '@/utils/domain/moment';
import { createReflection, reflectionStates, type ReflectionState } from '@/utils/domain/reflection/reflection';
import { newGroup, type Group } from '@/utils/domain/session/group';
import { roundLingerMs, roundMs } from '@/utils/domain/session/round';
import type { Session } from '@/utils/domain/session/session';
import { changePlan } from '@/utils/domain/warm-up/change-plan';
import { startPlan } from '@/utils/domain/warm-up/plan';

const startedAt = Date.UTC(2026, 10, 23, 14, 2);
const minuteMs = 60_000;
const id = '00000000-0000-4000-8000-000000000001';

const session = (endedAt: number | null): Session => ({
  schema: 1,
  id,
  groupId: id,
  site: 'google-meet',
  roomHash: null,
  startedAt,
  endedAt,
  segments: [{ id, joinedAt: startedAt, seenAt: startedAt, leftAt: endedAt, ending: null }],
  zone: 'Europe/Stockholm',
  note: '',
  roundAt: null,
  deletedAt: null,
});
const call = (state: CallState) => ({ site: 'google-meet', state, stateAt: startedAt, roomHash: null }) as const;
const reflection = (state: ReflectionState) => ({ ...createReflection(id, startedAt), state });
const group = (own: Partial<Group> = {}): Group => ({ ...newGroup(id, null, 7, startedAt), ...own });
const plan = startPlan(
  { deckId: 'first', seed: 1, mode: 'one', hasTurns: false, appetite: 2, lengthMs: 5 * minuteMs, paceMs: 0, revision: 0 },
  startedAt,
);
const nobody: Scene['view'] = { call: null, session: null, group: null, reflection: null, groups: null };
const nothing: Scene = { view: nobody, plan: null, wish: noWish };
const inCall: Scene = { ...nothing, view: { ...nobody, call: call('in-call'), session: session(null), group: group() } };
const wishing = (wish: Partial<Wish>): Wish => ({ ...noWish, ...wish });

const afterClosing = (state: ReflectionState) => {
  const view = { ...nobody, call: call('left'), session: session(startedAt + 1), reflection: reflection(state) };
  return momentOf({ ...nothing, view }, startedAt + 2);
};

describe('the moment of the panel', () => {
  test('waits for the call in the lobby and on the way in', () => {
    for (const state of ['lobby', 'joining', 'waiting', 'not-a-call'] as const) {
      expect(momentOf({ ...nothing, view: { ...nothing.view, call: call(state) } }, startedAt)).toBe('waiting');
    }
  });

  test('is unsure where there is no page, or none that is understood', () => {
    expect(momentOf(nothing, startedAt)).toBe('unsure');
    for (const state of ['unknown', 'error'] as const) {
      expect(momentOf({ ...nothing, view: { ...nothing.view, call: call(state) } }, startedAt)).toBe('unsure');
    }
  });

  test('is ready in the call, in a breakout room and while a line comes back', () => {
    for (const state of ['in-call', 'breakout', 'reconnecting'] as const) {
      expect(momentOf({ ...inCall, view: { ...inCall.view, call: call(state) } }, startedAt)).toBe('ready');
    }
  });

  test('is the meeting for whoever has begun a note', () => {
    const noted = { ...inCall, view: { ...inCall.view, session: { ...session(null), note: 'Ask Mira' } } };
    expect(momentOf(noted, startedAt)).toBe('meeting');
    expect(momentOf({ ...noted, wish: wishing({ isStartingAnother: true }) }, startedAt)).toBe('ready');
  });

  test('is ready in a call whose record has not come yet', () => {
    expect(momentOf({ ...nothing, view: { ...nothing.view, call: call('in-call') } }, startedAt)).toBe('ready');
  });

  test('follows the warm-up from its start to the meeting', () => {
    const at = (minutes: number) => momentOf({ ...inCall, plan }, startedAt + minutes * minuteMs);
    expect([at(0), at(4.99), at(5), at(60)]).toEqual(['warm-up', 'warm-up', 'time-up', 'time-up']);
    const paused = changePlan(plan, 'pause', startedAt + minuteMs);
    expect(momentOf({ ...inCall, plan: paused }, startedAt + 60 * minuteMs)).toBe('warm-up');
    const over = changePlan(plan, 'end', startedAt + minuteMs);
    expect(momentOf({ ...inCall, plan: over }, startedAt + 2 * minuteMs)).toBe('meeting');
  });

  test('keeps a warm-up going where nothing can be kept and the page says nothing', () => {
    expect(momentOf({ ...nothing, plan }, startedAt)).toBe('warm-up');
    expect(momentOf({ ...nothing, plan: changePlan(plan, 'end', startedAt) }, startedAt)).toBe('meeting');
  });

  test('does what the person asks for', () => {
    const over = changePlan(plan, 'end', startedAt);
    expect(momentOf({ ...inCall, wish: wishing({ hasSkippedWarmUp: true }) }, startedAt)).toBe('meeting');
    expect(momentOf({ ...inCall, plan: over, wish: wishing({ isStartingAnother: true }) }, startedAt)).toBe('ready');
    expect(momentOf({ ...nothing, wish: wishing({ isStartingAnother: true }) }, startedAt)).toBe('ready');
    expect(momentOf({ ...inCall, plan, wish: wishing({ isReflecting: true }) }, startedAt)).toBe('reflecting');
  });

  test('asks for the reflection when the session is over, whatever became of the page', () => {
    for (const state of ['left', 'removed', 'ended', 'not-a-call', 'unknown', 'error', 'in-call'] as const) {
      const scene = { ...nothing, plan, view: { ...nobody, call: call(state), session: session(startedAt + 1), reflection: reflection('open') } };
      expect(momentOf(scene, startedAt + 2)).toBe('reflecting');
    }
  });

  test('asks nothing about a session that has no reflection', () => {
    const scene = { ...nothing, view: { ...nobody, call: call('left'), session: session(startedAt + 1), reflection: null } };
    expect(momentOf(scene, startedAt + 2)).toBe('waiting');
  });

  test('lets the last call rest on the way into the next', () => {
    const scene = { ...nothing, view: { ...nobody, call: call('lobby'), session: session(startedAt + 1), reflection: reflection('open') } };
    expect(momentOf(scene, startedAt + 2)).toBe('waiting');
  });

  test('thanks, or lets be, once the reflection is closed', () => {
    expect([afterClosing('submitted'), afterClosing('put-off'), afterClosing('declined')]).toEqual(['saved', 'set-aside', 'set-aside']);
  });

  test('is always one of the moments there are', () => {
    const anyMoment = fc.nat(1e7).map((after) => startedAt + after);
    const scene = fc.record({
      view: fc.record({
        call: fc.option(fc.constantFrom(...callStates).map(call)),
        session: fc.option(
          fc
            .record({ endedAt: fc.option(anyMoment), roundAt: fc.option(anyMoment) })
            .map(({ endedAt, roundAt }) => Object.assign(session(endedAt), { roundAt })),
        ),
        group: fc.option(fc.constantFrom(group(), group({ meetingMinutes: 30 }))),
        reflection: fc.option(fc.constantFrom(...reflectionStates).map(reflection)),
        groups: fc.option(fc.constantFrom<Group[][]>([], [group()])),
      }),
      plan: fc.option(fc.constantFrom(plan, changePlan(plan, 'pause', startedAt), changePlan(plan, 'end', startedAt))),
      wish: fc.record({
        hasSkippedWarmUp: fc.boolean(),
        isStartingAnother: fc.boolean(),
        page: fc.constantFrom('joining' as const, 'peek' as const, 'group' as const, null),
        hasLeftRound: fc.boolean(),
        isReflecting: fc.boolean(),
        hasJustClosed: fc.boolean(),
      }),
    });
    fc.assert(fc.property(scene, fc.nat(1e8), (any, after) => moments.includes(momentOf(any, startedAt + after))));
  });
});

describe('a page aside', () => {
  const over = { ...nobody, call: call('left'), session: session(startedAt + 1), reflection: reflection('submitted') };

  test.each(['joining', 'peek', 'group'] as const)('for %s is shown wherever the person asks for it', (page) => {
    for (const scene of [nothing, inCall, { ...inCall, plan }, { ...nothing, view: over }]) {
      expect(momentOf({ ...scene, wish: wishing({ page }) }, startedAt)).toBe(page);
    }
    expect(momentOf({ ...nothing, view: over, wish: wishing({ page, hasJustClosed: true }) }, startedAt)).toBe(page);
  });

  test('leads back to where the person was', () => {
    expect(momentOf({ ...inCall, plan, wish: wishing({ page: null }) }, startedAt)).toBe('warm-up');
    expect(momentOf({ ...nothing, view: over, wish: wishing({ hasJustClosed: true }) }, startedAt)).toBe('saved');
  });
});

describe('the last minutes', () => {
  const endsAfter = 60;
  const planned: Scene = {
    ...inCall,
    view: { ...inCall.view, group: group({ meetingMinutes: endsAfter }) },
    wish: wishing({ hasSkippedWarmUp: true }),
  };
  const at = (minutes: number, scene = planned) => momentOf(scene, startedAt + minutes * minuteMs);

  test('begin six minutes before the planned end, and are over six minutes after it', () => {
    const before = 1 / minuteMs;
    expect([53, 54 - before, 54, 60, 66 - before, 66].map((minutes) => at(minutes))).toEqual([
      'meeting',
      'meeting',
      'last-minutes',
      'last-minutes',
      'last-minutes',
      'meeting',
    ]);
  });

  test('leave a short meeting its beginning', () => {
    const short = { ...planned, view: { ...planned.view, group: group({ meetingMinutes: 6 }) } };
    expect([1, 2.9, 3].map((minutes) => at(minutes, short))).toEqual(['meeting', 'meeting', 'last-minutes']);
  });

  test('never come where nobody said how long a meeting is, or where no group is known', () => {
    for (const unknown of [group(), null]) {
      const scene = { ...planned, view: { ...planned.view, group: unknown } };
      expect([54, 60, 120].map((minutes) => at(minutes, scene))).toEqual(['meeting', 'meeting', 'meeting']);
    }
  });

  test('are offered to whoever writes a note, and not in the middle of a warm-up', () => {
    const noted = { ...planned, wish: noWish, view: { ...planned.view, session: { ...session(null), note: 'Ask Mira' } } };
    expect(at(55, noted)).toBe('last-minutes');
    const late = startPlan({ ...plan, lengthMs: 8 * minuteMs }, startedAt + 54 * minuteMs);
    expect(at(55, { ...planned, plan: late })).toBe('warm-up');
  });

  test('have one round, and are over with it', () => {
    const roundAt = startedAt + 55 * minuteMs;
    const held = { ...planned, view: { ...planned.view, session: { ...session(null), roundAt } } };
    expect([55, 56].map((minutes) => at(minutes, held))).toEqual(['round', 'round']);
    expect(momentOf(held, roundAt + roundMs + roundLingerMs)).toBe('meeting');
    expect(at(55.5, { ...held, wish: wishing({ hasSkippedWarmUp: true, hasLeftRound: true }) })).toBe('meeting');
  });

  test('are over when the session is', () => {
    const ended = { ...session(startedAt + 56 * minuteMs), roundAt: startedAt + 55 * minuteMs + 50_000 };
    const view = { ...planned.view, call: call('left'), session: ended, reflection: reflection('open') };
    expect(at(56, { ...planned, view })).toBe('reflecting');
  });
});

describe('the round', () => {
  test('comes before a warm-up that nobody has ended', () => {
    const scene = { ...inCall, plan, view: { ...inCall.view, session: { ...session(null), roundAt: startedAt + 50 * minuteMs } } };
    expect(momentOf(scene, startedAt + 51 * minuteMs)).toBe('round');
    expect(momentOf(scene, startedAt + 58 * minuteMs)).toBe('time-up');
  });
});

describe('a companion', () => {
  const companion: Scene = { ...nothing, view: { ...nobody, groups: [group()] } };
  const picked: Scene = { ...companion, view: { ...companion.view, group: group() } };

  test('asks whose call it is, also where there is no group yet', () => {
    expect(momentOf(companion, startedAt)).toBe('picking');
    expect(momentOf({ ...companion, view: { ...companion.view, groups: [] } }, startedAt)).toBe('picking');
  });

  test('is ready once a group was picked, and can go on without a session', () => {
    expect(momentOf(picked, startedAt)).toBe('ready');
    expect(momentOf({ ...picked, wish: wishing({ hasSkippedWarmUp: true }) }, startedAt)).toBe('meeting');
  });

  test('goes from its warm-up to the meeting like any panel, whatever could be stored of it', () => {
    for (const scene of [companion, picked, { ...picked, view: { ...picked.view, session: session(null) } }]) {
      expect(momentOf({ ...scene, plan }, startedAt)).toBe('warm-up');
      expect(momentOf({ ...scene, plan: changePlan(plan, 'end', startedAt) }, startedAt)).toBe('meeting');
    }
  });

  test('asks for the reflection when its session is over, and for the next group when that is done', () => {
    const over = { ...picked.view, session: session(startedAt + 1) };
    expect(momentOf({ ...picked, view: { ...over, reflection: reflection('open') } }, startedAt + 2)).toBe('reflecting');
    expect(momentOf({ ...picked, view: { ...over, reflection: reflection('submitted') } }, startedAt + 2)).toBe('saved');
    expect(momentOf(companion, startedAt + 3)).toBe('picking');
  });
});
