/**
 * Why something could not be done. Each has its sentence in the message catalogue, `trouble.<code>`.
 *
 * - `bad-request`: the message did not fit the protocol
 * - `not-allowed`: the sender may not ask this
 * - `not-found`: the record is not there (any more)
 * - `storage-refused`: the browser does not let the extension keep anything (Firefox: "never remember history")
 * - `disk-full`: no room left
 * - `storage-broken`: the database could not be opened or written, and trying again did not help
 * - `no-answer`: the background did not answer, however often it was asked
 * - `extension-updated`: this page belongs to an older run of the extension, which has been updated or reloaded since
 */
export const troubleCodes = [
  'bad-request',
  'not-allowed',
  'not-found',
  'storage-refused',
  'disk-full',
  'storage-broken',
  'no-answer',
  'extension-updated',
] as const;

export type TroubleCode = (typeof troubleCodes)[number];

/** What trying again with the same question cannot mend. */
const final: ReadonlySet<TroubleCode> = new Set(['bad-request', 'not-allowed', 'not-found', 'extension-updated']);

/** Whether the same question may be answered well at another time. */
export const isPassing = (code: TroubleCode): boolean => !final.has(code);

/** What every message is answered with. Anything else, `undefined` above all, counts as no answer. */
export type Answer<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: TroubleCode };

/** Something that could not be done, as an exception. */
export class Trouble extends Error {
  override readonly name = 'Trouble';

  constructor(readonly code: TroubleCode, options?: ErrorOptions) {
    super(code, options);
  }
}

/** The code of something that was thrown; anything but a {@link Trouble} counts as `no-answer`. */
export const codeOf = (error: unknown): TroubleCode => (error instanceof Trouble ? error.code : 'no-answer');

export const succeeded = <T>(value: T): Answer<T> => ({ ok: true, value });
export const failed = (error: TroubleCode): Answer<never> => ({ ok: false, error });
