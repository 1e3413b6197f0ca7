import { Trouble, type TroubleCode } from '@/utils/messages/answer';

/** What went wrong in the database, and whether opening it anew may help. */
export interface StorageFault {
  readonly code: Extract<TroubleCode, 'storage-refused' | 'disk-full' | 'storage-broken'>;
  readonly canReopen: boolean;
}

/**
 * How browsers say it. Dexie wraps the browser's errors, so the names and messages of the whole chain are looked at.
 *
 * - Firefox with "never remember history": `InvalidStateError: A mutation operation was attempted on a database that did
 *   not allow mutations.`
 * - Chromium where site data is blocked: `UnknownError: The user denied permission to access the database.`
 * - A full disk: `QuotaExceededError`, in Chromium also `UnknownError` with `IO error` or `disk full` in its message.
 */
const refused = /SecurityError|MissingAPIError|did not allow mutations|denied permission/i;
const full = /QuotaExceeded|disk (is )?full|no space|IO error/i;

/**
 * After one failed open Dexie answers everything with `DatabaseClosedError` until it is opened again, and a browser may
 * close a connection at any time: these, and errors that name no cause, are worth another try.
 */
const passing = /DatabaseClosed|OpenFailed|InvalidState|UnknownError|AbortError|TransactionInactive|Timeout|NotFoundError|closing/i;

/** Tells a fault of the storage from any other error, which is given back as `null`: a bug, or a {@link Trouble}. */
export function storageFault(error: unknown): StorageFault | null {
  if (error instanceof Trouble) return null;
  const said = chainOf(error).join('\n');
  if (refused.test(said)) return { code: 'storage-refused', canReopen: false };
  if (full.test(said)) return { code: 'disk-full', canReopen: true };
  if (passing.test(said)) return { code: 'storage-broken', canReopen: true };
  return isDatabaseError(error) ? { code: 'storage-broken', canReopen: false } : null;
}

const isDatabaseError = (error: unknown): boolean =>
  error instanceof DOMException || (error instanceof Error && 'inner' in error);

/** `name: message` of an error and of those it was made from. */
function chainOf(error: unknown, depth = 0): string[] {
  if (depth > 5 || typeof error !== 'object' || error === null) return [];
  const { name, message, inner, cause } = error as Partial<Record<'name' | 'message' | 'inner' | 'cause', unknown>>;
  return [`${String(name)}: ${String(message)}`, ...chainOf(inner, depth + 1), ...chainOf(cause, depth + 1)];
}
