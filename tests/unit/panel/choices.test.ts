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
});
