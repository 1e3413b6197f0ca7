import { describe, expect, it, vi } from 'vitest';
import { defaultSettings } from '@/utils/domain/settings';
import { idOf } from '@/tests/browser/store/records';
import { afterCall, createProfile, createTab, journal } from './run-background';

describe('reflections', () => {
  it('keep the newest edit of a form, whatever is doubled or late', async () => {
    const { tab, id } = await afterCall();
    const save = (worth: number, editorId: string, edit: number) =>
      tab.ask('reflection.save', { id, answers: { worth }, editorId, edit });
    const [panel, page] = [idOf(1), idOf(2)];
    expect(await save(1, panel, 1)).toEqual({ id, edit: 1 });
    expect(await save(3, panel, 3)).toEqual({ id, edit: 3 });
    expect(await save(2, panel, 2)).toEqual({ id, edit: 3 });
    expect(await save(4, page, 1)).toEqual({ id, edit: 1 });
    expect(await save(3, panel, 3)).toEqual({ id, edit: 3 });
    expect((await tab.look()).reflection).toMatchObject({ answers: { worth: 4 }, editorId: page, edit: 1 });
  });

  it('take no answer that fits no question, and change nothing by it', async () => {
    const { tab, id } = await afterCall();
    for (const answers of [{ worth: 5 }, { worth: 'much' }, { unheard: 1 }, { useful: 'x'.repeat(501) }] as const) {
      expect(await tab.say('reflection.save', { id, answers: { ...answers }, editorId: idOf(1), edit: 1 })).toEqual({
        ok: false,
        error: 'bad-request',
      });
    }
    expect((await tab.look()).reflection?.answers).toEqual({});
  });

  it('are not opened again by a save that comes late, and may be edited when submitted', async () => {
    const { profile, tab, id } = await afterCall();
    await tab.ask('reflection.close', { id, state: 'declined', at: profile.seen.now });
    await tab.ask('reflection.save', { id, answers: { worth: 1 }, editorId: idOf(1), edit: 1 });
    expect((await tab.look()).reflection?.state).toBe('declined');
    await profile.ask('reflection.close', { id, state: 'submitted', at: profile.seen.now + 2 }, journal);
    await tab.ask('reflection.close', { id, state: 'declined', at: profile.seen.now + 1 });
    await profile.ask('reflection.save', { id, answers: { worth: 2 }, editorId: idOf(2), edit: 1 }, journal);
    expect((await tab.look()).reflection).toMatchObject({ state: 'submitted', answers: { worth: 2 } });
    await profile.ask('reflection.close', { id, state: 'open', at: profile.seen.now + 3 }, journal);
    expect((await tab.look()).reflection).toMatchObject({ state: 'open', closedAt: null });
  });

  it('can be begun while the call goes on, and are found there at its end', async () => {
    const profile = createProfile();
    const tab = createTab(profile);
    await tab.report('in-call');
    await tab.openPanel();
    await tab.ask('reflection.save', { id: tab.visitId(), answers: { useful: 'early' }, editorId: idOf(1), edit: 1 });
    expect(profile.seen.badge).toBe('');
    profile.later(1);
    await tab.report('left');
    expect((await tab.look()).reflection?.answers).toEqual({ useful: 'early' });
  });

  it('belong to a session', async () => {
    const { profile, tab } = await afterCall();
    const gone = { ok: false, error: 'not-found' };
    expect(await tab.say('reflection.save', { id: idOf(99), answers: {}, editorId: idOf(1), edit: 1 })).toEqual(gone);
    expect(await tab.say('reflection.close', { id: idOf(99), state: 'open', at: profile.seen.now })).toEqual(gone);
    expect(await tab.say('session.finish', { id: idOf(99), at: profile.seen.now })).toEqual(gone);
    expect(await tab.say('session.note', { id: idOf(99), note: '', editorId: idOf(1), edit: 1 })).toEqual(gone);
    expect(await tab.say('group.change', { id: idOf(99), name: 'x' })).toEqual(gone);
  });
});

describe('deleting', () => {
  it('can be taken back for a while, and is for good afterwards, with all that belongs to it', async () => {
    const { profile, tab, id } = await afterCall();
    await vi.waitFor(() => expect(profile.seen.badge).toBe('1'));
    for (let twice = 0; twice < 2; twice++) await profile.ask('session.delete', { id, at: profile.seen.now + twice }, journal);
    await vi.waitFor(() => expect(profile.seen.badge).toBe(''));
    expect((await tab.look()).session).toBeNull();
    await profile.ask('session.restore', { id }, journal);
    await vi.waitFor(() => expect(profile.seen.badge).toBe('1'));
    await profile.background().tidyUp();
    expect((await tab.look()).session?.id).toBe(id);

    await profile.ask('session.delete', { id, at: profile.seen.now }, journal);
    profile.later(9);
    await profile.background().tidyUp();
    expect(await profile.seen.open.sessions.count()).toBe(1);
    profile.later(2);
    profile.kill();
    await profile.background().tidyUp();
    const { sessions, warmUps, reflections, groups } = profile.seen.open;
    expect(await Promise.all([sessions, warmUps, reflections, groups].map((table) => table.count()))).toEqual([0, 0, 0, 0]);
    expect(await profile.say('session.delete', { id, at: profile.seen.now }, journal)).toEqual({ ok: true, value: { id } });
    expect(await profile.say('session.restore', { id }, journal)).toEqual({ ok: false, error: 'not-found' });
  });

  it.each([
    { name: 'Fridays' },
    { roster: { names: ['Amara'], self: null } },
    { series: { length: 20, after: 0, perWeek: 2 } },
  ])('leaves a group of which the person said %o, and a session that is still going on', async (said) => {
    const { profile, tab, id } = await afterCall();
    const { group } = await tab.look();
    await tab.ask('group.change', { id: group?.id ?? '', ...said });
    await profile.ask('session.delete', { id, at: profile.seen.now }, journal);
    const other = createTab(profile, 8, 'other');
    await other.report('in-call');
    await profile.ask('session.delete', { id: other.visitId(), at: profile.seen.now }, journal);
    profile.later(60);
    await profile.background().tidyUp();
    expect(await profile.seen.open.sessions.toCollection().primaryKeys()).toEqual([other.visitId()]);
    expect(await profile.seen.open.groups.count()).toBe(2);
  });
});

describe('the toolbar button', () => {
  it('opens the dock in a call, and elsewhere the journal where something waits', async () => {
    const { profile, id } = await afterCall();
    await profile.background().onButton(7);
    expect([profile.seen.orders.at(-1), profile.seen.journal]).toEqual([[7, { kind: 'dock.toggle' }], []]);
    profile.seen.hasDock = false;
    await profile.background().onButton(7);
    await profile.background().onButton(undefined);
    await profile.ask('reflection.close', { id, state: 'put-off', at: profile.seen.now }, journal);
    await profile.background().onButton(9);
    await profile.ask('reflection.close', { id, state: 'submitted', at: profile.seen.now }, journal);
    await profile.background().onButton(9);
    expect(profile.seen.journal).toEqual([id, id, id, null]);
  });

  it('says how many reflections wait, in a figure and in words', async () => {
    const { profile, tab, id } = await afterCall();
    await vi.waitFor(() => expect([profile.seen.badge, profile.seen.title]).toEqual(['1', '1 waits']));
    await tab.ask('reflection.close', { id, state: 'submitted', at: profile.seen.now });
    await vi.waitFor(() => expect([profile.seen.badge, profile.seen.title]).toEqual(['', 'Kindling']));
  });
});

describe('settings', () => {
  it('are kept field by field, and nothing else is taken', async () => {
    const { tab } = await afterCall();
    await tab.ask('settings.save', { minutes: 8 });
    expect(await tab.ask('settings.save', { isCalm: true })).toEqual({ ...defaultSettings, minutes: 8, isCalm: true });
    await tab.ask('settings.save', { mode: 'menu', chatLanguage: 'sv' });
    await tab.ask('settings.save', { mode: null });
    expect((await tab.look()).settings).toMatchObject({ mode: null, chatLanguage: 'sv' });
    expect(await tab.say('settings.save', { minutes: 0 })).toEqual({ ok: false, error: 'bad-request' });
    expect((await tab.look()).settings).toMatchObject({ minutes: 8, isCalm: true });
  });
});

describe('an update', () => {
  it('waits while a session is open, and while the person is at its form', async () => {
    const profile = createProfile();
    const tab = createTab(profile);
    await tab.report('in-call');
    await profile.background().onUpdateReady();
    profile.kill();
    await tab.report('breakout');
    expect(profile.seen.reloads).toBe(0);
    profile.later(5);
    await tab.openPanel();
    await tab.report('left');
    await tab.ask('reflection.save', { id: tab.visitId(), answers: { worth: 3 }, editorId: idOf(1), edit: 1 });
    await vi.waitFor(() => expect(profile.seen.badge).toBe('1'));
    expect(profile.seen.reloads).toBe(0);
    await tab.ask('reflection.close', { id: tab.visitId(), state: 'submitted', at: profile.seen.now });
    await vi.waitFor(() => expect(profile.seen.reloads).toBe(1));
    await tab.report('not-a-call');
    expect(profile.seen.reloads).toBe(1);
  });

  it('comes in at once when nobody is at anything, whatever still waits from earlier', async () => {
    const { profile } = await afterCall();
    profile.later(20);
    await profile.background().onUpdateReady();
    expect(profile.seen.reloads).toBe(1);
  });

  it('that found somebody at their form comes in at a later start of the background', async () => {
    const { profile } = await afterCall();
    await profile.background().onUpdateReady();
    expect(profile.seen.reloads).toBe(0);
    profile.later(20);
    profile.kill();
    await profile.background().tidyUp();
    expect(profile.seen.reloads).toBe(1);
  });
});

describe('a tab that is closed', () => {
  it('is news to nobody if there was no call in it', async () => {
    const { profile } = await afterCall();
    const before = profile.seen.broadcasts;
    await profile.background().onTabClosed(99);
    expect(profile.seen.broadcasts).toBe(before);
    await profile.background().onTabClosed(7);
    expect(profile.seen.broadcasts).toBe(before + 1);
  });
});

describe('every page', () => {
  it('is told of changes, and not of mere signs of life', async () => {
    const { profile, tab, id } = await afterCall();
    const during = async (work: () => Promise<unknown>): Promise<number> => {
      const before = profile.seen.broadcasts;
      await work();
      return profile.seen.broadcasts - before;
    };
    expect(await during(() => tab.ask('reflection.save', { id, answers: {}, editorId: idOf(1), edit: 1 }))).toBe(1);
    expect(await during(() => tab.report('left'))).toBe(0);
    expect(await during(() => tab.look())).toBe(0);
    tab.joinAgain();
    expect(await during(() => tab.report('in-call'))).toBe(1);
    profile.later(1);
    expect(await during(() => tab.report('in-call'))).toBe(0);
    expect(await during(() => tab.report('reconnecting'))).toBe(1);
  });
});
