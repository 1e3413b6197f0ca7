import type { SenderKind } from '@/utils/messages/protocol';
import { callOriginPatterns } from '@/utils/sites/patterns';

/** What a browser tells of a message's sender, as far as it is looked at. */
export interface RuntimeSender {
  readonly id?: string | undefined;
  readonly url?: string | undefined;
  readonly frameId?: number | undefined;
  readonly documentId?: string | undefined;
  readonly tab?: { readonly id?: number | undefined; readonly incognito?: boolean | undefined } | undefined;
}

/** Who we are, to know our own pages by. */
export interface Self {
  /** The extension's id. */
  readonly id: string;
  /** The origin of the extension's pages. */
  readonly origin: string;
}

/** Who sent a message, from where. */
export interface From {
  readonly kind: SenderKind;
  readonly tabId: number;
  readonly frameId: number;
  /** The same for all messages of one document, and no other's in its tab. */
  readonly frameKey: string;
}

/**
 * Tells who sent a message by what the browser vouches for, never by what the message says.
 *
 * The page of a panel counts as `frame`, whoever put it there: a call's page can make such a frame of its own, and its
 * messages look the same. What makes it a `panel` is a grant.
 *
 * @returns `null` for everybody else: other extensions, other pages, private windows.
 */
export function classifySender(sender: RuntimeSender, self: Self): From | null {
  const { id, url, frameId, documentId, tab } = sender;
  if (id !== self.id || url === undefined || frameId === undefined || tab?.id === undefined || tab.incognito) return null;
  const kind = kindOf(url, frameId, self.origin);
  return kind && { kind, tabId: tab.id, frameId, frameKey: documentId ?? `frame ${frameId}` };
}

function kindOf(url: string, frameId: number, ownOrigin: string): SenderKind | null {
  if (!URL.canParse(url)) return null;
  const { protocol, host, hostname, pathname } = new URL(url);
  if (`${protocol}//${host}` === ownOrigin) {
    if (pathname === '/panel.html') return 'frame';
    return pathname === '/journal.html' && frameId === 0 ? 'journal' : null;
  }
  return protocol === 'https:' && callHosts.some((isHost) => isHost(hostname)) ? 'call' : null;
}

const callHosts = callOriginPatterns.map((pattern) => {
  const host = pattern.slice('https://'.length, pattern.lastIndexOf('/'));
  return host.startsWith('*.')
    ? (hostname: string) => hostname === host.slice(2) || hostname.endsWith(host.slice(1))
    : (hostname: string) => hostname === host;
});
