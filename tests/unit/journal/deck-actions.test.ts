import { describe, expect, it } from 'vitest';
import { newDeck } from '@/utils/domain/decks/own-deck';
import { createDeckActions } from '@/utils/journal/deck-actions';
import { Trouble } from '@/utils/messages/answer';
import type { Ask } from '@/utils/messages/ask';

const editorId = '00000000-0000-4000-8000-000000000001';
const deck = newDeck({ id: 'own-0123456789ab', name: '', locale: 'en' }, { at: 1, editorId: editorId.replace('1', '2') });
const settle = () => new Promise((resolve) => setTimeout(resolve, 0));

function actionsOver(answer: (kind: string) => unknown = () => ({})) {
  const asked: [string, unknown][] = [];
  const ask = (async (kind: string, body: unknown) => {
    asked.push([kind, body]);
    return answer(kind);
  }) as Ask;
  return { asked, actions: createDeckActions({ ask, clock: () => 77, editorId }) };
}

describe('decks in the journal', () => {
  it('are saved whole on every input, each signed as this page’s next edit', async () => {
    const { asked, actions } = actionsOver();
    for (const name of ['A', 'Ab']) actions.save({ ...deck, name });
    expect(actions.state(deck.id)).toBe('saving');
    expect(actions.unsaved(deck.id)).toMatchObject({ name: 'Ab', edit: 2 });
    expect(actions.hasUnsaved()).toBe(true);
    await settle();
    expect(asked).toEqual([
      ['deck.save', { deck: { ...deck, name: 'A', editorId, edit: 1 } }],
      ['deck.save', { deck: { ...deck, name: 'Ab', editorId, edit: 2 } }],
    ]);
    expect(actions.state(deck.id)).toBe('saved');
    expect(actions.unsaved(deck.id)).toBeNull();
  });

  it('are removed for good, whatever becomes of a save before it', async () => {
    const { asked, actions } = actionsOver((kind) => {
      if (kind === 'deck.save') throw new Trouble('not-found');
      return {};
    });
    actions.save(deck);
    actions.remove(deck.id);
    await settle();
    expect(asked.at(-1)).toEqual(['deck.remove', { id: deck.id, at: 77 }]);
    expect(actions.state(deck.id)).toBe('saved');
    expect(actions.hasUnsaved()).toBe(false);
  });

  it('tell what stands in the way, and keep what was typed', async () => {
    let isBroken = true;
    const { actions } = actionsOver(() => {
      if (isBroken) throw new Trouble('disk-full');
      return {};
    });
    const told: string[] = [];
    actions.subscribe(() => told.push(actions.state(deck.id)));
    actions.save({ ...deck, name: 'Kept' });
    await settle();
    expect(actions.state(deck.id)).toBe('disk-full');
    expect(actions.unsaved(deck.id)).toMatchObject({ name: 'Kept' });
    isBroken = false;
    actions.retry();
    await settle();
    expect(told).toEqual(['saving', 'disk-full', 'saved']);
  });
});
