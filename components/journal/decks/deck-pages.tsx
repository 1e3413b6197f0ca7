import type { ComponentChildren } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { DeckPage } from '@/components/journal/decks/deck-page';
import { DecksPage } from '@/components/journal/decks/decks-page';
import { FirstDeckPage } from '@/components/journal/decks/first-deck-page';
import { PageNotices } from '@/components/journal/page-notices';
import { useLive } from '@/components/journal/use-live';
import type { Undo } from '@/components/journal/use-undo';
import { firstDeckId } from '@/utils/domain/decks/deck-id';
import type { OwnDeck } from '@/utils/domain/decks/own-deck';
import type { Day } from '@/utils/journal/calendar';
import type { DeckDesk } from '@/utils/journal/deck-desk';
import { nothing } from '@/utils/journal/nothing';
import { deckTitle } from '@/utils/journal/page-title';
import { deckHref, decksHref, type DeckRoute } from '@/utils/journal/route';
import type { Router } from '@/utils/journal/router';
import type { Sayings } from '@/utils/journal/sayings';
import './decks.css';

export interface DeckPagesProps {
  readonly route: DeckRoute;
  readonly desk: DeckDesk;
  readonly router: Pick<Router, 'goTo' | 'leaveFor'>;
  readonly sayings: Sayings;
  readonly today: Day;
  readonly arrival: number;
  readonly undo: Undo;
}

/** The pages about decks: all of them, the one that comes with Kindling, and one of the person's own. */
export function DeckPages({ route, desk, router, sayings, today, arrival, undo }: DeckPagesProps) {
  const { words } = sayings;
  const list = useLive(useMemo(() => desk.reader.list(), [desk]));
  const ownId = route.page === 'deck' && route.id !== firstDeckId ? route.id : null;
  const one = useLive(useMemo(() => (ownId === null ? nothing : desk.reader.one(ownId)), [desk, ownId]));
  const [goneId, setGoneId] = useState<string | null>(null);
  // One that was made a moment ago may not be stored yet.
  const deck = ownId === null || ownId === goneId ? null : (one.value ?? desk.actions.unsaved(ownId));
  const isFirst = route.page === 'deck' && route.id === firstDeckId;

  useEffect(() => {
    document.title = deckTitle(isFirst ? 'first' : (deck ?? 'all'), words);
  }, [isFirst, deck, words]);

  const remove = (id: string): void => {
    desk.actions.remove(id);
    setGoneId(id);
    router.leaveFor(decksHref);
  };
  const keep = (kept: OwnDeck): void => {
    desk.actions.save(kept);
    // One that was deleted may come in again, under the id it had.
    setGoneId(null);
    router.goTo(deckHref(kept.id));
  };

  const notices: ComponentChildren = <PageNotices undo={undo} reads={[list, one]} words={words} />;
  if (isFirst) {
    return (
      <FirstDeckPage desk={desk} words={words} arrival={arrival}>
        {notices}
      </FirstDeckPage>
    );
  }
  if (deck) {
    return (
      <DeckPage key={deck.id} stored={deck} desk={desk} words={words} arrival={arrival} onDelete={() => remove(deck.id)}>
        {notices}
      </DeckPage>
    );
  }
  if (ownId !== null && one.value === undefined && !one.trouble) return null;
  return (
    <DecksPage
      decks={list.value?.filter(({ id }) => id !== goneId)}
      desk={desk}
      sayings={sayings}
      today={today}
      arrival={arrival}
      onKeep={keep}
      gone={goneId}
      isUnknown={ownId !== null && ownId !== goneId && one.value === null}
    >
      {notices}
    </DecksPage>
  );
}
