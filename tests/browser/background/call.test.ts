import { describe, expect, it, vi } from 'vitest';
import { hand, idOf, warmUpOf } from '@/tests/browser/store/records';
import { createProfile, createTab } from './run-background';

describe('a whole call', () => {
  it('is kept from lobby to reflection, with the worker killed between any two messages', async () => {
    const profile = createProfile();
    const tab = createTab(profile);
    const step = async <T>(work: () => Promise<T>): Promise<T> => {
      const done = await work();
      profile.kill();
      return done;
    };

    expect(await step(() => tab.report('lobby', { hasPanel: false }))).toMatchObject({ show: 'tab', token: expect.stringMatching(/^[0-9a-f]{32}$/) });
    await step(() => tab.report('in-call'));
    await step(() => tab.openPanel());
    profile.later(1);
    const before = await step(() => tab.look());
    expect(before).toMatchObject({
      call: { site: 'google-meet', state: 'in-call', roomHash: expect.stringMatching(/^[0-9a-f]{32}$/) },
      session: { id: tab.visitId(), endedAt: null, zone: 'Europe/Stockholm' },
      group: { name: '', memory: {}, seed: 7 },
      sessionNumber: 1,
      warmUp: null,
      reflection: null,
    });
    expect(JSON.stringify(before)).not.toContain('abc-defg-hij');

    const warmUp = { ...warmUpOf(1, 0, profile.seen.now), sessionId: tab.visitId() };
    for (let twice = 0; twice < 2; twice++) {
      expect(await step(() => tab.ask('warm-up.save', warmUp))).toEqual({ id: idOf(1), revision: 0 });
    }
    await step(() => tab.ask('group.change', { id: before.group?.id ?? '', name: 'Networked learning' }));
    await step(() => tab.ask('session.note', { id: tab.visitId(), note: 'Try a board', editorId: idOf(2), edit: 1 }));
    profile.later(50);
    expect(await step(() => tab.report('left'))).toMatchObject({ show: 'open' });
    await step(() => tab.ask('reflection.save', { id: tab.visitId(), answers: { worth: 4 }, editorId: idOf(3), edit: 1 }));
    const after = await step(() => tab.look());
    expect(after).toMatchObject({
      session: { endedAt: profile.seen.now, note: 'Try a board', segments: [{ ending: 'left' }] },
      group: { name: 'Networked learning', memory: { first: { shown: hand.slice(0, 5).flat() } } },
      warmUp: { id: idOf(1) },
      reflection: { state: 'open', answers: { worth: 4 }, edit: 1 },
      waiting: 0,
    });
    await step(() => tab.ask('reflection.close', { id: tab.visitId(), state: 'submitted', at: profile.seen.now }));
    expect((await tab.look()).reflection).toMatchObject({ state: 'submitted', closedAt: profile.seen.now, answers: { worth: 4 } });
    expect(await tab.report('left')).toMatchObject({ show: 'tab' });
  });

  it('goes on in the same session when the person comes back, and in the same group next week', async () => {
    const profile = createProfile();
    const tab = createTab(profile);
    await tab.report('in-call');
    await tab.openPanel();
    profile.later(20);
    await tab.report('left');
    profile.later(5);
    tab.joinAgain();
    await tab.report('in-call');
    const again = await tab.look();
    expect(again.session).toMatchObject({ id: idOf(700), endedAt: null, segments: [{ id: idOf(700) }, { id: idOf(701) }] });
    profile.later(10);
    await tab.report('ended');
    profile.later(7 * 24 * 60);
    tab.joinAgain();
    await tab.report('lobby', { room: 'ABC-DEFG-HIJ' });
    expect(await tab.look()).toMatchObject({ session: null, group: { id: again.group?.id }, sessionNumber: 1, waiting: 1 });
    await tab.report('in-call');
    expect(await tab.look()).toMatchObject({ session: { id: idOf(702) }, group: { id: again.group?.id }, sessionNumber: 2 });
  });

  it('is one session in two tabs at once, and over when both are closed', async () => {
    const profile = createProfile();
    const [one, two] = [createTab(profile, 7), createTab(profile, 8)];
    await Promise.all([one.report('in-call'), two.report('in-call')]);
    await one.openPanel();
    await profile.background().onTabClosed(8);
    expect((await one.look()).session).toMatchObject({ endedAt: null, segments: { length: 2 } });
    profile.later(3);
    await profile.background().onTabClosed(7);
    const next = createTab(profile, 9);
    await next.report('lobby');
    await next.openPanel();
    expect(await next.look()).toMatchObject({ waiting: 1, session: null, group: { id: one.visitId() }, sessionNumber: 1 });
    await vi.waitFor(() => expect(profile.seen.badge).toBe('1'));
  });

  it('asks nothing about a wrong door, and asks about a short call with a warm-up', async () => {
    const profile = createProfile();
    const tab = createTab(profile);
    await tab.report('in-call');
    await tab.openPanel();
    profile.seen.now += 20_000;
    expect(await tab.report('left')).toMatchObject({ show: 'tab' });
    expect((await tab.look()).reflection).toBeNull();
    tab.joinAgain();
    await tab.report('in-call', { room: 'other' });
    const { session } = await tab.look();
    await tab.ask('warm-up.save', { ...warmUpOf(1, 0, profile.seen.now), sessionId: session?.id ?? '' });
    profile.seen.now += 20_000;
    expect(await tab.report('removed', { room: 'other' })).toMatchObject({ show: 'open' });
  });

  it('is answered though nothing can be kept, so a warm-up can be held all the same', async () => {
    const profile = createProfile();
    const opening = vi.spyOn(IDBFactory.prototype, 'open').mockImplementation(() => {
      throw new DOMException('A mutation operation was attempted on a database that did not allow mutations.', 'InvalidStateError');
    });
    const tab = createTab(profile);
    await profile.ask('dock.place', { site: 'google-meet', place: { isOpen: true } }, tab.page);
    expect(await tab.report('in-call', { hasPanel: false })).toMatchObject({ show: 'open', place: { isOpen: true } });
    await tab.openPanel();
    expect(await tab.ask('panel.look', {})).toMatchObject({
      view: { call: { state: 'in-call' }, session: null },
      trouble: 'storage-refused',
    });
    expect(await tab.say('session.start', { id: idOf(1), at: profile.seen.now })).toEqual({ ok: false, error: 'storage-refused' });
    opening.mockRestore();
  });

  it('goes on though what is known of tabs cannot be kept, for as long as the worker lives', async () => {
    const profile = createProfile();
    profile.area.isBroken = true;
    const tab = createTab(profile);
    expect(await tab.report('in-call', { hasPanel: false })).toMatchObject({ show: 'tab', place: { edge: 'left' } });
    await tab.openPanel();
    expect((await tab.look()).session?.id).toBe(tab.visitId());
    profile.later(5);
    await profile.background().onTabClosed(7);
    profile.kill();
    profile.area.isBroken = false;
    const next = createTab(profile, 9);
    await next.report('lobby');
    await next.openPanel();
    expect((await next.look()).waiting).toBe(1);
  });

  it('keeps a page around the call from pushing the call aside', async () => {
    const profile = createProfile();
    const tab = createTab(profile);
    const shell = { ...tab.page, frameId: 9, frameKey: 'shell' };
    await tab.report('in-call');
    await tab.openPanel();
    const report = { visitId: idOf(5), site: 'zoom', room: null, state: 'not-a-call', at: profile.seen.now, hasPanel: false } as const;
    expect(await profile.ask('call.report', report, shell)).toMatchObject({ show: 'none', token: null });
    expect((await tab.look()).call?.state).toBe('in-call');
  });

  it('ends with its frame, when the page around it says that there is none any more', async () => {
    const profile = createProfile();
    const tab = createTab(profile);
    const frame = { ...tab.page, frameId: 9, frameKey: 'client' };
    const report = { visitId: idOf(5), site: 'zoom', room: '84335626851', state: 'in-call', at: profile.seen.now, hasPanel: true } as const;
    await profile.ask('call.report', report, frame);
    profile.later(3);
    const at = profile.seen.now;
    await profile.ask('call.report', { ...report, visitId: idOf(6), room: null, state: 'not-a-call', at }, { ...tab.page, frameId: 0 });
    await tab.openPanel();
    expect((await tab.look()).session).toMatchObject({ id: idOf(5), endedAt: at });
  });
});
