import type { Answers } from '@/utils/domain/reflection/reflection';
import type { Id } from '@/utils/domain/units';
import type { TroubleCode } from '@/utils/messages/answer';
import { createOutbox, type SaveState } from '@/utils/messages/outbox';
import { createDrafts, type Draft, type Drafts } from './drafts';
import type { Typing } from './held';
import { keyOf } from './keys';
import type { Surroundings } from './surroundings';

/** Everything that is typed or chosen on the panel, on its way into the store. */
export interface Keeping {
  /** Keeps something until it is acknowledged; the newest for a key wins. */
  keep(key: string, save: () => Promise<unknown>): void;
  stateOf(key: string): SaveState;
  /** Sends again at once what is not acknowledged yet. */
  retry(): void;
  readonly answers: Drafts<Answers>;
  readonly note: Drafts<string>;
  /** What is being typed about a session, and how the saving of everything goes. */
  typingAbout(sessionId: Id | undefined): Typing;
}

/** @param tell is called whenever something is typed, saved, or cannot be saved */
export function createKeeping({ ask, clock, newId }: Pick<Surroundings, 'ask' | 'clock' | 'newId'>, tell: () => void): Keeping {
  const outbox = createOutbox<() => Promise<unknown>>(
    (_key, save) => save(),
    (ms) => new Promise((resolve) => void clock.after(ms, resolve)),
  );
  outbox.subscribe(tell);

  /** What is being kept counts at once: the next answer is laid over all answers before it, those on their way too. */
  const keep: Keeping['keep'] = (key, save) => {
    outbox.put(key, save);
    tell();
  };
  const answers = createDrafts<Answers>({
    newId,
    save: ({ id, editorId, edit, content }) =>
      keep(keyOf.answers(id), () => ask('reflection.save', { id, editorId, edit, answers: content })),
    isKept: (id) => outbox.state(keyOf.answers(id)) === 'saved',
  });
  const note = createDrafts<string>({
    newId,
    save: ({ id, editorId, edit, content }) =>
      keep(keyOf.note(id), () => ask('session.note', { id, editorId, edit, note: content })),
    isKept: (id) => outbox.state(keyOf.note(id)) === 'saved',
  });

  const isStuck = (draft: Draft<unknown> | null, keyFor: (id: Id) => string): boolean =>
    draft !== null && isTrouble(outbox.state(keyFor(draft.id)));

  return {
    keep,
    stateOf: (key) => outbox.state(key),
    retry: () => outbox.retry(),
    answers,
    note,
    typingAbout: (id) => ({
      answers: answers.of(id),
      note: note.of(id),
      answersSave: id === undefined ? 'saved' : outbox.state(keyOf.answers(id)),
      noteSave: id === undefined ? 'saved' : outbox.state(keyOf.note(id)),
      saveTrouble: [...outbox.unsaved().keys()].map((key) => outbox.state(key)).find(isTrouble) ?? null,
      hasUnsavedWords: isStuck(answers.held(), keyOf.answers) || isStuck(note.held(), keyOf.note),
    }),
  };
}

const isTrouble = (state: SaveState): state is TroubleCode => state !== 'saved' && state !== 'saving';
