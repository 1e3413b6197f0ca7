import { callPage, elsewhere, type Page } from '@/utils/domain/call/page';

/** The one host of Meet. */
export const isMeetHost = (hostname: string): boolean => /^meet\.google\.com\.?$/i.test(hostname);

/**
 * A call's address is its code: three, four and three letters, the first part of the path, in any case. The same address
 * serves lobby, call and exit. Aliases (`/lookup/<name>`, `/new`, `/_meet/<code>`) become such an address in a moment and
 * are no calls before. Source: Vexa-ai/vexa, clients/extension/src/meeting.ts, 2026-08.
 */
export function meetPage({ pathname }: URL): Page {
  const code = /^\/([a-z]{3}-[a-z]{4}-[a-z]{3})(?:\/|$)/i.exec(pathname)?.[1];
  return code ? callPage(code.toLowerCase()) : elsewhere;
}
