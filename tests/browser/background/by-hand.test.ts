import { describe, expect, it } from 'vitest';
import { idOf } from '@/tests/browser/store/records';
import { createProfile, createTab, journal } from './run-background';

describe('by hand', () => {
  it('starts and finishes a session on a page that says nothing', async () => {
    const profile = createProfile();
    const tab = createTab(profile);
    await tab.report('unknown');
    await tab.openPanel();
    for (let twice = 0; twice < 2; twice++) {
      expect(await tab.ask('session.start', { id: idOf(1), at: profile.seen.now })).toEqual({ id: idOf(1) });
      profile.kill();
    }
    expect(await tab.look()).toMatchObject({ session: { id: idOf(1), endedAt: null, site: 'google-meet' }, sessionNumber: 1 });
    profile.seen.now += 20_000;
    for (let twice = 0; twice < 2; twice++) await tab.ask('session.finish', { id: idOf(1), at: profile.seen.now });
    expect(await tab.look()).toMatchObject({
      session: { endedAt: profile.seen.now, segments: [{ ending: 'by-hand' }] },
      reflection: { state: 'open' },
    });
  });

  it('goes on with the session that was detected, and is taken over by one detected later', async () => {
    const profile = createProfile();
    const tab = createTab(profile);
    await tab.report('in-call');
    await tab.openPanel();
    expect(await tab.ask('session.start', { id: idOf(1), at: profile.seen.now })).toEqual({ id: tab.visitId() });

    const other = createTab(profile, 8, 'other');
    await other.report('unknown');
    await other.openPanel();
    await other.ask('session.start', { id: idOf(2), at: profile.seen.now });
    profile.later(2);
    await other.report('in-call');
    profile.later(2);
    await other.report('left');
    expect((await other.look()).session).toMatchObject({
      id: idOf(2),
      endedAt: profile.seen.now,
      segments: [{ id: other.visitId(), ending: 'left' }],
    });
  });

  it.each([
    ['left', 'left'],
    ['ended', 'ended'],
    ['not-a-call', 'left'],
  ] as const)('ends by itself on %s, though no visit was ever seen', async (state, ending) => {
    const profile = createProfile();
    const tab = createTab(profile);
    await tab.report('unknown');
    await tab.openPanel();
    await tab.ask('session.start', { id: idOf(1), at: profile.seen.now });
    profile.later(9);
    await tab.report('lobby');
    expect((await tab.look()).session?.endedAt).toBeNull();
    await tab.report(state);
    expect((await tab.look()).session).toMatchObject({ endedAt: profile.seen.now, segments: [{ ending }] });
  });

  it('begins a second session when the person starts again after finishing, which the end of the call ends', async () => {
    const profile = createProfile();
    const tab = createTab(profile);
    await tab.report('in-call');
    await tab.openPanel();
    profile.later(5);
    await tab.ask('session.finish', { id: tab.visitId(), at: profile.seen.now });
    await tab.ask('session.start', { id: idOf(1), at: profile.seen.now });
    profile.later(1);
    await tab.report('in-call');
    expect((await tab.look()).session).toMatchObject({ id: idOf(1), endedAt: null });
    profile.later(5);
    await tab.report('left');
    expect((await tab.look()).session).toMatchObject({ id: idOf(1), endedAt: profile.seen.now });
  });

  it('is found to have lasted as long as the panel looked, when the browser went without a word', async () => {
    const profile = createProfile();
    const tab = createTab(profile);
    await tab.report('unknown');
    await tab.openPanel();
    await tab.ask('session.start', { id: idOf(1), at: profile.seen.now });
    profile.later(30);
    const lookedAt = profile.seen.now;
    await tab.look();
    profile.later(60 * 24);
    profile.kill();
    await profile.background().onBrowserStart();
    await tab.report('lobby', { room: 'elsewhere' });
    await tab.openPanel();
    expect((await tab.look()).waiting).toBe(1);
    await profile.ask('session.note', { id: idOf(1), note: 'x', editorId: idOf(2), edit: 0 }, journal);
    const row = await profile.seen.open.sessions.get(idOf(1));
    expect(row).toMatchObject({ endedAt: lookedAt, segments: [{ ending: 'browser-closed' }] });
  });
});
