import { describe, expect, test } from 'vitest';
import { stateAt } from '@/utils/domain/warm-up/state-at';
import { Trouble } from '@/utils/messages/answer';
import { readStash } from '@/utils/panel/stash';
import { settle } from './manual-clock';
import { callStart, panelInCall, panelInMemory } from './panel-in-memory';

const minuteMs = 60_000;

describe('coming in', () => {
  test('a panel without a token asks nothing and holds nothing', async () => {
    const { panel, background, clock } = panelInMemory();
    background.join(callStart);
    await panel.enter(null);
    panel.lookAgain();
    await clock.pass(minuteMs);
    expect(panel.state().stage).toBe('inert');
    expect(panel.state().view.session).toBeNull();
    expect(background.asked).toEqual([]);
  });

  test('a panel with a token that is not its own is inert too', async () => {
    const { panel, background, clock } = panelInMemory();
    background.join(callStart);
    await panel.enter({ token: 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa' });
    panel.lookAgain();
    await clock.pass(minuteMs);
    expect(panel.state().stage).toBe('inert');
    expect(background.asked).toEqual([]);
  });

  test('a panel with its token sees the call', async () => {
    const { panel } = await panelInCall();
    expect(panel.state()).toMatchObject({ stage: 'open', moment: 'ready', trouble: null });
  });

  test('looks that are asked for together become one', async () => {
    const { panel, background } = await panelInCall();
    const before = background.asked.length;
    for (let times = 0; times < 50; times++) panel.lookAgain();
    await settle();
    expect(background.asked.length - before).toBeLessThanOrEqual(2);
  });
});

describe('the warm-up', () => {
  test('starts at once, with what was chosen, and is kept', async () => {
    const { panel, background } = await panelInCall();
    panel.actions.chooseMinutes(8);
    panel.actions.choosePace(30);
    panel.actions.startWarmUp();
    expect(panel.state().moment).toBe('warm-up');
    await settle();
    expect(background.view.settings).toMatchObject({ minutes: 8, paceSeconds: 30 });
    expect(background.view.warmUp?.plan).toMatchObject({ lengthMs: 8 * minuteMs, paceMs: 30_000, startedAt: callStart });
  });

  test('shows its time once a second, and stands still when nobody sees it', async () => {
    const { panel, clock } = await panelInCall();
    panel.actions.startWarmUp();
    await settle();
    let drawings = 0;
    panel.subscribe(() => drawings++);
    await clock.pass(10_000);
    expect(drawings).toBeGreaterThanOrEqual(9);
    expect(drawings).toBeLessThanOrEqual(11);
    panel.setVisible(false);
    drawings = 0;
    await clock.pass(10_000);
    expect(drawings).toBe(0);
    panel.setVisible(true);
    const { plan, now } = panel.state();
    expect(plan && stateAt(plan, now).remainingMs).toBe(5 * minuteMs - 20_000);
  });

  test('does not tick while it is paused', async () => {
    const { panel, clock } = await panelInCall();
    panel.actions.startWarmUp();
    panel.actions.change('pause');
    await settle();
    let drawings = 0;
    panel.subscribe(() => drawings++);
    await clock.pass(minuteMs);
    expect(drawings).toBe(0);
  });

  test('says no more than five things aloud in a run that nobody touches', async () => {
    for (const minutes of [1, 3, 5, 8, 60]) {
      const { panel, clock } = await panelInCall();
      panel.actions.chooseMinutes(minutes);
      panel.actions.choosePace(30);
      const said = new Map<number, string>();
      panel.subscribe(() => {
        const saying = panel.state().said;
        if (saying) said.set(saying.turn, saying.key);
      });
      panel.actions.startWarmUp();
      await clock.pass((minutes + 2) * minuteMs);
      const keys = [...said.values()];
      expect(keys.length).toBeLessThanOrEqual(5);
      expect(keys[0]).toBe('panel.say.started');
      expect(keys.at(-1)).toBe('panel.say.time-up');
      expect(panel.state().moment).toBe('time-up');
    }
  });

  test('says aloud what was pressed', async () => {
    const { panel } = await panelInCall();
    const saidAfter = (press: () => void): string | undefined => {
      press();
      return panel.state().said?.key;
    };
    panel.actions.startWarmUp();
    expect(saidAfter(() => panel.actions.change('next'))).toBe('panel.say.starter');
    expect(saidAfter(() => panel.actions.change('pause'))).toBe('panel.say.paused');
    expect(saidAfter(() => panel.actions.change('resume'))).toBe('panel.say.resumed');
    expect(saidAfter(() => panel.actions.change('one-more-minute'))).toBe('panel.say.longer');
    expect(saidAfter(() => panel.actions.change('end'))).toBe('panel.say.ended');
  });

  test('goes on where nothing can be kept, and is kept as soon as that can be', async () => {
    const { panel, background, clock } = await panelInCall();
    background.trouble = { code: 'storage-refused' };
    panel.actions.startWarmUp();
    await clock.pass(minuteMs);
    panel.actions.change('next');
    await clock.pass(1_000);
    expect(panel.state()).toMatchObject({ moment: 'warm-up', trouble: 'storage-refused' });
    expect(background.view.warmUp).toBeNull();
    background.trouble = null;
    await clock.pass(minuteMs);
    expect(background.view.warmUp?.plan).toEqual(panel.state().plan);
    expect(panel.state().trouble).toBeNull();
  });

  test('starts a session of its own where there is none', async () => {
    const { panel, background, clock } = panelInMemory();
    background.call('unknown', callStart);
    await panel.enter({ token: background.token });
    expect(panel.state().moment).toBe('unsure');
    panel.actions.offerWarmUp();
    expect(panel.state().moment).toBe('ready');
    panel.actions.startWarmUp();
    panel.actions.change('next');
    await clock.pass(1_000);
    expect(background.view.session?.startedAt).toBe(callStart);
    expect(background.view.warmUp?.sessionId).toBe(background.view.session?.id);
    expect(background.view.warmUp?.plan.revision).toBe(1);
    expect(panel.state().moment).toBe('warm-up');
  });

  test('never shows a group the same starter in a second warm-up', async () => {
    const { panel, clock } = await panelInCall();
    panel.actions.startWarmUp();
    panel.actions.change('next');
    await clock.pass(1_000);
    const last = panel.state().plan?.cursor ?? Number.NaN;
    panel.actions.change('end');
    panel.actions.offerWarmUp();
    panel.actions.startWarmUp();
    expect(panel.state().plan?.cursor).toBe(last + 1);
  });

  test('a newer revision that was stored elsewhere holds', async () => {
    const { panel, background } = await panelInCall();
    panel.actions.startWarmUp();
    await settle();
    const { warmUp } = background.view;
    if (!warmUp) throw new Error('No warm-up was kept');
    background.view = { ...background.view, warmUp: { ...warmUp, plan: { ...warmUp.plan, revision: 5, isPaused: true } } };
    panel.lookAgain();
    await settle();
    expect(panel.state().plan).toMatchObject({ revision: 5, isPaused: true });
    panel.actions.change('resume');
    await settle();
    expect(background.view.warmUp?.plan).toMatchObject({ revision: 6, isPaused: false });
  });
});

describe('the reflection', () => {
  test('comes by itself when the call ends, and every input is kept', async () => {
    const { panel, background } = await panelInCall();
    background.endCall(callStart + 40 * minuteMs);
    await settle();
    expect(panel.state().moment).toBe('reflecting');
    for (const useful of ['A', 'An', 'An idea']) {
      panel.actions.answer({ worth: 3, useful });
      expect(panel.state().answers).toEqual({ worth: 3, useful });
      await settle();
      expect(background.view.reflection?.answers).toEqual({ worth: 3, useful });
    }
    panel.actions.closeReflection('submitted');
    await settle();
    expect(background.view.reflection?.state).toBe('submitted');
    expect(panel.state().moment).toBe('saved');
  });

  test('shows every answer at once, so that the next is laid over it even while it is on its way', async () => {
    const { panel, background } = await panelInCall();
    background.endCall(callStart + minuteMs);
    await settle();
    let { answers } = panel.state();
    panel.subscribe(() => ({ answers } = panel.state()));
    for (const useful of ['A', 'An', 'An idea']) {
      panel.actions.answer({ useful });
      expect(answers).toEqual({ useful });
    }
  });

  test.each(['put-off', 'declined'] as const)('can be %s', async (state) => {
    const { panel, background } = await panelInCall();
    background.endCall(callStart + 40 * minuteMs);
    await settle();
    panel.actions.closeReflection(state);
    await settle();
    expect(background.view.reflection?.state).toBe(state);
    expect(panel.state().moment).toBe('set-aside');
    panel.actions.reflectNow();
    expect(panel.state().moment).toBe('reflecting');
  });

  test('keeps its words on the screen while they cannot be stored, and stores them later', async () => {
    const { panel, background, clock } = await panelInCall();
    background.endCall(callStart + 40 * minuteMs);
    await settle();
    background.trouble = { code: 'disk-full', kinds: ['reflection.save', 'reflection.close'] };
    panel.actions.answer({ useful: 'Do not lose me' });
    await clock.pass(3_000);
    panel.lookAgain();
    await settle();
    expect(panel.state()).toMatchObject({ trouble: 'disk-full', hasUnsavedWords: true, answers: { useful: 'Do not lose me' } });
    panel.actions.closeReflection('submitted');
    await clock.pass(100);
    expect(panel.state().moment).toBe('reflecting');
    background.trouble = null;
    panel.actions.closeReflection('submitted');
    await settle();
    expect(background.view.reflection?.answers).toEqual({ useful: 'Do not lose me' });
    expect(panel.state()).toMatchObject({ moment: 'saved', trouble: null, hasUnsavedWords: false });
  });

  test('gives unsaved words to the clipboard', async () => {
    const { panel, background, copied } = await panelInCall();
    panel.actions.writeNote('A note');
    await settle();
    background.endCall(callStart + minuteMs);
    await settle();
    background.trouble = { code: 'storage-broken' };
    panel.actions.answer({ worth: 1, useful: 'One thing', 'next-time': 'Another' });
    panel.actions.copyWords();
    expect(copied).toEqual(['A note\n\nOne thing\n\nAnother']);
  });

  test('gives way to what was written in the journal later', async () => {
    const { panel, background } = await panelInCall();
    background.endCall(callStart + minuteMs);
    await settle();
    panel.actions.answer({ useful: 'Here' });
    await settle();
    const { reflection } = background.view;
    if (!reflection) throw new Error('No reflection was kept');
    background.view = { ...background.view, reflection: { ...reflection, answers: { useful: 'There' } } };
    panel.lookAgain();
    await settle();
    expect(panel.state().answers).toEqual({ useful: 'There' });
    panel.actions.answer({ useful: 'Here again' });
    await settle();
    expect(background.view.reflection?.answers).toEqual({ useful: 'Here again' });
  });

  test('can be opened in the middle of a call, and left again', async () => {
    const { panel } = await panelInCall();
    panel.actions.reflectNow();
    expect(panel.state().moment).toBe('reflecting');
    panel.actions.leaveForm();
    expect(panel.state().moment).toBe('ready');
  });
});

describe('where the store refuses everything', () => {
  test('the call is seen, a warm-up can be held, and the person is told once', async () => {
    const { panel, background } = panelInMemory();
    background.storageTrouble = 'storage-refused';
    background.call('in-call', callStart);
    await panel.enter({ token: background.token });
    expect(panel.state()).toMatchObject({ moment: 'ready', trouble: 'storage-refused', view: { call: { state: 'in-call' } } });
    panel.actions.dismissNotice();
    panel.actions.startWarmUp();
    await settle();
    expect(panel.state()).toMatchObject({ moment: 'warm-up', trouble: null });
    panel.actions.startSession();
    await settle();
    expect(panel.state().trouble).toBe('storage-refused');
  });

  test('what was known goes on to be shown', async () => {
    const { panel, background } = await panelInCall();
    const { session } = panel.state().view;
    background.storageTrouble = 'storage-broken';
    background.call('reconnecting', callStart);
    await settle();
    expect(panel.state()).toMatchObject({ trouble: 'storage-broken', view: { session, call: { state: 'reconnecting' } } });
  });
});

describe('what went wrong', () => {
  test('in a look mends itself', async () => {
    const { panel, background, clock } = await panelInCall();
    background.trouble = { code: 'no-answer' };
    panel.lookAgain();
    await settle();
    expect(panel.state().trouble).toBe('no-answer');
    background.trouble = null;
    await clock.pass(minuteMs);
    expect(panel.state().trouble).toBeNull();
  });

  test('with something that was pressed is done again by Try again', async () => {
    const { panel, background } = await panelInCall();
    background.trouble = { code: 'no-answer', kinds: ['session.finish'] };
    panel.actions.finishSession();
    await settle();
    background.trouble = null;
    panel.actions.tryAgain();
    await settle();
    expect(panel.state()).toMatchObject({ trouble: null, moment: 'reflecting' });
    expect(background.view.session?.endedAt).toBe(callStart);
  });
});

describe('what was named and chosen here', () => {
  test('is kept in the order in which it was typed, however slow the first answer', async () => {
    const { background } = panelInMemory();
    let letGo = (): void => {};
    let isFirst = true;
    const { panel } = await panelInCall({
      keyring: background.keyring,
      ask: async (kind, body) => {
        if (kind === 'group.name' && isFirst) {
          isFirst = false;
          await new Promise<void>((resolve) => (letGo = resolve));
        }
        return background.ask(kind, body);
      },
    });
    background.join(callStart);
    panel.lookAgain();
    await settle();
    panel.actions.nameGroup('Tues');
    panel.actions.nameGroup('Tuesdays');
    await settle();
    letGo();
    await settle();
    expect(background.view.group?.name).toBe('Tuesdays');
  });

  test('gives way to what was named and chosen elsewhere later', async () => {
    const { panel, background } = await panelInCall();
    panel.actions.nameGroup('Tuesdays');
    panel.actions.chooseMinutes(8);
    await settle();
    const { group, settings } = background.view;
    background.view = { ...background.view, group: group && { ...group, name: 'Thursdays' }, settings: { ...settings, minutes: 3 } };
    panel.lookAgain();
    await settle();
    expect(panel.state().view).toMatchObject({ group: { name: 'Thursdays' }, settings: { minutes: 3 } });
  });
});

describe('a warm-up that nobody ended', () => {
  test('does not follow the person before another call', async () => {
    const { panel, background, clock } = await panelInCall();
    panel.actions.startWarmUp();
    await settle();
    background.endCall(clock.now());
    await settle();
    background.view = { ...background.view, session: null, warmUp: null, reflection: null };
    background.call('lobby', clock.now());
    await settle();
    expect(panel.state()).toMatchObject({ moment: 'waiting', plan: null });
  });
});

describe('by hand', () => {
  test('a session starts, finishes and is reflected on where the page says nothing', async () => {
    const { panel, background } = panelInMemory();
    await panel.enter({ token: background.token });
    panel.actions.startSession();
    await settle();
    expect(panel.state().moment).toBe('ready');
    panel.actions.skipWarmUp();
    panel.actions.writeNote('By hand');
    await settle();
    expect(background.view.session?.note).toBe('By hand');
    panel.actions.finishSession();
    await settle();
    expect(panel.state().moment).toBe('reflecting');
    panel.actions.answer({ worth: 4 });
    panel.actions.closeReflection('submitted');
    await settle();
    expect(background.view.reflection).toMatchObject({ answers: { worth: 4 }, state: 'submitted' });
  });

  test('a reflection needs no session before it', async () => {
    const { panel, background } = panelInMemory();
    await panel.enter({ token: background.token });
    panel.actions.reflectNow();
    await settle();
    expect(panel.state().moment).toBe('reflecting');
    panel.actions.answer({ useful: 'Without a call' });
    await settle();
    expect(background.view.reflection?.answers).toEqual({ useful: 'Without a call' });
  });

  test('finishing opens the form even while that cannot be stored', async () => {
    const { panel, background, clock } = await panelInCall();
    background.trouble = { code: 'no-answer', kinds: ['session.finish'] };
    panel.actions.finishSession();
    await clock.pass(100);
    expect(panel.state()).toMatchObject({ moment: 'reflecting', trouble: 'no-answer' });
  });

  test('finishing ends the warm-up for good', async () => {
    const { panel, background, clock } = await panelInCall();
    panel.actions.startWarmUp();
    await settle();
    panel.actions.finishSession();
    await clock.pass(100);
    expect(background.view.warmUp?.plan.endedAt).not.toBeNull();
  });
});

describe('a rejoined call', () => {
  test('is a call again, whatever was being done about the last', async () => {
    const { panel, background } = await panelInCall();
    background.endCall(callStart + minuteMs);
    await settle();
    panel.actions.closeReflection('submitted');
    await settle();
    expect(panel.state().moment).toBe('saved');
    const { session } = background.view;
    if (!session) throw new Error('No session was kept');
    background.call('in-call', callStart + 2 * minuteMs);
    background.view = { ...background.view, session: { ...session, endedAt: null } };
    panel.lookAgain();
    await settle();
    expect(panel.state().moment).toBe('ready');
  });
});

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
    expect(second.panel.state().plan).toEqual(first.panel.state().plan);
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

describe('the dock', () => {
  test('moves to the edge where it is not', async () => {
    const { panel, background } = await panelInCall();
    panel.actions.moveToOtherEdge();
    await settle();
    panel.actions.moveToOtherEdge();
    await settle();
    const edges = background.asked.flatMap(({ kind, body }) => (kind === 'dock.place' ? [JSON.stringify(body)] : []));
    expect(edges).toEqual([
      '{"place":{}}',
      '{"place":{"edge":"right"}}',
      '{"place":{}}',
      '{"place":{"edge":"left"}}',
    ]);
  });

  test('trouble with it is told and goes when it works again', async () => {
    const { panel, background } = await panelInCall();
    background.trouble = { code: 'no-answer', kinds: ['dock.leave'] };
    panel.actions.leave();
    await settle();
    expect(panel.state().trouble).toBe(new Trouble('no-answer').code);
    background.trouble = null;
    panel.actions.tryAgain();
    expect(panel.state().trouble).toBeNull();
  });
});
