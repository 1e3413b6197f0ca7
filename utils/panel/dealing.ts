import { numberNow, type PanelView } from '@/utils/domain/panel-view';
import { noRoster, ownName } from '@/utils/domain/session/roster';
import { numberInSeries } from '@/utils/domain/session/series';
import { modeFor } from '@/utils/domain/settings';
import { chooseSeed } from '@/utils/domain/starters/choose-deal';
import { emptyMemory, noFilter, rankFor, type Limits } from '@/utils/domain/starters/eligible';
import { cardsOf, handSize } from '@/utils/domain/starters/hand';
import { depthCeiling } from '@/utils/domain/starters/ramp';
import { stageAt } from '@/utils/domain/starters/stage';
import type { Deck, Starter } from '@/utils/domain/starters/starter';
import type { Plan, PlanChoice } from '@/utils/domain/warm-up/plan';
import { shareFor, speakingOrder } from '@/utils/domain/warm-up/turns';
import type { WarmUp } from '@/utils/domain/warm-up/warm-up';

const minuteMs = 60_000;
const secondMs = 1_000;

/** So many cards are looked ahead where they change by hand. */
const cardsByHand = 3;

/** Three starters of so many characters together fit into one message for the chat. */
const menuCharacters = 180;

/** How a warm-up would be, but for its starters. */
export type Terms = Omit<PlanChoice, 'deckId' | 'seed' | 'revision'>;

/** As much of it as a deal depends on. */
type DealTerms = Pick<Plan, 'mode' | 'hasTurns' | 'appetite' | 'lengthMs' | 'paceMs'>;

/** What a deal depends on besides its terms. */
export type Dealt = Pick<PanelView, 'group' | 'session' | 'sessionNumber'>;

/** The terms that the person has chosen; with turns everybody's share is the pace, and a menu stays until the host goes on. */
export function termsOf({ settings, group }: Pick<PanelView, 'settings' | 'group'>): Terms {
  const lengthMs = settings.minutes * minuteMs;
  const people = group?.roster.names.length ?? 0;
  const hasTurns = settings.hasTurns && people >= 2;
  const mode = modeFor(settings);
  const paceSeconds = hasTurns ? shareFor(lengthMs, people) : mode === 'menu' ? 0 : settings.paceSeconds;
  return { mode, hasTurns, appetite: settings.appetite, lengthMs, paceMs: paceSeconds * secondMs };
}

/** The cards that a seed deals, as ids. */
export const handFor = (deck: Deck, seed: number, mode: Plan['mode']): WarmUp['hand'] =>
  cardsOf(deck.starters, { seed, mode }).map((card) => card.map(({ id }) => id));

/**
 * Whether a deck deals the cards of a warm-up to whoever has its code. It does not once starters have come into it or gone
 * since, or where it could not be read when they were dealt.
 */
export const isStillDealt = (deck: Deck, { plan, hand }: WarmUp): boolean =>
  handFor(deck, plan.seed, plan.mode).flat().join(' ') === hand.flat().join(' ');

/**
 * A seed that deals starters which are new to the group and to its liking, and in a warm-up with turns lets somebody else
 * begin than the host. The same group, in the same state, is dealt the same.
 *
 * @param alsoShown starters that count as shown besides those the group remembers
 */
export function dealFor(deck: Deck, dealt: Dealt, terms: DealTerms, alsoShown: readonly string[] = []): number {
  const { group } = dealt;
  const wishes = wishesOf(deck, dealt, terms, alsoShown);
  const { memory } = wishes;
  const roster = group?.roster ?? noRoster;
  const own = ownName(roster);
  return chooseSeed({
    ...wishes,
    deck: deck.starters,
    mode: terms.mode,
    wantedCards: cardsWanted(terms),
    from: ((group?.seed ?? 0) + Math.imul(memory.shown.length + memory.vetoed.length, 0x9e3779b9)) >>> 0,
    ...(terms.hasTurns && own !== null && { isGoodSeed: (seed: number) => speakingOrder(roster.names, seed)[0] !== own }),
    ...(terms.mode === 'menu' && { fits: fitsInMessage }),
  });
}

/**
 * Whether all of a card is new to the group, within the limits and to its liking. A deal promises that of its leading cards
 * only. Where too little is left for another card like that, whatever has not been shown will do.
 */
export function isWorthShowing(
  deck: Deck,
  dealt: Dealt,
  terms: DealTerms,
  card: readonly string[],
  alsoShown: readonly string[],
): boolean {
  const { memory, filter, ...limits } = wishesOf(deck, dealt, terms, alsoShown);
  const ranks = rankFor(deck.starters, memory, filter, limits);
  const fresh = [...ranks.values()].filter((rank) => rank === 'fresh').length;
  return fresh < card.length
    ? !card.some((id) => memory.shown.includes(id))
    : card.every((id) => ranks.get(id) === 'fresh');
}

/** What a group asks of its starters today. */
function wishesOf(deck: Deck, { group, session, sessionNumber }: Dealt, terms: DealTerms, alsoShown: readonly string[]) {
  const known = group?.memory[deck.id] ?? emptyMemory;
  return {
    memory: { ...known, shown: [...new Set([...known.shown, ...alsoShown])] },
    filter: group?.filter ?? noFilter,
    // A warm-up outside of any session begins the next one.
    ...stageOf(group, numberNow({ session, sessionNumber }), terms.mode),
    appetiteCeiling: terms.appetite === 0 ? 3 : terms.appetite,
  } as const;
}

/** How far the group has come, and how deep it may go. A depth that it asked for by name outweighs the ramp. */
function stageOf(group: PanelView['group'], sessionNumber: number, mode: Plan['mode']): Pick<Limits, 'stage' | 'depthCeiling'> {
  const series = group?.series ?? null;
  const number = series && numberInSeries(series, sessionNumber);
  const [n, length] = number === null || series === null ? [sessionNumber, null] : [number, series.length];
  return { stage: stageAt(n, length), depthCeiling: group?.filter.depth ?? depthCeiling(n, length, mode) };
}

function cardsWanted({ hasTurns, paceMs, lengthMs, mode }: Pick<Plan, 'hasTurns' | 'paceMs' | 'lengthMs' | 'mode'>): number {
  if (hasTurns || mode === 'menu') return 1;
  return paceMs === 0 ? cardsByHand : Math.min(handSize, Math.ceil(lengthMs / paceMs));
}

const fitsInMessage = (card: readonly Starter[]): boolean =>
  card.reduce((sum, { text }) => sum + text.length, 0) <= menuCharacters;
