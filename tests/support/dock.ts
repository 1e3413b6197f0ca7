import type { CDPSession, Page } from 'playwright-core';

/** A rectangle in CSS px of the window. */
export interface Rect {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** What is in the dock, as the browser itself knows it: its shadow root is closed to every script but our own. */
export interface DockParts {
  /** The slim tab, or `null` while it cannot be seen. */
  readonly tab: Rect | null;
  /** The panel's frame, or `null` while it cannot be seen. */
  readonly panel: Rect | null;
  readonly handle: Rect | null;
  readonly hasFrame: boolean;
}

interface DomNode {
  readonly nodeId: number;
  readonly nodeName: string;
  readonly attributes?: string[];
  readonly children?: DomNode[];
  readonly shadowRoots?: DomNode[];
  readonly contentDocument?: DomNode;
}

/** The docks in the page and in its frames; there should never be more than one. */
export async function docksIn(page: Page): Promise<DockParts[]> {
  const devtools = await page.context().newCDPSession(page);
  try {
    const { root } = await devtools.send('DOM.getDocument', { depth: -1, pierce: true });
    const hosts = descendants(root as DomNode).filter(({ nodeName }) => nodeName === 'KINDLING-DOCK');
    return await Promise.all(hosts.map((host) => partsOf(devtools, host)));
  } finally {
    await devtools.detach();
  }
}

/** The one dock there is. Waits for it. @throws if there is none, or more than one. */
export async function dockIn(
  page: Page,
  isReady: (dock: DockParts) => boolean = (dock) => dock.tab !== null,
  timeoutMs?: number,
): Promise<DockParts> {
  return eventually(async () => {
    const [dock, ...others] = await docksIn(page);
    if (others.length > 0) throw new Error(`There are ${others.length + 1} docks`);
    if (!dock || !isReady(dock)) throw new Error(`The dock is not there as wanted: ${JSON.stringify(dock ?? null)}`);
    return dock;
  }, timeoutMs);
}

/** Opens the panel with the slim tab, unless it is open: it opens by itself where the person left it open last. */
export const openDock = (page: Page): Promise<DockParts> =>
  eventually(async () => {
    if (!(await dockIn(page)).panel) await pressTab(page);
    return dockIn(page, ({ panel }) => panel !== null, 1_500);
  });

/** Puts the panel aside, wherever it was left: once the call is on, and so could open it by itself no more. */
export async function shutDock(page: Page): Promise<void> {
  await openDock(page);
  await pressTab(page);
  await dockIn(page, ({ tab, panel }) => tab !== null && panel === null);
}

/** Presses the slim tab with the mouse, as a person does. */
export async function pressTab(page: Page): Promise<void> {
  const { tab } = await dockIn(page);
  if (tab) await page.mouse.click((tab.left + tab.right) / 2, (tab.top + tab.bottom) / 2);
}

/** Asks again until `look` no longer throws, and gives up with its last error. */
export async function eventually<T>(look: () => Promise<T>, timeoutMs = 10_000): Promise<T> {
  const givesUpAt = Date.now() + timeoutMs;
  for (;;) {
    try {
      return await look();
    } catch (error) {
      if (Date.now() > givesUpAt) throw error;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
}

async function partsOf(devtools: CDPSession, host: DomNode): Promise<DockParts> {
  const inside = descendants(host);
  const rectOf = async (node: DomNode | undefined): Promise<Rect | null> => (node ? boxOf(devtools, node.nodeId) : null);
  const frame = inside.find(({ nodeName }) => nodeName === 'IFRAME');
  return {
    tab: await rectOf(inside.find(({ nodeName }) => nodeName === 'BUTTON')),
    panel: await rectOf(frame),
    handle: await rectOf(inside.find(({ attributes }) => attributes?.includes('separator'))),
    hasFrame: frame !== undefined,
  };
}

async function boxOf(devtools: CDPSession, nodeId: number): Promise<Rect | null> {
  const box = await devtools.send('DOM.getBoxModel', { nodeId }).catch(() => null);
  if (!box) return null;
  const [left = 0, top = 0, , , right = 0, bottom = 0] = box.model.border;
  return right > left && bottom > top ? { left, top, right, bottom } : null;
}

const descendants = (node: DomNode): DomNode[] => [
  node,
  ...[...(node.children ?? []), ...(node.shadowRoots ?? []), ...(node.contentDocument ? [node.contentDocument] : [])].flatMap(descendants),
];
