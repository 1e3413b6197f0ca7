import { firstDeckId } from '@/utils/domain/decks/deck-id';
import { fingerprintOf } from '@/utils/domain/starters/fingerprint';
import type { Deck } from '@/utils/domain/starters/starter';
import type { EpochMs } from '@/utils/domain/units';
import { oneAtATime } from '@/utils/messages/one-at-a-time';
import type { Core } from './core';
import type { KnownDeck } from './decks-at-hand';
import { withOwn } from './held';

/** Keeps the decks at hand that are needed. */
export interface DeckKeeper {
  /** Looks anew at which decks there are; what could not be had before is asked for again. */
  refresh(): Promise<void>;
  /** From now on a deck is loaded as soon as it is needed: the group's, and that of a warm-up from another one. */
  follow(): void;
}

/** Keeps the decks of a panel. A deck of the group's that is gone, empty or out of reach gives way to the first one. */
export function createDeckKeeper(core: Core): DeckKeeper {
  const { ask, loadDeck } = core.surroundings;
  /** The one that comes with Kindling, in each language it was asked for in. */
  const first = new Map<string | null, Deck>();
  /** The person's own; `null` until somebody has told. */
  let own: readonly KnownDeck[] | null = null;
  let hasLooked = false;
  let hasSaidThatNone = false;

  const tellKnown = (): void => {
    // Its fingerprint is the same in every language.
    const [deck] = first.values();
    const known = deck ? [asKnown(deck)] : [];
    const decks = [...known, ...(own ?? [])];
    if (JSON.stringify(decks) !== JSON.stringify(core.held().decks)) core.set({ decks });
  };
  const loadFirst = async (language: string | null): Promise<Deck> => {
    const deck = first.get(language) ?? (await loadDeck(firstDeckId, language));
    first.set(language, deck);
    tellKnown();
    return deck;
  };
  /** Rejects for a deck that has nothing to deal, as for one that is gone: nobody can go on with either. */
  const loadAny = async (id: string, language: string | null): Promise<Deck> => {
    if (id === firstDeckId) return loadFirst(language);
    const deck = await loadDeck(id, language);
    if (deck.starters.length === 0) throw new RangeError(`Nothing to deal in ${id}`);
    return deck;
  };
  const loadGroups = (id: string, language: string | null): Promise<Deck> => {
    const isOutOfReach = own !== null && !own.some((known) => known.id === id && known.fingerprint !== null);
    return isOutOfReach ? loadFirst(language) : loadAny(id, language).catch(() => loadFirst(language));
  };

  const groups = createSlot(loadGroups, (deck) => core.set({ deck }), () => {
    if (!core.held().deck && !hasSaidThatNone) core.say('panel.say.no-deck');
    hasSaidThatNone = true;
  });
  const guests = createSlot(loadAny, (guestDeck) => core.set({ guestDeck }), () => {});
  const seconds = createSlot(loadAny, (secondDeck) => core.set({ secondDeck }), () => core.set({ secondDeck: null }));

  const versionOf = (id: string): EpochMs | null => own?.find((known) => known.id === id)?.changedAt ?? null;
  const follow = (): void => {
    const held = core.held();
    const { group, settings } = withOwn(held);
    const groupsId = group?.deckId ?? firstDeckId;
    // Which version of it there is is known in a moment; then it is loaded once.
    if (groupsId === firstDeckId || hasLooked) groups.want(groupsId, versionOf(groupsId), settings.language);
    const shownId = core.warmUp()?.plan.deckId;
    if (held.deck && shownId !== undefined && shownId !== held.deck.id) guests.want(shownId, versionOf(shownId), settings.language);
    const second = settings.secondLanguage;
    if (second !== null && shownId === firstDeckId) seconds.want(firstDeckId, null, second);
    else {
      seconds.wantNone();
      if (held.secondDeck) core.set({ secondDeck: null });
    }
  };

  return {
    refresh: oneAtATime(async () => {
      try {
        const { decks } = await ask('decks.list', {});
        own = decks.map(({ locale: _locale, ...known }) => known);
      } catch {
        // What was known goes on to be so; the next look asks again.
      }
      hasLooked = true;
      groups.forgetFailure();
      guests.forgetFailure();
      seconds.forgetFailure();
      tellKnown();
      follow();
    }),
    follow() {
      core.subscribe(follow);
      follow();
    },
  };
}

const asKnown = ({ id, starters }: Deck): KnownDeck => ({
  id,
  name: '',
  count: starters.length,
  fingerprint: fingerprintOf(starters),
  changedAt: null,
});

/** A place for one deck, which is loaded when another one, a newer version of it, or its words in another language are wanted. */
function createSlot(load: (id: string, language: string | null) => Promise<Deck>, put: (deck: Deck) => void, onFailure: () => void) {
  let wanted: string | null = null;
  let hasFailed = false;
  const fill = async (id: string, language: string | null, mark: string): Promise<void> => {
    const deck = await load(id, language).catch(() => null);
    if (wanted !== mark) return;
    hasFailed = deck === null || deck.id !== id;
    if (deck) put(deck);
    else onFailure();
  };
  return {
    want(id: string, version: EpochMs | null, language: string | null): void {
      const mark = `${id} ${version} ${language}`;
      if (wanted === mark) return;
      wanted = mark;
      void fill(id, language, mark);
    },
    wantNone(): void {
      wanted = null;
    },
    /** What could not be had is asked for again when it is wanted next. */
    forgetFailure(): void {
      if (hasFailed) wanted = null;
    },
  };
}
