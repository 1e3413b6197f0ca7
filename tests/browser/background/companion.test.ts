import { describe, expect, it } from 'vitest';
import { mostGroups } from '@/utils/domain/panel-view';
import type { Kind, Reply, Request } from '@/utils/messages/protocol';
import type { From } from '@/utils/messages/sender';
import { groupOf, hand, idOf, warmUpOf } from '@/tests/browser/store/records';
import { companion, createProfile, createTab, journal, type Profile } from './run-background';

/** Two windows of one companion. */
const sidePanel = companion;
const smallWindow: From = { ...sidePanel, frameKey: 'D1' };

const look = async (profile: Profile, from = sidePanel) => (await profile.ask('panel.look', {}, from)).view;

/** A profile in which two groups have met, the one of room B last. */
async function twoGroups() {
  const profile = createProfile();
  for (const [tabId, room] of [
    [7, 'aaa-aaaa-aaa'],
    [8, 'bbb-bbbb-bbb'],
  ] as const) {
    const tab = createTab(profile, tabId, room);
    await tab.report('in-call');
    profile.later(30);
    await tab.report('left');
    profile.later(30);
  }
  return { profile, groupA: idOf(700), groupB: idOf(800) };
}

describe('the companion', () => {
  it('is told of no call, and of all groups, those met last first', async () => {
    const { profile, groupA, groupB } = await twoGroups();
    const view = await look(profile);
    expect(view).toMatchObject({ call: null, session: null, group: null });
    expect(view.groups?.map(({ id }) => id)).toEqual([groupB, groupA]);
  });

  it('is told of them no more once one is picked, and again when it is let go of', async () => {
    const { profile, groupA } = await twoGroups();
    await profile.ask('companion.pick', { groupId: groupA }, sidePanel);
    expect(await look(profile)).toMatchObject({ group: { id: groupA }, groups: [] });
    await profile.ask('companion.pick', { groupId: null }, sidePanel);
    expect((await look(profile)).groups).toHaveLength(2);
  });

  it('is the only one that is told of groups to pick from', async () => {
    const { profile } = await twoGroups();
    const tab = createTab(profile, 9, 'ccc-cccc-ccc');
    await tab.report('in-call');
    await tab.openPanel();
    expect((await tab.look()).groups).toBeNull();
  });

  it('starts a session of the group that was picked, on no site, and shows it in every window', async () => {
    const { profile, groupA } = await twoGroups();
    await profile.ask('companion.pick', { groupId: groupA }, sidePanel);
    expect((await look(profile, smallWindow)).group?.id).toBe(groupA);
    profile.kill();
    await profile.ask('session.start', { id: idOf(1), at: profile.seen.now }, smallWindow);
    profile.kill();
    expect(await look(profile)).toMatchObject({
      call: null,
      session: { id: idOf(1), site: null, roomHash: null, groupId: groupA, endedAt: null },
      sessionNumber: 2,
    });
  });

  it('starts one of a new group where none was picked', async () => {
    const { profile, groupA, groupB } = await twoGroups();
    await profile.ask('session.start', { id: idOf(1), at: profile.seen.now }, sidePanel);
    const { group, sessionNumber } = await look(profile);
    expect([groupA, groupB]).not.toContain(group?.id);
    expect(group).toMatchObject({ name: '', roomHashes: [] });
    expect(sessionNumber).toBe(1);
  });

  it('goes on through a restart of the background, though it has no tab that is open', async () => {
    const { profile, groupA } = await twoGroups();
    await profile.ask('companion.pick', { groupId: groupA }, sidePanel);
    await profile.ask('session.start', { id: idOf(1), at: profile.seen.now }, sidePanel);
    profile.later(5);
    profile.kill();
    await profile.background().tidyUp();
    expect((await look(profile)).session).toMatchObject({ id: idOf(1), endedAt: null });
  });

  it('ends with the browser, at its last sign of life', async () => {
    const { profile, groupA } = await twoGroups();
    await profile.ask('companion.pick', { groupId: groupA }, sidePanel);
    const startedAt = profile.seen.now;
    await profile.ask('session.start', { id: idOf(1), at: startedAt }, sidePanel);
    profile.later(20);
    await look(profile);
    profile.later(600);
    profile.kill();
    await profile.background().onBrowserStart();
    const { session, group } = await look(profile);
    expect([session, group]).toEqual([null, null]);
    const row = await profile.seen.open.table('sessions').get(idOf(1));
    expect(JSON.stringify(row)).toContain('browser-closed');
    expect(JSON.stringify(row)).toContain(`"endedAt":${startedAt + 20 * 60_000}`);
  });

  it('keeps a session that goes on, whatever is picked, and lets go of one that has ended', async () => {
    const { profile, groupA, groupB } = await twoGroups();
    await profile.ask('companion.pick', { groupId: groupA }, sidePanel);
    await profile.ask('session.start', { id: idOf(1), at: profile.seen.now }, sidePanel);
    await profile.ask('companion.pick', { groupId: groupB }, sidePanel);
    expect(await look(profile)).toMatchObject({ session: { id: idOf(1) }, group: { id: groupA } });
    profile.later(10);
    await profile.ask('session.finish', { id: idOf(1), at: profile.seen.now }, sidePanel);
    expect(await look(profile)).toMatchObject({ session: { id: idOf(1) }, reflection: { state: 'open' } });
    await profile.ask('companion.pick', { groupId: null }, sidePanel);
    expect(await look(profile)).toMatchObject({ session: null, group: null });
  });

  it('has no dock to be moved or left, and says so to nobody', async () => {
    const { profile } = await twoGroups();
    profile.seen.hasDock = false;
    await profile.ask('dock.leave', {}, sidePanel);
    await profile.ask('dock.place', { place: { isOpen: false, width: 400 } }, sidePanel);
    expect([...profile.area.held.keys()].filter((key) => key.startsWith('dock:'))).toEqual([]);
  });

  it('leaves what tabs are told as it is: nothing can be picked there', async () => {
    const { profile, groupB } = await twoGroups();
    const tab = createTab(profile, 9, 'ccc-cccc-ccc');
    await tab.report('in-call');
    await tab.openPanel();
    await tab.ask('companion.pick', { groupId: groupB });
    expect((await tab.look()).group?.id).toBe(tab.visitId());
    expect(await profile.say('companion.pick', { groupId: groupB }, journal)).toEqual({ ok: false, error: 'not-allowed' });
  });

  it('holds a whole call, with the worker killed between any two messages', async () => {
    const { profile, groupA } = await twoGroups();
    const step = async <K extends Kind>(kind: K, body: Request<K>): Promise<Reply<K>> => {
      // Whatever is asked is asked again when its answer is lost.
      await profile.ask(kind, body, sidePanel);
      await profile.dieAtRest();
      const answer = await profile.ask(kind, body, smallWindow);
      await profile.dieAtRest();
      return answer;
    };
    await step('companion.pick', { groupId: groupA });
    const warmUp = { ...warmUpOf(2, 1, profile.seen.now), sessionId: idOf(1) };
    expect(await step('session.start', { id: idOf(1), at: profile.seen.now })).toEqual({ id: idOf(1) });
    await step('warm-up.save', warmUp);
    expect(await look(profile)).toMatchObject({ warmUp: { id: idOf(2) }, sessionNumber: 2, group: { id: groupA } });
    profile.later(40);
    await step('session.finish', { id: idOf(1), at: profile.seen.now });
    expect(await look(profile)).toMatchObject({ reflection: { state: 'open' }, group: { memory: { first: { shown: hand.slice(0, 5).flat() } } } });
    await step('reflection.close', { id: idOf(1), state: 'submitted', at: profile.seen.now });
    await step('companion.pick', { groupId: null });
    expect(await look(profile)).toMatchObject({ session: null, group: null, warmUp: null, reflection: null });
    expect((await look(profile)).groups?.[0]?.id).toBe(groupA);
    expect(await profile.seen.open.table('sessions').count()).toBe(3);
  });

  it('starts a second session of the same group after the first', async () => {
    const { profile, groupA } = await twoGroups();
    for (const [session, number] of [[1, 2], [2, 3]] as const) {
      await profile.ask('companion.pick', { groupId: groupA }, sidePanel);
      await profile.ask('session.start', { id: idOf(session), at: profile.seen.now }, sidePanel);
      expect(await look(profile)).toMatchObject({ session: { id: idOf(session), groupId: groupA }, sessionNumber: number });
      profile.later(30);
      await profile.ask('session.finish', { id: idOf(session), at: profile.seen.now }, sidePanel);
      await profile.ask('companion.pick', { groupId: null }, sidePanel);
    }
  });

  it('can pick another group when the session that went on was deleted in the journal', async () => {
    const { profile, groupA, groupB } = await twoGroups();
    await profile.ask('companion.pick', { groupId: groupA }, sidePanel);
    await profile.ask('session.start', { id: idOf(1), at: profile.seen.now }, sidePanel);
    await profile.ask('session.delete', { id: idOf(1), at: profile.seen.now }, journal);
    await profile.ask('companion.pick', { groupId: groupB }, sidePanel);
    expect(await look(profile)).toMatchObject({ session: null, group: { id: groupB } });
    await profile.ask('session.start', { id: idOf(2), at: profile.seen.now }, sidePanel);
    expect((await look(profile)).session).toMatchObject({ id: idOf(2), groupId: groupB });
  });

  it('offers the groups that meet, however many others were met once since', async () => {
    const { profile, groupA } = await twoGroups();
    const at = profile.seen.now;
    const others = Array.from({ length: mostGroups + 20 }, (_, n) => groupOf(10_000 + n, { roomHashes: [], createdAt: at + n }));
    await profile.seen.open.table('groups').bulkPut(others);
    profile.later(60);
    await profile.ask('companion.pick', { groupId: groupA }, sidePanel);
    await profile.ask('session.start', { id: idOf(1), at: profile.seen.now }, sidePanel);
    await profile.ask('session.finish', { id: idOf(1), at: profile.seen.now }, sidePanel);
    await profile.ask('companion.pick', { groupId: null }, sidePanel);
    const { groups } = await look(profile);
    expect(groups).toHaveLength(mostGroups);
    expect(groups?.[0]?.id).toBe(groupA);
  });

  it('takes a group that is gone for none', async () => {
    const { profile } = await twoGroups();
    await profile.ask('companion.pick', { groupId: idOf(99) }, sidePanel);
    expect((await look(profile)).group).toBeNull();
    await profile.ask('session.start', { id: idOf(1), at: profile.seen.now }, sidePanel);
    expect((await look(profile)).group).toMatchObject({ id: idOf(1), name: '' });
  });
});
