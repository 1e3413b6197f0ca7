import { describe, expect, it } from 'vitest';
import { afterCall, createProfile, createTab } from './run-background';

describe('a panel', () => {
  it('is let in by a token once, and again only as the same document', async () => {
    const profile = createProfile();
    const tab = createTab(profile);
    const { token } = await tab.report('in-call', { hasPanel: false });
    const hello = { token: token ?? '' };
    expect(await profile.say('panel.hello', hello, tab.frame)).toMatchObject({ ok: true });
    expect(await profile.say('panel.hello', hello, tab.frame)).toMatchObject({ ok: true });
    const refused = { ok: false, error: 'not-allowed' };
    expect(await profile.say('panel.hello', hello, { ...tab.frame, frameKey: 'a look-alike' })).toEqual(refused);
    expect(await profile.say('panel.hello', { token: 'f'.repeat(32) }, tab.frame)).toEqual(refused);
    const other = createTab(profile, 8);
    await other.report('lobby');
    const { token: fresh } = await tab.report('in-call', { hasPanel: false });
    expect(await profile.say('panel.hello', { token: fresh ?? '' }, other.frame)).toEqual(refused);
  });

  it('keeps its right through the worker’s death and a reload of itself, in its own tab alone', async () => {
    const { profile, tab } = await afterCall();
    const grant = await tab.openPanel();
    profile.kill();
    const reloaded = { ...tab.frame, frameId: 12, frameKey: 'the same, reloaded' };
    expect(await profile.say('panel.look', {}, reloaded, grant)).toMatchObject({ ok: true });
    expect(await profile.say('panel.look', {}, { ...reloaded, tabId: 8 }, grant)).toMatchObject({ error: 'not-allowed' });
    expect(JSON.stringify([...profile.area.held])).not.toContain(grant);
    await profile.background().onTabClosed(7);
    expect(await profile.say('panel.look', {}, reloaded, grant)).toMatchObject({ error: 'not-allowed' });
  });

  it('moves its dock, and gives the keyboard back, through the page that holds it', async () => {
    const { profile, tab } = await afterCall();
    expect(await tab.ask('dock.place', { place: { width: 400 } })).toEqual({ place: { edge: 'left', width: 400, isOpen: false } });
    expect(await tab.ask('dock.place', { place: {} })).toMatchObject({ place: { width: 400 } });
    await tab.ask('dock.leave', {});
    await tab.ask('dock.place', { place: { isOpen: false } });
    expect(profile.seen.orders).toEqual([
      // The form had opened it by itself; it stays open under the hands of whoever moves it.
      [7, { kind: 'dock.place', place: { edge: 'left', width: 400, isOpen: true } }],
      [7, { kind: 'dock.leave' }],
      [7, { kind: 'dock.place', place: { edge: 'left', width: 400, isOpen: false } }],
    ]);
    await profile.ask('dock.place', { site: 'google-meet', place: { edge: 'right', isOpen: true } }, tab.page);
    expect(profile.seen.orders).toHaveLength(3);
    profile.kill();
    expect((await tab.report('left')).place).toEqual({ edge: 'right', width: 400, isOpen: true });
    expect((await tab.report('left', { site: 'zoom' })).place.width).toBe(320);
  });
});
