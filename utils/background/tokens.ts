import type { Tab } from '@/utils/platform/desk';

/** A panel that is slow to come must still find its token; one that never comes must not pile them up. */
const mostTokens = 6;

/** A tab may reload its panel often; a panel older than this many has been gone for long. */
const mostGrants = 8;

/** 128 random bits in lower-case hexadecimal, for a token or a grant. */
export const newSecret = (): string => hex(crypto.getRandomValues(new Uint8Array(16)));

/** What is kept of a grant: enough to know it again. */
export async function hashGrant(grant: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(`kindling grant\n${grant}`));
  return hex(new Uint8Array(digest).subarray(0, 16));
}

/** The tab with a token for a panel to come. */
export const withToken = (tab: Tab, token: string): Tab => ({
  ...tab,
  tokens: [...tab.tokens, { token, takenBy: null }].slice(-mostTokens),
});

/**
 * The tab after the document `frameKey` has shown `token`, with the grant it gets for it.
 *
 * A token belongs to the document that shows it first, which may show it again, since the answer may have been lost with
 * a killed worker. A grant holds for the whole tab, not for one document: a panel that outlived an update heals by
 * reloading itself, and is another document then, with the grant it was given before.
 *
 * @returns `null` if the token is not of this tab or was taken by another document
 */
export function withGrant(tab: Tab, token: string, frameKey: string, grantHash: string): Tab | null {
  const known = tab.tokens.find((one) => one.token === token);
  if (!known || (known.takenBy !== null && known.takenBy !== frameKey)) return null;
  return {
    ...tab,
    tokens: tab.tokens.map((one) => (one === known ? { token, takenBy: frameKey } : one)),
    grants: [...tab.grants, grantHash].slice(-mostGrants),
  };
}

const hex = (bytes: Uint8Array): string => Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
