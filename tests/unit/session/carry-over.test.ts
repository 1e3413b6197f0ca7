import { describe, expect, it } from 'vitest';
import { createReflection, type Answers } from '@/utils/domain/reflection/reflection';
import { carryOver, mostSettled, settle, type CarryOverVerdict, type Reflected, type Settled } from '@/utils/domain/session/carry-over';

const start = Date.UTC(2026, 10, 2, 14);
const idOf = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;

/** What was answered after session `n`, which began `n` days after the start. */
const after = (n: number, answers: Answers): Reflected => ({
  reflection: { ...createReflection(idOf(n), start + n), answers, state: 'submitted' },
  startedAt: start + n * 86_400_000,
});
const said = (n: number, questionId: Settled['questionId'], verdict: CarryOverVerdict, inSession: number): Settled => ({
  sessionId: idOf(n),
  questionId,
  verdict,
  inSessionId: idOf(inSession),
});
const textsOf = (...all: Parameters<typeof carryOver>) => carryOver(...all).map(({ text }) => text);

const newest = [after(2, { useful: 'The map', 'next-time': 'Start on time' }), after(1, { useful: 'Old map', 'next-time': 'Old wish' })];

describe('what is carried over', () => {
  it('is what to try and what was good, of the newest session that said so', () => {
    expect(carryOver(newest, [], idOf(3))).toEqual([
      { sessionId: idOf(2), questionId: 'next-time', text: 'Start on time', saidAt: start + 2 * 86_400_000 },
      { sessionId: idOf(2), questionId: 'useful', text: 'The map', saidAt: start + 2 * 86_400_000 },
    ]);
  });

  it('comes from further back where the newest said nothing', () => {
    const quiet = after(3, { worth: 4, useful: '  \n ' });
    expect(textsOf([quiet, ...newest], [], idOf(4))).toEqual(['Start on time', 'The map']);
    expect(textsOf([after(3, { useful: 'New' }), ...newest], [], idOf(4))).toEqual(['Start on time', 'New']);
  });

  it('is not carried from a session into itself', () => {
    expect(textsOf(newest, [], idOf(2))).toEqual(['Old wish', 'Old map']);
  });

  it('is nothing where nothing was said, or only points were given', () => {
    expect(carryOver([], [], idOf(1))).toEqual([]);
    expect(carryOver([after(1, { worth: 3, 'next-time': 2 })], [], idOf(2))).toEqual([]);
  });

  it.each(['done', 'drop'] as const)('stays away once it is %s, and nothing older takes its place', (verdict) => {
    const settled = [said(2, 'next-time', verdict, 3)];
    expect(textsOf(newest, settled, idOf(3))).toEqual(['The map']);
    expect(textsOf(newest, settled, idOf(4))).toEqual(['The map']);
  });

  it('rests for the session in which it was kept, and comes again in the next', () => {
    const settled = [said(2, 'next-time', 'keep', 3)];
    expect(textsOf(newest, settled, idOf(3))).toEqual(['The map']);
    expect(textsOf(newest, settled, idOf(4))).toEqual(['Start on time', 'The map']);
    expect(textsOf(newest, settled, null)).toEqual(['Start on time', 'The map']);
  });

  it('rests until the next session when it is kept before that has begun', () => {
    const settled = [said(2, 'next-time', 'keep', 2)];
    expect(textsOf(newest, settled, null)).toEqual(['The map']);
    expect(textsOf(newest, settled, idOf(3))).toEqual(['Start on time', 'The map']);
  });

  it('stays beside a newer thing to try when it was kept, and is in front of what was useful', () => {
    const settled = [said(2, 'next-time', 'keep', 3)];
    expect(textsOf([after(3, { 'next-time': 'Again' }), ...newest], settled, idOf(4))).toEqual(['Again', 'Start on time']);
  });

  it('gives way to a newer answer, whatever was said of the one before', () => {
    const settled = [said(2, 'next-time', 'done', 3)];
    expect(textsOf([after(3, { 'next-time': 'Again' }), ...newest], settled, idOf(4))).toEqual(['Again', 'The map']);
  });
});

describe('what was said of it', () => {
  it('is the later word on the same thing, and is the same when said twice', () => {
    const kept = settle([], said(1, 'useful', 'keep', 2));
    const done = settle(kept, said(1, 'useful', 'done', 3));
    expect(done).toEqual([said(1, 'useful', 'done', 3)]);
    expect(settle(done, said(1, 'useful', 'done', 3))).toEqual(done);
    expect(settle(done, said(1, 'next-time', 'drop', 3))).toHaveLength(2);
  });

  it('is forgotten one day, the oldest first', () => {
    let settled: readonly Settled[] = [];
    for (let n = 1; n <= mostSettled + 5; n++) settled = settle(settled, said(n, 'useful', 'done', n + 1));
    expect(settled).toHaveLength(mostSettled);
    expect(settled[0]?.sessionId).toBe(idOf(6));
  });
});
