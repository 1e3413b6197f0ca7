import { describe, expect, test } from 'vitest';
import { settle } from './manual-clock';
import { callStart, panelInCall, panelInMemory } from './panel-in-memory';

const minuteMs = 60_000;

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

  test('says nothing more of the keyboard that went to the call just before it ended', async () => {
    const { panel, background } = await panelInCall();
    panel.actions.skipWarmUp();
    panel.actions.writeNote('Half a');
    panel.setKeyboardTaken(true);
    expect(panel.state()).toMatchObject({ moment: 'meeting', isKeyboardTaken: true });
    background.endCall(callStart + 40 * minuteMs);
    await settle();
    expect(panel.state()).toMatchObject({ moment: 'reflecting', isKeyboardTaken: false });
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

  test('can be opened in the middle of a call, with the questions of the day, and left again', async () => {
    const { panel, background } = await panelInCall();
    panel.actions.reflectNow();
    expect(panel.state().moment).toBe('reflecting');
    await settle();
    expect(background.view.reflection).toMatchObject({ id: background.view.session?.id, state: 'open', closedAt: null });
    expect(panel.state().view.reflection).toEqual(background.view.reflection);
    panel.actions.leaveForm();
    expect(panel.state().moment).toBe('ready');
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
