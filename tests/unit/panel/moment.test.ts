import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { callStates, type CallState } from '@/utils/domain/call/call-state';
import { momentOf, moments, noWish, type Scene, type Wish } from '@/utils/domain/moment';
import { createReflection, reflectionStates, type ReflectionState } from '@/utils/domain/reflection/reflection';
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
  deletedAt: null,
});
const call = (state: CallState) => ({ site: 'google-meet', state, stateAt: startedAt, hasRoom: true }) as const;
const reflection = (state: ReflectionState) => ({ ...createReflection(id, startedAt), state });
const plan = startPlan({ deckId: 'first', seed: 1, cursor: 0, lengthMs: 5 * minuteMs, paceMs: 0 }, startedAt);
const nothing: Scene = { view: { call: null, session: null, reflection: null }, plan: null, wish: noWish };
const inCall: Scene = { ...nothing, view: { call: call('in-call'), session: session(null), reflection: null } };
const wishing = (wish: Partial<Wish>): Wish => ({ ...noWish, ...wish });

const afterClosing = (state: ReflectionState) => {
  const view = { call: call('left'), session: session(startedAt + 1), reflection: reflection(state) };
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
      const scene = { ...nothing, plan, view: { call: call(state), session: session(startedAt + 1), reflection: reflection('open') } };
      expect(momentOf(scene, startedAt + 2)).toBe('reflecting');
    }
  });

  test('asks nothing about a session that has no reflection', () => {
    const scene = { ...nothing, view: { call: call('left'), session: session(startedAt + 1), reflection: null } };
    expect(momentOf(scene, startedAt + 2)).toBe('waiting');
  });

  test('lets the last call rest on the way into the next', () => {
    const scene = { ...nothing, view: { call: call('lobby'), session: session(startedAt + 1), reflection: reflection('open') } };
    expect(momentOf(scene, startedAt + 2)).toBe('waiting');
  });

  test('thanks, or lets be, once the reflection is closed', () => {
    expect([afterClosing('submitted'), afterClosing('put-off'), afterClosing('declined')]).toEqual(['saved', 'set-aside', 'set-aside']);
  });

  test('is always one of the moments there are', () => {
    const scene = fc.record({
      view: fc.record({
        call: fc.option(fc.constantFrom(...callStates).map(call)),
        session: fc.option(fc.option(fc.nat(1e7)).map((after) => session(after === null ? null : startedAt + after))),
        reflection: fc.option(fc.constantFrom(...reflectionStates).map(reflection)),
      }),
      plan: fc.option(fc.constantFrom(plan, changePlan(plan, 'pause', startedAt), changePlan(plan, 'end', startedAt))),
      wish: fc.record({
        hasSkippedWarmUp: fc.boolean(),
        isStartingAnother: fc.boolean(),
        isReflecting: fc.boolean(),
        hasJustClosed: fc.boolean(),
      }),
    });
    fc.assert(fc.property(scene, fc.nat(1e8), (any, after) => moments.includes(momentOf(any, startedAt + after))));
  });
});
