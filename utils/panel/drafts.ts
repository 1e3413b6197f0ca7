import type { Id } from '@/utils/domain/units';

/** Something typed about a session, numbered so that a save which was overtaken or sent twice changes nothing. */
export interface Draft<T> {
  /** The session's. */
  readonly id: Id;
  readonly editorId: Id;
  readonly edit: number;
  readonly content: T;
}

/** What is being typed in one form. What is stored counts again as soon as it is known to have everything typed here. */
export interface Drafts<T> {
  /** What was typed about a session and may not be in what was read of it; `undefined` for nothing. */
  of(sessionId: Id | undefined): T | undefined;
  /** Takes the whole new content of the form. */
  type(sessionId: Id, content: T): void;
  held(): Draft<T> | null;
  /** Takes up a draft that this form's predecessor left. */
  restore(draft: Draft<T>): void;
  /** Call before reading what is stored, and the result afterwards: it lets go of what the reading surely has. */
  beforeReading(): () => void;
}

/** What the drafts of a form need from outside. */
export interface DraftPorts<T> {
  readonly newId: () => Id;
  readonly save: (draft: Draft<T>) => void;
  /** Whether everything saved about the session was acknowledged. */
  readonly isKept: (sessionId: Id) => boolean;
}

/** Drafts of one form. Nothing is typed yet. */
export function createDrafts<T>({ newId, save, isKept }: DraftPorts<T>): Drafts<T> {
  let draft: Draft<T> | null = null;
  let editorId: Id | null = null;
  let edit = 0;

  return {
    of: (sessionId) => (draft && draft.id === sessionId ? draft.content : undefined),
    type(sessionId, content) {
      editorId ??= newId();
      edit += 1;
      draft = { id: sessionId, editorId, edit, content };
      save(draft);
    },
    held: () => draft,
    restore(earlier) {
      draft = earlier;
      ({ editorId, edit } = earlier);
      save(earlier);
    },
    beforeReading() {
      const kept = draft && isKept(draft.id) ? draft : null;
      return () => {
        if (kept !== null && draft === kept) draft = null;
      };
    },
  };
}
