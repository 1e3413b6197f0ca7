import { useEffect, useMemo } from 'preact/hooks';
import { DecksDoor } from '@/components/journal/decks-door';
import { ListPage, type ListPageProps } from '@/components/journal/list-page';
import type { CompanionPlace } from '@/components/journal/companion-ways';
import { PageFrame } from '@/components/journal/page-frame';
import { PageNotices } from '@/components/journal/page-notices';
import { SessionPage } from '@/components/journal/session-page';
import { useLive } from '@/components/journal/use-live';
import { useNow } from '@/components/journal/use-now';
import { usePlace } from '@/components/journal/use-place';
import { useUndo, type Undo } from '@/components/journal/use-undo';
import type { LoadDeck } from '@/components/journal/warm-up-section';
import type { JournalReader } from '@/utils/domain/journal';
import type { EpochMs, Id } from '@/utils/domain/units';
import type { Words } from '@/utils/i18n/words';
import type { JournalActions } from '@/utils/journal/actions';
import { dayOf, machineZone } from '@/utils/journal/calendar';
import type { DeckDesk } from '@/utils/journal/deck-desk';
import { entryPages } from '@/utils/journal/entry-pages';
import { nothing } from '@/utils/journal/nothing';
import { listHref, type Route } from '@/utils/journal/route';
import type { Router } from '@/utils/journal/router';
import { createSayings } from '@/utils/journal/sayings';
import { pageTitle } from '@/utils/journal/page-title';

export interface JournalProps {
  readonly words: Words;
  readonly reader: JournalReader;
  readonly router: Router;
  readonly actions: JournalActions;
  readonly loadDeck: LoadDeck;
  readonly desk: DeckDesk;
  readonly clock: () => EpochMs;
  /** Called in the handler of the click itself: later, no browser lets a side panel be opened. */
  readonly onOpenCompanion: (place: CompanionPlace) => void;
}

/** The person's own history: the list, and one session at a time; and the decks. */
export function Journal({ words, reader, router, actions, loadDeck, desk, clock, onOpenCompanion }: JournalProps) {
  const sayings = useMemo(() => createSayings(words), [words]);
  const now = useNow(clock);
  const today = dayOf(now, machineZone());
  const place = usePlace(router);
  const undo = useUndo(actions, place.moves);

  // Read all the time, so that coming back to the list finds it as it was left.
  const pages = useMemo(() => entryPages(reader), [reader]);
  const list = useLive(pages);
  const waiting = useLive(useMemo(() => reader.waiting(), [reader]));

  const sessionId: Id | null = place.route.page === 'session' ? place.route.id : null;
  const session = useLive(useMemo(() => (sessionId === null ? nothing : reader.one(sessionId)), [reader, sessionId]));
  const entry = sessionId === null ? null : session.value;

  const { route } = place;
  const isAtDecks = route.page === 'decks' || route.page === 'deck';

  useEffect(() => {
    if (!isAtDecks) document.title = pageTitle(entry ?? null, sayings, today);
  }, [isAtDecks, entry, sayings, today]);

  const remove = async (id: Id): Promise<void> => {
    await undo.remove(id);
    const here = router.current();
    if (here.page === 'session' && here.id === id) router.leaveFor(listHref);
  };

  const notices = <PageNotices undo={undo} reads={[list, waiting, session]} words={words} />;
  const status = undo.deletion ? words('journal.deleted') : undo.restored ? words('journal.restored') : '';

  return (
    <PageFrame words={words} status={status} isAtDecks={isAtDecks} onOpenCompanion={onOpenCompanion}>
      {isAtDecks && (
        <DecksDoor
          route={route}
          desk={desk}
          router={router}
          sayings={sayings}
          today={today}
          arrival={place.moves}
          undo={undo}
        />
      )}
      {entry && (
        <SessionPage
          key={entry.session.id}
          entry={entry}
          sayings={sayings}
          actions={actions}
          loadDeck={loadDeck}
          today={today}
          now={now}
          arrival={place.moves}
          onDelete={() => remove(entry.session.id)}
        >
          {notices}
        </SessionPage>
      )}
      {!isAtDecks && !entry && (entry === null || session.trouble) && (
        <ListPage
          list={list.value}
          waiting={waiting.value ?? []}
          sayings={sayings}
          today={today}
          now={now}
          arrival={place.moves}
          cameFrom={place.cameFrom !== null && undo.isGoing(place.cameFrom) ? null : place.cameFrom}
          restored={undo.restored}
          reason={reasonFor(place.route, undo)}
          onShowMore={pages.showMore}
        >
          {notices}
        </ListPage>
      )}
    </PageFrame>
  );
}

/** Why the list is shown, where the address asked for something else. */
function reasonFor(route: Route, undo: Undo): ListPageProps['reason'] {
  if (route.page === 'unknown') return 'journal.unknown.page';
  return route.page === 'session' && !undo.isGoing(route.id) ? 'journal.unknown.session' : null;
}
