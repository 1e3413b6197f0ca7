import { describe, expect, it } from 'vitest';
import type { CarryOverVerdict } from '@/utils/domain/session/carry-over';
import { noFilter } from '@/utils/domain/starters/eligible';
import { idOf } from '@/tests/browser/store/records';
import { afterCall, companion, createProfile, createTab, journal, type Profile } from './run-background';

/** Meetings of one group, each of half an hour, a day apart. */
function meetings() {
  const profile = createProfile();
  const tab = createTab(profile);
  const begin = async (): Promise<string> => {
    profile.later(24 * 60);
    tab.joinAgain();
    await tab.report('in-call');
    await tab.openPanel();
    return tab.visitId();
  };
  const end = async (answers: Record<string, string | number> = {}): Promise<void> => {
    profile.later(30);
    await tab.report('left');
    const { session } = await tab.look();
    if (!session || Object.keys(answers).length === 0) return;
    await tab.ask('reflection.save', { id: session.id, answers, editorId: idOf(1), edit: 1 });
    await tab.ask('reflection.close', { id: session.id, state: 'submitted', at: profile.seen.now });
  };
  const groupId = async () => (await tab.look()).group?.id ?? '';
  return { profile, tab, begin, end, groupId };
}

const broadcastsDuring = async ({ seen }: Profile, work: () => Promise<unknown>): Promise<number> => {
  const before = seen.broadcasts;
  await work();
  return seen.broadcasts - before;
};

describe('what is said of a group', () => {
  it('is kept field by field, from the panel and the journal, through the worker’s death', async () => {
    const { profile, tab } = await afterCall();
    const id = (await tab.look()).group?.id ?? '';
    const roster = { names: ['Amara', 'Björn'], self: 0 };
    const series = { length: 20, after: 0, perWeek: 2 };
    for (let twice = 0; twice < 2; twice++) {
      await tab.ask('group.change', { id, name: 'Tuesdays', roster });
      profile.kill();
      await profile.ask('group.change', { id, series, meetingMinutes: 60 }, journal);
      profile.kill();
      await tab.ask('group.change', { id, filter: { ...noFilter, depth: 1 } });
    }
    expect((await tab.look()).group).toMatchObject({ name: 'Tuesdays', roster, series, meetingMinutes: 60, filter: { depth: 1 }, seed: 7 });
    await tab.ask('group.change', { id, series: null, meetingMinutes: null });
    expect((await tab.look()).group).toMatchObject({ name: 'Tuesdays', roster, series: null, meetingMinutes: null });
  });

  it('is not wiped out by a field that a browser delivers as undefined', async () => {
    const { tab } = await afterCall();
    const id = (await tab.look()).group?.id ?? '';
    await tab.ask('group.change', { id, name: 'Tuesdays' });
    await tab.ask('group.change', { id, name: undefined, meetingMinutes: 45 });
    expect((await tab.look()).group).toMatchObject({ name: 'Tuesdays', meetingMinutes: 45 });
  });

  it.each([
    ['a name without end', { name: 'x'.repeat(81) }],
    ['a roster without end', { roster: { names: Array.from({ length: 33 }, () => 'Ann'), self: null } }],
    ['a name of spaces', { roster: { names: ['  '], self: null } }],
    ['a series of one', { series: { length: 1, after: 0, perWeek: 0 } }],
    ['a meeting of a minute', { meetingMinutes: 1 }],
    ['what only the background may write', { memory: {} }],
  ])('is not %s', async (_, choice) => {
    const { tab } = await afterCall();
    const { group } = await tab.look();
    expect(await tab.say('group.change', { id: group?.id ?? '', ...choice })).toEqual({ ok: false, error: 'bad-request' });
    expect((await tab.look()).group).toEqual(group);
  });
});

describe('what a group thinks of a starter', () => {
  it('is kept once, the later word instead of the one before, and each deck for itself', async () => {
    const { profile, tab } = await afterCall();
    const groupId = (await tab.look()).group?.id ?? '';
    const judge = (judgement: 'veto' | 'favourite' | 'none', starterId = 'day-word', deckId = 'first') =>
      tab.ask('starter.judge', { groupId, deckId, starterId, judgement });
    const memory = async () => (await tab.look()).group?.memory;
    for (let twice = 0; twice < 2; twice++) {
      expect(await judge('favourite')).toEqual({ groupId });
      profile.kill();
    }
    expect(await memory()).toEqual({ first: { shown: [], vetoed: [], favourites: ['day-word'] } });
    await judge('veto');
    await judge('veto', 'other', 'second');
    expect(await memory()).toMatchObject({ first: { vetoed: ['day-word'], favourites: [] }, second: { vetoed: ['other'] } });
    await profile.ask('starter.judge', { groupId, deckId: 'first', starterId: 'day-word', judgement: 'none' }, journal);
    expect(await memory()).toMatchObject({ first: { vetoed: [], favourites: [] } });
    expect(await tab.say('starter.judge', { groupId: idOf(99), deckId: 'first', starterId: 'x1', judgement: 'veto' })).toEqual({
      ok: false,
      error: 'not-found',
    });
  });
});

describe('what is carried over', () => {
  const texts = async ({ tab }: ReturnType<typeof meetings>) => (await tab.look()).carryOver.map(({ text }) => text);

  it('opens the next meeting, not the one it was said in, and comes from submitted reflections alone', async () => {
    const series = meetings();
    await series.begin();
    await series.end({ useful: 'The map', 'next-time': 'Start on time' });
    expect(await texts(series)).toEqual([]);
    const second = await series.begin();
    expect(await texts(series)).toEqual(['Start on time', 'The map']);
    await series.profile.ask('reflection.save', { id: second, answers: { useful: 'Draft' }, editorId: idOf(2), edit: 1 }, journal);
    await series.end();
    await series.begin();
    expect(await texts(series)).toEqual(['Start on time', 'The map']);
  });

  it('goes when it is done, rests when it is kept, and gives way to newer words', async () => {
    const series = meetings();
    const first = await series.begin();
    await series.end({ useful: 'The map', 'next-time': 'Start on time' });
    const settle = async (sessionId: string, questionId: 'useful' | 'next-time', verdict: CarryOverVerdict, inSessionId: string) => {
      const groupId = await series.groupId();
      for (let twice = 0; twice < 2; twice++) {
        await series.tab.ask('carry-over.settle', { groupId, sessionId, questionId, verdict, inSessionId });
        series.profile.kill();
      }
    };
    const second = await series.begin();
    await settle(first, 'useful', 'done', second);
    await settle(first, 'next-time', 'keep', second);
    expect(await texts(series)).toEqual([]);
    await series.end();
    const third = await series.begin();
    expect(await texts(series)).toEqual(['Start on time']);
    await settle(first, 'next-time', 'drop', third);
    await series.end({ useful: 'A new thing' });
    await series.begin();
    expect(await texts(series)).toEqual(['A new thing']);
  });

  it('is gone with the session it was said about', async () => {
    const series = meetings();
    const first = await series.begin();
    await series.end({ useful: 'The map' });
    await series.begin();
    await series.profile.ask('session.delete', { id: first, at: series.profile.seen.now }, journal);
    expect(await texts(series)).toEqual([]);
    await series.profile.ask('session.restore', { id: first }, journal);
    expect(await texts(series)).toEqual(['The map']);
  });
});

describe('a series', () => {
  it('asks other questions at its middle and at its end, and none of these after it', async () => {
    const series = meetings();
    await series.begin();
    await series.end();
    await series.begin();
    // Planned in the second meeting, which is its first.
    await series.tab.ask('group.change', { id: await series.groupId(), series: { length: 4, after: 1, perWeek: 2 } });
    const asked: string[] = [];
    for (let meeting = 2; meeting <= 6; meeting++) {
      await series.end();
      asked.push((await series.tab.look()).reflection?.templateId ?? '');
      await series.begin();
    }
    expect(asked).toEqual(['short', 'mid-course', 'short', 'closing', 'short']);
    expect((await series.tab.look()).sessionNumber).toBe(7);
  });

  it('asks the questions of the day also where the form is opened before the end', async () => {
    const series = meetings();
    const id = await series.begin();
    await series.tab.ask('group.change', { id: await series.groupId(), series: { length: 4, after: 0, perWeek: 2 } });
    await series.end();
    const second = await series.begin();
    await series.tab.ask('reflection.close', { id: second, state: 'open', at: series.profile.seen.now });
    expect((await series.tab.look()).reflection).toMatchObject({ templateId: 'mid-course', state: 'open' });
    await series.end({ 'keep-doing': 'The map' });
    expect((await series.tab.look()).reflection).toMatchObject({ templateId: 'mid-course', answers: { 'keep-doing': 'The map' } });
    expect(id).not.toBe(second);
  });

  it('loses no answer of a form that did not know the day', async () => {
    const series = meetings();
    await series.begin();
    await series.tab.ask('group.change', { id: await series.groupId(), series: { length: 4, after: 0, perWeek: 2 } });
    await series.end();
    const second = await series.begin();
    const answers = { useful: 'Only the short form asks this' };
    await series.tab.ask('reflection.save', { id: second, answers, editorId: idOf(1), edit: 1 });
    await series.end();
    expect((await series.tab.look()).reflection).toMatchObject({ templateId: 'short', answers });
  });

  it('numbers a meeting by when it was, not by those that began before it had ended', async () => {
    const series = meetings();
    await series.begin();
    const groupId = await series.groupId();
    await series.tab.ask('group.change', { id: groupId, series: { length: 2, after: 0, perWeek: 2 } });
    series.profile.later(5);
    await series.profile.ask('companion.pick', { groupId }, companion);
    await series.profile.ask('session.start', { id: idOf(2), at: series.profile.seen.now }, companion);
    await series.end();
    expect(await series.tab.look()).toMatchObject({ sessionNumber: 1, reflection: { templateId: 'short' } });
    await series.profile.ask('session.finish', { id: idOf(2), at: series.profile.seen.now }, companion);
    const { view } = await series.profile.ask('panel.look', {}, companion);
    expect(view).toMatchObject({ sessionNumber: 2, reflection: { templateId: 'closing' } });
  });
});

describe('the usefulness round', () => {
  it('is kept with its beginning; a later one counts, and nothing said late or twice changes it', async () => {
    const series = meetings();
    const id = await series.begin();
    const { profile, tab } = series;
    const at = profile.seen.now + 60_000;
    for (const moment of [at, at, at - 30_000]) {
      expect(await tab.ask('session.round', { id, at: moment })).toEqual({ id });
      profile.kill();
      expect((await tab.look()).session?.roundAt).toBe(at);
    }
    await tab.ask('session.round', { id, at: at + 120_000 });
    expect((await tab.look()).session).toMatchObject({ roundAt: at + 120_000, endedAt: null });
    expect(await tab.say('session.round', { id: idOf(99), at })).toEqual({ ok: false, error: 'not-found' });
  });
});

describe('each of these', () => {
  it('is news to every page', async () => {
    const { profile, tab, id } = await afterCall();
    const groupId = (await tab.look()).group?.id ?? '';
    const settled = { groupId, sessionId: id, questionId: 'useful', verdict: 'done', inSessionId: id } as const;
    const starter = { groupId, deckId: 'first', starterId: 'day-word', judgement: 'veto' } as const;
    expect(await broadcastsDuring(profile, () => tab.ask('group.change', { id: groupId, name: 'x' }))).toBe(1);
    expect(await broadcastsDuring(profile, () => tab.ask('starter.judge', starter))).toBe(1);
    expect(await broadcastsDuring(profile, () => tab.ask('carry-over.settle', settled))).toBe(1);
    expect(await broadcastsDuring(profile, () => tab.ask('session.round', { id, at: profile.seen.now }))).toBe(1);
  });
});
