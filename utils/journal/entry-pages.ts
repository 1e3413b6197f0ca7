import type { JournalEntry, JournalReader, Live, PageKey } from '@/utils/domain/journal';

/** As much of the journal as has been asked for. */
export interface EntryList {
  /** Newest first. An entry in which nothing changed stays the same object. */
  readonly entries: readonly JournalEntry[];
  readonly hasMore: boolean;
}

/** The journal from its newest entry on, as far back as somebody wanted to see. */
export interface EntryPages extends Live<EntryList> {
  /** Goes one page further back, for everybody who listens, now and later. */
  showMore(): void;
}

interface Page {
  readonly after: PageKey | undefined;
  readonly stop: () => void;
}

/**
 * Reads page by page, each one by the key of the last entry of the page before it. When entries come or go, that key
 * moves, and the pages behind it are read anew; so no entry is ever missed or shown twice, and no more is read than is shown.
 */
export function entryPages(reader: Pick<JournalReader, 'newest'>, pageSize = 50): EntryPages {
  let wanted = 1;
  const growing = new Set<() => void>();

  return {
    showMore() {
      wanted += 1;
      for (const grow of growing) grow();
    },
    subscribe(onValue, onTrouble) {
      const pages: Page[] = [];
      /** What each page last read: one entry more than it shows tells that there are more. */
      const read: (readonly JournalEntry[])[] = [];

      const open = (index: number): void => {
        const after = index === 0 ? undefined : keyOfLast(read[index - 1]?.slice(0, pageSize));
        const page = pages[index];
        if (page && isSameKey(page.after, after)) return;
        page?.stop();
        const leaving = new AbortController();
        pages[index] = { after, stop: () => leaving.abort() };
        const stopReading = reader.newest(pageSize + 1, after).subscribe((entries) => {
          if (leaving.signal.aborted) return;
          read[index] = steady(read[index] ?? [], entries);
          settle(index);
        }, onTrouble);
        // What is told at once may already have made another page of this one.
        if (leaving.signal.aborted) stopReading();
        else leaving.signal.addEventListener('abort', stopReading);
      };

      const settle = (index: number): void => {
        const hasMore = (read[index]?.length ?? 0) > pageSize;
        if (!hasMore) close(index + 1);
        else if (index + 1 < wanted) open(index + 1);
        onValue(listOf(read, pageSize));
      };

      const close = (from: number): void => {
        for (const page of pages.splice(from)) page.stop();
        read.splice(from);
      };

      const grow = (): void => {
        const last = read.length - 1;
        if (last >= 0 && (read[last]?.length ?? 0) > pageSize) open(last + 1);
      };

      growing.add(grow);
      open(0);
      return () => {
        growing.delete(grow);
        close(0);
      };
    },
  };
}

/** The pages as one list. While the border between two pages moves, both may hold the same entry: the first one counts. */
function listOf(read: readonly (readonly JournalEntry[])[], pageSize: number): EntryList {
  const entries = new Map<string, JournalEntry>();
  for (const page of read) {
    for (const entry of page.slice(0, pageSize)) {
      if (!entries.has(entry.session.id)) entries.set(entry.session.id, entry);
    }
  }
  return { entries: [...entries.values()], hasMore: (read.at(-1)?.length ?? 0) > pageSize };
}

const keyOfLast = (entries: readonly JournalEntry[] | undefined): PageKey | undefined => {
  const session = entries?.at(-1)?.session;
  return session && { startedAt: session.startedAt, id: session.id };
};

const isSameKey = (a: PageKey | undefined, b: PageKey | undefined): boolean => a?.id === b?.id && a?.startedAt === b?.startedAt;

/** `now` with the objects of `before` wherever they say the same, so that rows which did not change are not drawn again. */
function steady(before: readonly JournalEntry[], now: readonly JournalEntry[]): readonly JournalEntry[] {
  const known = new Map(before.map((entry) => [entry.session.id, entry]));
  return now.map((entry) => {
    const old = known.get(entry.session.id);
    return old && JSON.stringify(old) === JSON.stringify(entry) ? old : entry;
  });
}
