import * as v from 'valibot';
import { IdSchema, type Id } from '@/utils/domain/units';

/** Where in the journal the person is. `unknown`: the address names nothing that the journal has. */
export type Route = { readonly page: 'list' } | { readonly page: 'session'; readonly id: Id } | { readonly page: 'unknown' };

const listRoute: Route = { page: 'list' };

/** A session's address is 46 characters long; what is far longer is not read at all. */
const longestHash = 100;
const sessionPath = /^#\/session\/([^/]+)$/;

/**
 * The route that an address names. Nothing of the address is ever shown, and only an id in its one true form is looked up.
 *
 * @param hash as in `location.hash`: empty, or with its `#`
 */
export function readRoute(hash: string): Route {
  if (hash === '' || hash === '#' || hash === '#/') return listRoute;
  if (hash.length > longestHash) return { page: 'unknown' };
  const id = sessionPath.exec(hash)?.[1];
  return v.is(IdSchema, id) ? { page: 'session', id } : { page: 'unknown' };
}

/** The address of the list. */
export const listHref = '#/';

/** The address of one session. */
export const sessionHref = (id: Id): string => `#/session/${id}`;
