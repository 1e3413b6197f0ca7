import * as v from 'valibot';
import { firstDeckId, isOwnDeckId } from '@/utils/domain/decks/deck-id';
import { IdSchema, type Id } from '@/utils/domain/units';

/** Where in the journal the person is. `unknown`: the address names nothing that the journal has. */
export type Route =
  | { readonly page: 'list' }
  | { readonly page: 'session'; readonly id: Id }
  | DeckRoute
  | { readonly page: 'unknown' };

/** Among the decks: at all of them, or at one, which may be the one that comes with Kindling. */
export type DeckRoute = { readonly page: 'decks' } | { readonly page: 'deck'; readonly id: string };

const listRoute: Route = { page: 'list' };

/** A session's address is 46 characters long; what is far longer is not read at all. */
const longestHash = 100;
const sessionPath = /^#\/session\/([^/]+)$/;
const deckPath = /^#\/deck\/([^/]+)$/;

/**
 * The route that an address names. Nothing of the address is ever shown, and only an id in its one true form is looked up.
 *
 * @param hash as in `location.hash`: empty, or with its `#`
 */
export function readRoute(hash: string): Route {
  if (hash === '' || hash === '#' || hash === '#/') return listRoute;
  if (hash.length > longestHash) return { page: 'unknown' };
  if (hash === decksHref) return { page: 'decks' };
  const deckId = deckPath.exec(hash)?.[1];
  if (deckId !== undefined && (deckId === firstDeckId || isOwnDeckId(deckId))) return { page: 'deck', id: deckId };
  const id = sessionPath.exec(hash)?.[1];
  return v.is(IdSchema, id) ? { page: 'session', id } : { page: 'unknown' };
}

/** The address of the list. */
export const listHref = '#/';

/** The address of one session. */
export const sessionHref = (id: Id): string => `#/session/${id}`;

/** The address of the decks. */
export const decksHref = '#/decks';

/** The address of one deck. */
export const deckHref = (id: string): string => `#/deck/${id}`;
