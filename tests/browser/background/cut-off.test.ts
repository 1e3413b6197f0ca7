import { describe, expect, it, vi } from 'vitest';
import { idOf, minute } from '@/tests/browser/store/records';
import { createProfile, createTab } from './run-background';

describe('a page that goes without a word', () => {
  it('has ended its visit when another begins in its tab', async () => {
    const profile = createProfile();
    const tab = createTab(profile);
    await tab.report('in-call');
    profile.later(10);
    await tab.report('in-call');
    profile.later(3);
    tab.joinAgain();
    await tab.report('in-call');
    await tab.openPanel();
    expect((await tab.look()).session).toMatchObject({
      endedAt: null,
      segments: [{ leftAt: profile.seen.now - 3 * minute, ending: 'left' }, { leftAt: null }],
    });
    profile.later(1);
    await tab.report('left');
    expect((await tab.look()).session?.endedAt).toBe(profile.seen.now);
  });

  it('has ended what went on in it, if its tab is gone when the background starts', async () => {
    const profile = createProfile();
    const [tab, other] = [createTab(profile, 7), createTab(profile, 8, 'other')];
    await tab.report('in-call');
    await other.report('in-call');
    profile.later(10);
    await tab.report('in-call');
    const lastSeenAt = profile.seen.now;
    profile.later(300);
    profile.kill();
    profile.seen.tabs.delete(7);
    await profile.background().tidyUp();
    expect(await profile.seen.open.sessions.get(tab.visitId())).toMatchObject({
      endedAt: lastSeenAt,
      segments: [{ ending: 'browser-closed' }],
    });
    expect(await profile.seen.open.sessions.get(other.visitId())).toMatchObject({ endedAt: null });
    await vi.waitFor(() => expect(profile.seen.badge).toBe('1'));
  });
});

describe('a browser that was closed without a word', () => {
  it('ends what was open at its last sign of life, and leaves alone what has been seen since', async () => {
    const profile = createProfile();
    const [old, other] = [createTab(profile, 7), createTab(profile, 8, 'other')];
    await old.report('in-call');
    profile.later(10);
    await old.report('in-call');
    const lastSeenAt = profile.seen.now;
    profile.later(12 * 60);
    profile.kill();
    // The call's page was restored and reports before the browser says that it was started.
    profile.seen.now += 50;
    await other.report('in-call');
    await profile.background().onBrowserStart();
    await other.openPanel();
    expect(await other.look()).toMatchObject({ session: { endedAt: null }, waiting: 1 });
    expect(await profile.seen.open.sessions.get(idOf(700))).toMatchObject({
      endedAt: lastSeenAt,
      segments: [{ ending: 'browser-closed' }],
    });
    expect([...profile.area.held.keys()].filter((key) => key.startsWith('tab:'))).toEqual(['tab:8']);
  });
});
