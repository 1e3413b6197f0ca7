import type { Answers, ReflectionState } from '@/utils/domain/reflection/reflection';
import type { EpochMs, Id } from '@/utils/domain/units';
import type { Ask } from '@/utils/messages/ask';
import { createOutbox, type SaveState } from '@/utils/messages/outbox';
import { Turns } from '@/utils/messages/turns';

export type { SaveState };

/** A field whose every input is stored; the id is that of the record it belongs to. */
export interface TypedField<T> {
  type(id: Id, value: T): void;
  /** What was typed last, if it is not stored yet. */
  unsaved(id: Id): T | null;
  state(id: Id): SaveState;
  /** Tells every change of a state. @returns a function that stops it. */
  subscribe(listener: () => void): () => void;
  /** Tries again at once, whatever stood in the way. */
  retry(): void;
}

/** What a person can change in the journal. The promises keep when the change is stored and break with `Trouble`. */
export interface JournalActions {
  remove(id: Id): Promise<void>;
  restore(id: Id): Promise<void>;
  finish(id: Id): Promise<void>;
  closeReflection(id: Id, state: ReflectionState): Promise<void>;
  readonly groupName: TypedField<string>;
  readonly note: TypedField<string>;
  readonly answers: TypedField<Answers>;
  /** Whether something that was typed would be lost with this page. */
  hasUnsaved(): boolean;
}

/** What the actions need from outside. */
export interface ActionsNeeds {
  readonly ask: Ask;
  readonly clock: () => EpochMs;
  /** Names this page as a form among others that may be open on the same texts. */
  readonly editorId: Id;
}

/** What a person can change in the journal, over a way to ask the background. */
export function createJournalActions({ ask, clock, editorId }: ActionsNeeds): JournalActions {
  let edits = 0;
  const turns = new Turns<Id>();
  const groupName = typedField<string>((id, name) =>
    // Of two names the one sent last must be the one that stays.
    turns.take(id, () => ask('group.change', { id, name })),
  );
  const note = typedField<string>((id, text, edit) => ask('session.note', { id, note: text, editorId, edit }));
  const answers = typedField<Answers>((id, given, edit) => ask('reflection.save', { id, answers: given, editorId, edit }));

  function typedField<T>(send: (id: Id, value: T, edit: number) => Promise<unknown>): TypedField<T> & { count(): number } {
    const outbox = createOutbox<{ readonly typed: T; readonly edit: number }>((id, { typed, edit }) => send(id, typed, edit));
    return {
      type: (id, typed) => outbox.put(id, { typed, edit: ++edits }),
      unsaved: (id) => outbox.unsaved().get(id)?.typed ?? null,
      state: outbox.state,
      subscribe: outbox.subscribe,
      retry: outbox.retry,
      count: () => outbox.unsaved().size,
    };
  }

  return {
    async remove(id) {
      await ask('session.delete', { id, at: clock() });
    },
    async restore(id) {
      await ask('session.restore', { id });
    },
    async finish(id) {
      await ask('session.finish', { id, at: clock() });
    },
    async closeReflection(id, state) {
      await ask('reflection.close', { id, state, at: clock() });
    },
    groupName,
    note,
    answers,
    hasUnsaved: () => groupName.count() + note.count() + answers.count() > 0,
  };
}
