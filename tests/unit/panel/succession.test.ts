import { describe, expect, test } from 'vitest';
import { readStash } from '@/utils/panel/stash';
import { settle } from './manual-clock';
import { callStart, panelInCall, panelInMemory, type PanelInMemory } from './panel-in-memory';

/** The panel that comes after another in the same frame. */
async function succeeded(first: PanelInMemory): Promise<PanelInMemory> {
  const stash = readStash(first.notes.at(-1) ?? '');
  if (!stash) throw new Error('The note cannot be read');
  const second = panelInMemory();
  second.background.view = first.background.view;
  await second.panel.enter({ stash });
  await settle();
  return second;
}

describe('an update of the extension', () => {
  test('leaves every unsaved word to the panel that comes after it', async () => {
    const first = await panelInCall();
    first.panel.actions.startWarmUp();
    await settle();
    first.background.trouble = { code: 'no-answer' };
    first.panel.actions.writeNote('half-typ');
    first.setAlive(false);
    await first.clock.pass(2_000);
    expect(first.panel.state()).toMatchObject({ trouble: 'extension-updated', note: 'half-typ' });
    expect(first.notes).toHaveLength(1);

    const stash = readStash(first.notes[0] ?? '');
    if (!stash) throw new Error('The note cannot be read');
    expect(stash.place).toEqual({ field: 0, caret: 5 });
    const second = panelInMemory();
    second.background.view = first.background.view;
    await second.panel.enter({ stash });
    await settle();
    expect(second.panel.state()).toMatchObject({ note: 'half-typ', moment: 'warm-up', hasHealed: true, trouble: null });
    expect(second.background.view.session?.note).toBe('half-typ');
    expect(second.panel.state().warmUp).toEqual(first.panel.state().warmUp);
  });

  test('leaves a warm-up as it stands, and its guests, code and hand with it', async () => {
    for (const choice of [{ mode: 'menu' }, { mode: 'one', paceSeconds: 30, hasTurns: true }] as const) {
      const first = await panelInCall();
      first.panel.actions.changeGroup({ roster: { names: ['A', 'B', 'C'], self: 0 } });
      first.panel.actions.choose(choice);
      first.panel.actions.startWarmUp();
      await first.clock.pass(50_000);
      first.panel.actions.change('next');
      await settle();
      first.panel.actions.reloadPanel();
      const second = await succeeded(first);
      await second.clock.pass(50_000);
      expect(second.panel.state().warmUp).toEqual(first.panel.state().warmUp);
      second.panel.actions.change('pause');
      await settle();
      expect(second.background.view.warmUp?.plan).toMatchObject({ revision: 2, isPaused: true });
    }
  });

  test('leaves a warm-up that could not be kept, with the session it is of, to be kept later', async () => {
    const first = panelInMemory();
    first.background.call('unknown', callStart);
    await first.panel.enter({ token: first.background.token });
    first.background.storageTrouble = 'storage-broken';
    first.panel.actions.offerWarmUp();
    first.panel.actions.startWarmUp();
    await first.clock.pass(5_000);
    first.panel.actions.reloadPanel();
    first.background.storageTrouble = null;
    const second = await succeeded(first);
    await second.clock.pass(30_000);
    expect(second.panel.state()).toMatchObject({ moment: 'warm-up', trouble: null });
    expect(second.background.view).toMatchObject({
      session: { startedAt: callStart },
      warmUp: { plan: first.panel.state().warmUp?.plan },
    });
  });

  test('leaves what was just typed about a group', async () => {
    const first = await panelInCall();
    first.background.trouble = { code: 'extension-updated', kinds: ['group.change'] };
    first.panel.actions.changeGroup({ name: 'Tues' });
    first.panel.actions.changeGroup({ roster: { names: ['Amara'], self: null } });
    first.setAlive(false);
    await first.clock.pass(2_000);
    first.background.trouble = null;
    const second = await succeeded(first);
    expect(second.background.view.group).toMatchObject({ name: 'Tues', roster: { names: ['Amara'] } });
  });

  test('is waited for while there is nothing to load', async () => {
    let isBack = false;
    const { setAlive, clock, notes } = await panelInCall({ isBack: () => Promise.resolve(isBack) });
    setAlive(false);
    await clock.pass(5_000);
    expect(notes).toHaveLength(0);
    isBack = true;
    await clock.pass(1_000);
    expect(notes).toHaveLength(1);
  });

  test('does not tear a word in two: the new panel comes when the hands rest, or after a while', async () => {
    for (const [keys, wholeKeys] of [[8, 8], [80, 28]] as const) {
      const { panel, setAlive, clock, notes } = await panelInCall();
      setAlive(false);
      for (let typed = 1; typed <= keys; typed++) {
        await clock.pass(200);
        panel.actions.writeNote('x'.repeat(typed));
      }
      await clock.pass(2_000);
      const length = readStash(notes[0] ?? '')?.note?.content.length ?? 0;
      expect(length).toBeGreaterThanOrEqual(wholeKeys);
    }
  });

  test('keeps the words in sight when the new panel may not ask', async () => {
    const first = await panelInCall();
    first.panel.actions.writeNote('Mine');
    first.panel.actions.reloadPanel();
    const stash = readStash(first.notes[0] ?? '');
    if (!stash) throw new Error('The note cannot be read');
    const second = panelInMemory();
    await second.panel.enter({ stash: { ...stash, grant: '00000000000000000000000000000000' } });
    second.background.keyring.grant = '00000000000000000000000000000000';
    await settle();
    expect(second.panel.state().trouble).toBe('not-allowed');
    second.panel.actions.copyWords();
    expect(second.copied).toEqual(['Mine']);
  });
});
