import { describe, expect, test } from 'vitest';
import { Trouble } from '@/utils/messages/answer';
import { settle } from './manual-clock';
import { callStart, panelInCall, panelInMemory } from './panel-in-memory';

const minuteMs = 60_000;

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
