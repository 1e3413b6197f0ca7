import { describe, expect, it } from 'vitest';
import { Trouble } from '@/utils/messages/answer';
import { createJournalActions } from '@/utils/journal/actions';
import { memoryJournal } from '../../browser/journal/memory-journal';
import { idOf, sampleEntries, sampleNow } from '../../browser/journal/sample-journal';

const settle = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 5));
const id = idOf(3);
const editorId = idOf(0xe0);

function open() {
  const journal = memoryJournal(sampleEntries);
  return { journal, actions: createJournalActions({ ask: journal.ask, clock: () => sampleNow, editorId }) };
}

describe('createJournalActions', () => {
  it('deletes, and brings back exactly what was there', async () => {
    const { journal, actions } = open();
    const before = structuredClone(journal.entry(id));
    await actions.remove(id);
    expect(journal.entry(id)?.session.deletedAt).toBe(sampleNow);
    await actions.restore(id);
    expect(journal.entry(id)).toEqual(before);
  });

  it('passes trouble on', async () => {
    const { journal, actions } = open();
    journal.failAsking('disk-full');
    await expect(actions.remove(id)).rejects.toEqual(new Trouble('disk-full'));
  });

  it('numbers every input, so that the last one stays whatever way it takes', async () => {
    const { journal, actions } = open();
    for (const text of ['a', 'ab', 'abc']) actions.note.type(id, text);
    actions.answers.type(id, { worth: 2 });
    await settle();
    const edits = journal.asked.map(({ body }) => (body as { edit: number }).edit);
    expect(edits).toEqual(edits.toSorted((a, b) => a - b));
    expect(new Set(edits).size).toBe(4);
    expect(journal.asked.every(({ body }) => (body as { editorId: string }).editorId === editorId)).toBe(true);
    expect(journal.entry(id)?.session.note).toBe('abc');
  });

  it('asks for one name after the other, since names have no number', async () => {
    const groupId = idOf(0xa003);
    const order: string[] = [];
    const actions = createJournalActions({
      clock: () => sampleNow,
      editorId,
      // The first name takes longest on its way.
      ask: (async (_kind: string, { name }: { name: string }) => {
        await new Promise((resolve) => setTimeout(resolve, 20 / (order.length + name.length)));
        order.push(name);
        return { id: groupId };
      }) as never,
    });
    for (const name of ['R', 'Re', 'Rea']) actions.groupName.type(groupId, name);
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(order.at(-1)).toBe('Rea');
    expect(actions.groupName.state(groupId)).toBe('saved');
  });

  it('holds what is not stored yet, says why, and stores it when it is tried again', async () => {
    const { journal, actions } = open();
    const states: string[] = [];
    actions.note.subscribe(() => states.push(actions.note.state(id)));
    journal.failAsking('disk-full');
    actions.note.type(id, 'a word');
    await settle();
    expect(actions.note.unsaved(id)).toBe('a word');
    expect(actions.hasUnsaved()).toBe(true);
    journal.failAsking(null);
    actions.note.retry();
    await settle();
    expect(states).toEqual(['saving', 'disk-full', 'saved']);
    expect(journal.entry(id)?.session.note).toBe('a word');
    expect(actions.note.unsaved(id)).toBeNull();
    expect(actions.hasUnsaved()).toBe(false);
  });
});
