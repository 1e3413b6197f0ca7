import { describe, expect, test } from 'vitest';
import type { CarryOver } from '@/utils/domain/session/carry-over';
import { settle } from './manual-clock';
import { callStart, panelInCall } from './panel-in-memory';

const carried = (questionId: CarryOver['questionId']): CarryOver => ({
  sessionId: '00000000-0000-4000-8000-0000000000aa',
  questionId,
  text: 'Start on time',
  saidAt: callStart - 86_400_000,
});

async function withCarried() {
  const all = await panelInCall();
  all.background.view = { ...all.background.view, carryOver: [carried('next-time'), carried('useful')] };
  all.panel.lookAgain();
  await settle();
  return all;
}

describe('what was carried over', () => {
  test.each(['keep', 'done', 'drop'] as const)('goes out of sight once it is said to be %s, and is kept with the session', async (verdict) => {
    const { panel, background } = await withCarried();
    panel.actions.settle(carried('next-time'), verdict);
    await settle();
    expect(panel.state().view.carryOver.map(({ questionId }) => questionId)).toEqual(['useful']);
    expect(background.view.group?.settled).toEqual([
      { sessionId: carried('useful').sessionId, questionId: 'next-time', verdict, inSessionId: background.view.session?.id },
    ]);
  });

  test('stays in sight while that cannot be stored, and goes when it is tried again', async () => {
    const { panel, background } = await withCarried();
    background.trouble = { code: 'disk-full', kinds: ['carry-over.settle'] };
    panel.actions.settle(carried('useful'), 'done');
    await settle();
    expect(panel.state()).toMatchObject({ trouble: 'disk-full', isBusy: false });
    expect(panel.state().view.carryOver).toHaveLength(2);
    background.trouble = null;
    panel.actions.tryAgain();
    await settle();
    expect(panel.state().view.carryOver).toHaveLength(1);
    expect(panel.state().trouble).toBeNull();
  });

  test('is about nothing where no group is known', async () => {
    const { panel, background } = await withCarried();
    background.view = { ...background.view, group: null };
    panel.lookAgain();
    await settle();
    panel.actions.settle(carried('useful'), 'done');
    await settle();
    expect(background.asked.some(({ kind }) => kind === 'carry-over.settle')).toBe(false);
    expect(panel.state().trouble).toBeNull();
  });
});
