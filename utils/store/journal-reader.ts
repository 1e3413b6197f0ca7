import { liveQuery } from 'dexie';
import type { DeckReader, JournalEntry, JournalReader, Live } from '@/utils/domain/journal';
import type { Session } from '@/utils/domain/session/session';
import { Trouble } from '@/utils/messages/answer';
import { Database } from '@/utils/store/database';
import { openStore, type Repositories } from '@/utils/store/store';

/**
 * Reads the journal and tells it again whenever the background has written.
 *
 * @param onOutdated the database is being taken over by a newer Kindling; this page sees nothing more and should reload
 */
export function openJournalReader(onOutdated: () => void = () => {}, database = new Database()): JournalReader & { readonly decks: DeckReader } {
  // Left to itself, Dexie would open the newer database again and read it by the old schema.
  let isOutdated = false;
  database.on('versionchange', () => {
    isOutdated = true;
    database.close({ disableAutoOpen: true });
    onOutdated();
  });
  const store = openStore(database);
  const live = <T>(read: (repositories: Repositories) => Promise<T>): Live<T> => ({
    subscribe(onValue, onTrouble) {
      // Dexie follows what an async function reads through its awaits; through another function's promise it does not.
      const subscription = liveQuery(async () => {
        if (isOutdated) throw new Trouble('extension-updated');
        return await store.look(read);
      }).subscribe(onValue, onTrouble);
      return () => subscription.unsubscribe();
    },
  });

  return {
    newest: (limit, after) =>
      live(async (repositories) => join(repositories, await repositories.sessions.newest(limit, after))),
    one: (id) =>
      live(async (repositories) => {
        const row = await repositories.sessions.get(id);
        const [entry] = row?.session.deletedAt === null ? await join(repositories, [row.session]) : [];
        return entry ?? null;
      }),
    settings: () => live(({ settings }) => settings.get()),
    waiting: () =>
      live(async (repositories) => {
        const reflections = await repositories.reflections.waiting();
        const rows = await repositories.sessions.some(reflections.map(({ reflection }) => reflection.id));
        return join(repositories, rows.map(({ session }) => session).filter(isOverAndKept).toSorted(newestFirst));
      }),
    decks: {
      list: () => live(({ decks }) => decks.list()),
      one: (id) => live(async ({ decks }) => (await decks.get(id))?.deck ?? null),
    },
  };
}

/** The sessions with what belongs to them, by one query for each kind of record however many they are. */
async function join(
  { groups, warmUps, reflections }: Repositories,
  sessions: readonly Session[],
): Promise<JournalEntry[]> {
  const ids = sessions.map(({ id }) => id);
  const [theirGroups, theirWarmUps, theirReflections] = await Promise.all([
    groups.some([...new Set(sessions.map(({ groupId }) => groupId))]),
    warmUps.of(ids),
    reflections.some(ids),
  ]);
  const groupById = new Map(theirGroups.map((group) => [group.id, group]));
  const warmUpsBySession = Map.groupBy(theirWarmUps, ({ sessionId }) => sessionId);
  const reflectionById = new Map(theirReflections.map(({ reflection }) => [reflection.id, reflection]));
  return sessions.map((session) => ({
    session,
    group: groupById.get(session.groupId) ?? null,
    warmUps: warmUpsBySession.get(session.id) ?? [],
    reflection: reflectionById.get(session.id) ?? null,
  }));
}

const isOverAndKept = (session: Session): boolean => session.endedAt !== null && session.deletedAt === null;

const newestFirst = (a: Session, b: Session): number => b.startedAt - a.startedAt || (a.id < b.id ? 1 : -1);
