import * as v from 'valibot';
import { freeId, gistOf, starterIdFor } from '@/utils/domain/decks/content-id';
import { ownStarterEntries, plainStarter, type OwnDeck, type OwnStarter } from '@/utils/domain/decks/own-deck';
import { readLines, type LinesFault } from '@/utils/domain/decks/read-lines';
import { mostStarters } from '@/utils/domain/starters/starter';
import type { EpochMs } from '@/utils/domain/units';

/** What came of adding: the deck, how many starters are new, and how many lines said what was there already. */
export interface Added {
  readonly ok: true;
  readonly deck: OwnDeck;
  readonly added: number;
  readonly duplicates: number;
}

/** The deck with a pasted list of lines at its end, or the reason why it is as it was: there is no part of a list. */
export function addStarters(
  deck: OwnDeck,
  pasted: string,
  at: EpochMs,
): Added | { readonly ok: false; readonly fault: LinesFault } {
  const read = readLines(pasted);
  if (!read.ok) return read;
  const known = new Set(deck.starters.map(({ text }) => gistOf(text)));
  const fresh = read.texts.filter((text) => !known.has(gistOf(text)));
  const count = deck.starters.length + fresh.length;
  if (count > mostStarters) return { ok: false, fault: { kind: 'too-many', count, limit: mostStarters } };
  return {
    ok: true,
    deck: fresh.length === 0 ? deck : { ...deck, starters: withTexts(deck.starters, fresh), changedAt: at },
    added: fresh.length,
    duplicates: read.duplicates + read.texts.length - fresh.length,
  };
}

/** Starters with those that say `texts` behind them. Their ids come of what they say, see `starterIdFor`. */
export function withTexts(starters: readonly OwnStarter[], texts: readonly string[]): readonly OwnStarter[] {
  // A starter that was edited keeps its id; another one may say now what it said then.
  const taken = new Set(starters.map(({ id }) => id));
  const made = texts.map((text) => {
    const id = freeId(starterIdFor(text), taken);
    taken.add(id);
    return { ...plainStarter, id, text };
  });
  return [...starters, ...made];
}

const changeable = v.strictObject(ownStarterEntries);

/** What may be changed of a starter; `null` takes away what does not have to be there. */
export type StarterChange = Partial<Omit<OwnStarter, 'id' | 'alt' | 'followUp' | 'tags'>> & {
  readonly [K in 'alt' | 'followUp' | 'tags']?: OwnStarter[K] | null | undefined;
};

/**
 * The deck with one starter changed. It keeps its id, by which groups remember it.
 *
 * The same deck comes back if it has no such starter, or if it would be none any more: with a text that is blank or too
 * long, for example. So whatever is typed may be passed on here.
 */
export function changeStarter(deck: OwnDeck, id: string, change: StarterChange, at: EpochMs): OwnDeck {
  const before = deck.starters.find((starter) => starter.id === id);
  const kept = Object.entries({ ...before, ...change, id }).filter(([, value]) => value !== null && value !== undefined);
  const changed = v.safeParse(changeable, Object.fromEntries(kept));
  if (!before || !changed.success) return deck;
  return {
    ...deck,
    starters: deck.starters.map((starter) => (starter.id === id ? changed.output : starter)),
    changedAt: at,
  };
}

/** The deck with one starter at another place, counted from 0 and brought within the deck. */
export function moveStarter(deck: OwnDeck, id: string, place: number, at: EpochMs): OwnDeck {
  const from = deck.starters.findIndex((starter) => starter.id === id);
  const to = Math.max(0, Math.min(deck.starters.length - 1, Math.trunc(place)));
  if (from < 0 || from === to) return deck;
  const starters = deck.starters.toSpliced(from, 1).toSpliced(to, 0, ...deck.starters.slice(from, from + 1));
  return { ...deck, starters, changedAt: at };
}

/** The deck without one starter. */
export function removeStarter(deck: OwnDeck, id: string, at: EpochMs): OwnDeck {
  const starters = deck.starters.filter((starter) => starter.id !== id);
  return starters.length === deck.starters.length ? deck : { ...deck, starters, changedAt: at };
}
