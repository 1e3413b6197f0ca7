import { companionTab } from '@/utils/domain/companion';
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
  /** {@link companionTab} for the companion, wherever it is shown. */
  readonly tabId: number;
  readonly frameId: number;
  /** The same for all messages of one document, and no other's in its tab. */
  readonly frameKey: string;
}

/**
 * Tells who sent a message by what the browser vouches for, never by what the message says.
 *
 * The page of a panel counts as `frame`, whoever put it there: a call's page can make such a frame of its own, and its
 * messages look the same. What makes it a `panel` is a grant. The companion is a `panel` from the start: its page is not
 * web-accessible, so nobody but the browser can have put it where it is.
 *
 * @returns `null` for everybody else: other extensions, other pages, private windows.
 */
export function classifySender(sender: RuntimeSender, self: Self): From | null {
  const { id, url, frameId, documentId, tab } = sender;
  if (id !== self.id || url === undefined || !URL.canParse(url) || tab?.incognito) return null;
  const address = new URL(url);
  const isOwn = `${address.protocol}//${address.host}` === self.origin;
  if (isOwn && address.pathname === '/companion.html') return companionOf(sender);

  if (frameId === undefined || tab?.id === undefined) return null;
  const kind = isOwn ? ownKindOf(address, frameId) : callKindOf(address);
  return kind && { kind, tabId: tab.id, frameId, frameKey: documentId ?? `frame ${frameId}` };
}

/**
 * Of a side panel Chromium tells neither the tab nor the frame nor the document (measured in 156), of a small window all of
 * them. Tokens go by the document, and a companion has none to show.
 */
const companionOf = ({ frameId = 0, documentId }: RuntimeSender): From | null =>
  frameId === 0 ? { kind: 'panel', tabId: companionTab, frameId, frameKey: documentId ?? 'companion' } : null;

function ownKindOf({ pathname }: URL, frameId: number): SenderKind | null {
  if (pathname === '/panel.html') return 'frame';
  return pathname === '/journal.html' && frameId === 0 ? 'journal' : null;
}

const callKindOf = ({ protocol, hostname }: URL): SenderKind | null =>
  protocol === 'https:' && callHosts.some((isHost) => isHost(hostname)) ? 'call' : null;

const callHosts = callOriginPatterns.map((pattern) => {
  const host = pattern.slice('https://'.length, pattern.lastIndexOf('/'));
  return host.startsWith('*.')
    ? (hostname: string) => hostname === host.slice(2) || hostname.endsWith(host.slice(1))
    : (hostname: string) => hostname === host;
});
