import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { changePlan, dealAnew } from '@/utils/domain/warm-up/change-plan';
import { startPlan, type Plan } from '@/utils/domain/warm-up/plan';
import { cardOf, revised, shownBy, WarmUpSchema, type WarmUp } from '@/utils/domain/warm-up/warm-up';

const t0 = Date.UTC(2026, 10, 23, 14, 0);
const minute = 60_000;
const id = '00000000-0000-4000-8000-000000000001';
const choice = { deckId: 'first', seed: 7, mode: 'one', hasTurns: false, appetite: 2, revision: 0 } as const;
const handOf = (...ids: string[]) => ids.map((starter) => [starter]);
const warmUpOf = (own: Partial<Plan> = {}, hand = handOf('aa', 'bb', 'cc', 'dd', 'ee', 'ff')): WarmUp => ({
  schema: 1,
  id,
  sessionId: id,
  plan: { ...startPlan({ ...choice, lengthMs: 5 * minute, paceMs: minute }, t0), ...own },
  isHost: true,
  hand,
  earlier: [],
});

describe('the card of a hand', () => {
  const hand = handOf('aa', 'bb', 'cc');

  it('goes round, and there is none in an empty hand', () => {
    expect([0, 2, 3, 31].map((cursor) => cardOf(hand, { hasTurns: false }, cursor)?.[0])).toEqual(['aa', 'cc', 'aa', 'bb']);
    expect(cardOf([], { hasTurns: false }, 4)).toBeNull();
    expect(cardOf([], { hasTurns: true }, 0)).toBeNull();
  });

  it('stays the first in a round of turns', () => {
    expect([0, 1, 7].map((cursor) => cardOf(hand, { hasTurns: true }, cursor)?.[0])).toEqual(['aa', 'aa', 'aa']);
  });

  it('is the same at cursors that a code cannot tell apart', () => {
    for (let cursor = 0; cursor < 32; cursor++) {
      expect(cardOf(hand, { hasTurns: false }, cursor + 32)).toEqual(cardOf(hand, { hasTurns: false }, cursor));
    }
  });
});

describe('what a warm-up has shown', () => {
  it('is every card up to the one on screen, in the order of the first sight of it', () => {
    const warmUp = warmUpOf();
    expect(shownBy(warmUp, t0)).toEqual(['aa']);
    expect(shownBy(warmUp, t0 + 2.5 * minute)).toEqual(['aa', 'bb', 'cc']);
    expect(shownBy(warmUp, t0 + 60 * minute)).toEqual(['aa', 'bb', 'cc', 'dd', 'ee']);
    expect(shownBy(warmUp, t0 - 60 * minute)).toEqual(['aa']);
  });

  it('is all of a menu at once', () => {
    const menu = warmUpOf({ mode: 'menu', paceMs: 0 }, [['aa', 'bb', 'cc'], ['dd', 'ee', 'ff']]);
    expect(shownBy(menu, t0)).toEqual(['aa', 'bb', 'cc']);
  });

  it('is one card in a round of turns, however many have spoken', () => {
    expect(shownBy(warmUpOf({ hasTurns: true }), t0 + 4 * minute)).toEqual(['aa']);
  });

  it('outlasts going back, and is told once', () => {
    const there = t0 + 2.5 * minute;
    const warmUp = warmUpOf();
    const back = revised(warmUp, changePlan(warmUp.plan, 'previous', there), there);
    expect(back.earlier).toEqual(['aa', 'bb', 'cc']);
    expect(shownBy(back, there)).toEqual(['aa', 'bb', 'cc']);
    expect(shownBy(back, there + 2.5 * minute)).toEqual(['aa', 'bb', 'cc', 'dd']);
  });

  it('goes on over another hand', () => {
    const warmUp = warmUpOf();
    const anew = revised(warmUp, dealAnew(warmUp.plan, 9, t0 + minute), t0 + minute, handOf('xx', 'bb'));
    expect(shownBy(anew, t0 + minute)).toEqual(['aa', 'bb', 'xx']);
    expect(anew.plan.seed).toBe(9);
  });

  it('stops where it ended', () => {
    const warmUp = warmUpOf();
    const ended = revised(warmUp, changePlan(warmUp.plan, 'end', t0 + minute), t0 + minute);
    expect(shownBy(ended, t0 + 60 * minute)).toEqual(['aa', 'bb']);
  });

  it('is nothing where the deck could not be read', () => {
    expect(shownBy(warmUpOf({}, []), t0 + 3 * minute)).toEqual([]);
  });

  it('is never more than can be stored, whatever a plan claims', () => {
    const hand = Array.from({ length: 32 }, (_, card) => [0, 1, 2].map((at) => `s${card}-${at}`));
    const wild = warmUpOf({ cursor: 0xffff_fff0, paceMs: 20_000, lengthMs: 63 * minute }, hand);
    const after = revised(wild, wild.plan, t0 + 24 * 60 * minute);
    expect(after.earlier).toHaveLength(96);
    expect(v.is(WarmUpSchema, after)).toBe(true);
  });
});
