import { describe, expect, it } from 'vitest';
import { changePlan, type PlanChange } from '@/utils/domain/warm-up/change-plan';
import { revised, type WarmUp } from '@/utils/domain/warm-up/warm-up';
import { hand, idOf, warmUpOf } from '@/tests/browser/store/records';
import { createProfile, createTab } from './run-background';

const ids = hand.flat();

/** A call in which a warm-up has been started. */
async function started(own: Partial<WarmUp> = {}) {
  const profile = createProfile();
  const tab = createTab(profile);
  await tab.report('in-call');
  await tab.openPanel();
  const first: WarmUp = { ...warmUpOf(1, 0, profile.seen.now), sessionId: tab.visitId(), ...own };
  await tab.ask('warm-up.save', first);
  const shown = async () => (await tab.look()).group?.memory['first']?.shown ?? [];
  const changed = (warmUp: WarmUp, change: PlanChange): WarmUp =>
    revised(warmUp, changePlan(warmUp.plan, change, profile.seen.now), profile.seen.now);
  return { profile, tab, first, shown, changed };
}

describe('a warm-up that is kept', () => {
  it('is its highest revision, whatever is doubled, late, or cut off by the worker’s death', async () => {
    const { profile, tab, first, changed } = await started();
    profile.later(2);
    const paused = changed(first, 'pause');
    const resumed = changed(paused, 'resume');
    for (const [warmUp, revision] of [[resumed, 2], [paused, 2], [resumed, 2], [first, 2]] as const) {
      expect(await tab.ask('warm-up.save', warmUp)).toEqual({ id: idOf(1), revision });
      profile.kill();
    }
    expect((await tab.look()).warmUp).toEqual(resumed);
  });

  it('is the one of two in a call that is further on, though the other started later', async () => {
    const { profile, tab, first, changed } = await started();
    profile.later(1);
    await tab.ask('warm-up.save', changed(first, 'end'));
    const before = warmUpOf(2, 0, profile.seen.now - 90_000);
    const joined: WarmUp = { ...before, sessionId: tab.visitId(), isHost: false, plan: { ...before.plan, revision: 2 } };
    await tab.ask('warm-up.save', joined);
    expect((await tab.look()).warmUp).toEqual(joined);
  });

  it('belongs to a session that is there, and is none where its form is not', async () => {
    const { tab, first } = await started();
    expect(await tab.say('warm-up.save', { ...first, id: idOf(2), sessionId: idOf(99) })).toEqual({ ok: false, error: 'not-found' });
    expect(await tab.say('warm-up.save', { ...first, id: idOf(2), plan: { ...first.plan, seed: 2 ** 18 } })).toEqual({
      ok: false,
      error: 'bad-request',
    });
    expect(await tab.say('warm-up.save', { ...first, id: idOf(2), hand: [[]] })).toEqual({ ok: false, error: 'bad-request' });
  });
});

describe('the memory of a group', () => {
  it('grows with each change by what was shown until then', async () => {
    const { profile, tab, first, shown, changed } = await started();
    expect(await shown()).toEqual(ids.slice(0, 1));
    profile.later(2.5);
    const back = changed(first, 'previous');
    await tab.ask('warm-up.save', back);
    expect(await shown()).toEqual(ids.slice(0, 3));
    profile.later(1);
    await tab.ask('warm-up.save', first);
    expect(await shown()).toEqual(ids.slice(0, 3));
  });

  it('grows by itself at the end of the call, as far as the warm-up came', async () => {
    const { profile, tab, shown } = await started();
    profile.later(3.5);
    await tab.report('left');
    expect(await shown()).toEqual(ids.slice(0, 4));
  });

  it('grows also when the browser was closed without a word, and not beyond that', async () => {
    const { profile, tab, shown } = await started();
    profile.later(1.5);
    await tab.report('in-call');
    profile.later(600);
    profile.kill();
    await profile.background().onBrowserStart();
    await tab.report('lobby');
    await tab.openPanel();
    expect(await shown()).toEqual(ids.slice(0, 2));
  });

  it('grows by what was joined just the same', async () => {
    const { profile, tab, shown } = await started({ isHost: false });
    profile.later(9);
    await tab.report('left');
    expect(await shown()).toEqual(ids.slice(0, 5));
  });

  it('has what was shown last at its end, and each starter once', async () => {
    const { profile, tab, first, shown, changed } = await started();
    await tab.ask('warm-up.save', changed(first, 'end'));
    profile.later(8);
    const other = hand.toReversed();
    const second = warmUpOf(2, 0, profile.seen.now);
    await tab.ask('warm-up.save', { ...second, sessionId: tab.visitId(), hand: [...other], plan: { ...second.plan, revision: 9 } });
    profile.later(9);
    await tab.report('left');
    expect(await shown()).toEqual([ids[0], ...other.flat().slice(0, 5)]);
    await tab.report('in-call', { at: profile.seen.now + 1 });
    await tab.report('left', { at: profile.seen.now + 2 });
    expect(await shown()).toEqual([ids[0], ...other.flat().slice(0, 5)]);
  });

  it('keeps decks apart, and knows nothing where none was dealt', async () => {
    const { profile, tab, first } = await started({ hand: [] });
    expect((await tab.look()).group?.memory).toEqual({});
    profile.later(1);
    await tab.ask('warm-up.save', { ...first, id: idOf(2), hand, plan: { ...first.plan, deckId: 'second', revision: 3 } });
    expect((await tab.look()).group?.memory).toMatchObject({ second: { shown: ids.slice(0, 2) } });
  });
});
