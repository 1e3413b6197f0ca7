import { describe, expect, test } from 'vitest';
import { settle } from './manual-clock';
import { callStart, panelInCall, panelInMemory } from './panel-in-memory';

describe('what was named and chosen here', () => {
  test('is kept in the order in which it was typed, however slow the first answer', async () => {
    const { background } = panelInMemory();
    let letGo = (): void => {};
    let isFirst = true;
    const { panel } = await panelInCall({
      keyring: background.keyring,
      ask: async (kind, body) => {
        if (kind === 'group.change' && isFirst) {
          isFirst = false;
          await new Promise<void>((resolve) => (letGo = resolve));
        }
        return background.ask(kind, body);
      },
    });
    background.join(callStart);
    panel.lookAgain();
    await settle();
    panel.actions.changeGroup({ name: 'Tues' });
    panel.actions.changeGroup({ name: 'Tuesdays' });
    await settle();
    letGo();
    await settle();
    expect(background.view.group?.name).toBe('Tuesdays');
  });

  test('gives way to what was named and chosen elsewhere later', async () => {
    const { panel, background } = await panelInCall();
    panel.actions.changeGroup({ name: 'Tuesdays' });
    panel.actions.choose({ minutes: 8 });
    await settle();
    const { group, settings } = background.view;
    background.view = { ...background.view, group: group && { ...group, name: 'Thursdays' }, settings: { ...settings, minutes: 3 } };
    panel.lookAgain();
    await settle();
    expect(panel.state().view).toMatchObject({ group: { name: 'Thursdays' }, settings: { minutes: 3 } });
  });

  test('keeps each field that was said of a group, whatever else is said before the first is stored', async () => {
    const { panel, background, clock } = await panelInCall();
    background.trouble = { code: 'disk-full', kinds: ['group.change'] };
    panel.actions.changeGroup({ name: 'Tuesdays' });
    panel.actions.changeGroup({ series: { length: 20, after: 0, perWeek: 2 } });
    panel.actions.changeGroup({ roster: { names: ['Amara', 'Björn'], self: 1 } });
    panel.actions.changeGroup({ series: null, meetingMinutes: 60 });
    await clock.pass(3_000);
    const said = { name: 'Tuesdays', series: null, meetingMinutes: 60, roster: { names: ['Amara', 'Björn'], self: 1 } };
    expect(panel.state()).toMatchObject({ trouble: 'disk-full', view: { group: said } });
    background.trouble = null;
    await clock.pass(60_000);
    expect(background.view.group).toMatchObject(said);
    expect(panel.state().trouble).toBeNull();
  });

  test('is said of no other group than the one it was said of', async () => {
    const { panel, background } = await panelInCall();
    background.trouble = { code: 'no-answer', kinds: ['group.change'] };
    panel.actions.changeGroup({ name: 'Tuesdays' });
    const { group } = background.view;
    const otherId = '00000000-0000-4000-8000-0000000000ff';
    background.view = { ...background.view, group: group && { ...group, id: otherId } };
    panel.lookAgain();
    await settle();
    expect(panel.state().view.group).toMatchObject({ id: otherId, name: '' });
  });

  test('of a group that is not known yet is said of none', async () => {
    const { panel, background } = panelInMemory();
    await panel.enter({ token: background.token });
    panel.actions.changeGroup({ name: 'Tuesdays' });
    panel.actions.judge('s1', 'favourite');
    await settle();
    expect(panel.state()).toMatchObject({ trouble: null, view: { group: null } });
    expect(background.asked.map(({ kind }) => kind)).not.toContain('group.change');
  });
});
