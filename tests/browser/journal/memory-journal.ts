import { summaryOf, type OwnDeck } from '@/utils/domain/decks/own-deck';
import type { DeckReader, JournalEntry, JournalReader, Live } from '@/utils/domain/journal';
import { isWaiting } from '@/utils/domain/reflection/reflection';
import type { Reflection } from '@/utils/domain/reflection/reflection';
import type { Group } from '@/utils/domain/session/group';
import type { Session } from '@/utils/domain/session/session';
import { defaultSettings } from '@/utils/domain/settings';
import type { Id } from '@/utils/domain/units';
import { Trouble, type TroubleCode } from '@/utils/messages/answer';
import type { Ask } from '@/utils/messages/ask';
import type { Kind, Reply, Request } from '@/utils/messages/protocol';

/** A journal in memory, with a background that keeps what it is told: what the page sees of the real ones. */
export interface MemoryJournal {
  readonly reader: JournalReader;
  readonly deckReader: DeckReader;
  readonly ask: Ask;
  /** Everything that was asked, in order. */
  readonly asked: readonly { readonly kind: Kind; readonly body: unknown }[];
  entry(id: Id): JournalEntry | undefined;
  decks(): readonly OwnDeck[];
  /** The largest number of entries that was ever read at once. */
  mostRead(): number;
  /** From now on everything that is asked fails like this; `null` mends it. */
  failAsking(code: TroubleCode | null): void;
  /** Likewise for what is read. */
  failReading(code: TroubleCode | null): void;
}

export function memoryJournal(entries: readonly JournalEntry[], ownDecks: readonly OwnDeck[] = []): MemoryJournal {
  let kept = [...entries];
  let decks = [...ownDecks];
  let askingFails: TroubleCode | null = null;
  let readingFails: TroubleCode | null = null;
  let most = 0;
  const asked: { kind: Kind; body: unknown }[] = [];
  const changed = new EventTarget();
  const tell = (): boolean => changed.dispatchEvent(new Event('changed'));

  const live = <T>(read: () => T): Live<T> => ({
    subscribe(onValue, onTrouble) {
      const leaving = new AbortController();
      // A database answers later, and what it answers are copies.
      const look = (): void =>
        queueMicrotask(() => {
          if (leaving.signal.aborted) return;
          if (readingFails) onTrouble(new Trouble(readingFails));
          else onValue(structuredClone(read()));
        });
      changed.addEventListener('changed', look, { signal: leaving.signal });
      look();
      return () => leaving.abort();
    },
  });
  const counted = <T>(read: readonly T[]): readonly T[] => {
    most = Math.max(most, read.length);
    return read;
  };
  const shown = (): JournalEntry[] => kept.filter(({ session }) => session.deletedAt === null);

  const reader: JournalReader = {
    newest: (limit, after) =>
      live(() =>
        counted(
          shown()
            .filter(({ session: { startedAt, id } }) => !after || startedAt < after.startedAt || (startedAt === after.startedAt && id < after.id))
            .slice(0, limit),
        ),
      ),
    one: (id) => live(() => shown().find(({ session }) => session.id === id) ?? null),
    waiting: () =>
      live(() => shown().filter(({ session, reflection }) => session.endedAt !== null && reflection && isWaiting(reflection))),
    settings: () => live(() => defaultSettings),
  };

  const deckReader: DeckReader = {
    list: () => live(() => decks.map(summaryOf)),
    one: (id) => live(() => decks.find((deck) => deck.id === id) ?? null),
  };
  const changeDecks = (id: string, deck: OwnDeck | null): void => {
    decks = [...decks.filter((other) => other.id !== id), ...(deck ? [deck] : [])];
    tell();
  };

  const change = (isMeant: (entry: JournalEntry) => boolean, next: (entry: JournalEntry) => JournalEntry): void => {
    if (!kept.some(isMeant)) throw new Trouble('not-found');
    kept = kept.map((entry) => (isMeant(entry) ? next(entry) : entry));
    tell();
  };
  const changeSession = (id: Id, next: (session: Session) => Partial<Session>): void =>
    change(
      ({ session }) => session.id === id,
      (entry) => ({ ...entry, session: { ...entry.session, ...next(entry.session) } }),
    );
  const changeReflection = (id: Id, next: Partial<Reflection>): void =>
    change(
      ({ session }) => session.id === id,
      (entry) => ({ ...entry, reflection: entry.reflection && { ...entry.reflection, ...next } }),
    );
  const changeGroup = (id: Id, next: Partial<Group>): void =>
    change(
      ({ group }) => group?.id === id,
      (entry) => ({ ...entry, group: entry.group && { ...entry.group, ...next } }),
    );

  const acts: { readonly [K in Kind]?: (body: Request<K>) => void } = {
    'session.delete': ({ id, at }) => changeSession(id, () => ({ deletedAt: at })),
    'session.restore': ({ id }) => changeSession(id, () => ({ deletedAt: null })),
    'session.note': ({ id, note }) => changeSession(id, () => ({ note })),
    'session.finish': ({ id, at }) =>
      changeSession(id, ({ segments }) => ({
        endedAt: at,
        segments: segments.map((segment) => (segment.leftAt === null ? { ...segment, leftAt: at, ending: 'by-hand' } : segment)),
      })),
    'group.change': ({ id, name }) => changeGroup(id, name === undefined ? {} : { name }),
    'reflection.save': ({ id, answers }) => changeReflection(id, { answers }),
    'deck.save': ({ deck }) => changeDecks(deck.id, deck),
    'deck.remove': ({ id }) => changeDecks(id, null),
    'reflection.close': ({ id, state, at }) => changeReflection(id, { state, closedAt: at }),
  };

  return {
    reader,
    deckReader,
    decks: () => decks,
    asked,
    async ask<K extends Kind>(kind: K, body: Request<K>): Promise<Reply<K>> {
      await Promise.resolve();
      asked.push({ kind, body });
      if (askingFails) throw new Trouble(askingFails);
      acts[kind]?.(body);
      return body;
    },
    entry: (id) => kept.find(({ session }) => session.id === id),
    mostRead: () => most,
    failAsking(code) {
      askingFails = code;
    },
    failReading(code) {
      readingFails = code;
      tell();
    },
  };
}
