import type { BrowserContext, Frame, Page, Worker } from 'playwright-core';
import { launchChromium, type LaunchedBrowser, type LaunchOptions } from '../rehearsal/launch';
import { startRehearsal, type Rehearsal } from '../rehearsal/server';
import { builtDir } from './built';
import { eventually } from './dock';
import type { browser } from 'wxt/browser';

/** What the worker knows, for the functions that are run in it. */
declare const chrome: typeof browser;

/** The rehearsal with a browser in it that has the built extension. */
export interface Stage {
  readonly rehearsal: Rehearsal;
  readonly browser: LaunchedBrowser;
  readonly context: BrowserContext;
  /** The background worker; starts it if it sleeps. */
  worker(): Promise<Worker>;
  close(): Promise<void>;
}

/** Opens the rehearsal and a browser with the built extension. */
export async function openStage(options: Partial<LaunchOptions> = {}): Promise<Stage> {
  const rehearsal = await startRehearsal();
  const browser = await launchChromium({ port: rehearsal.port, extensionDir: builtDir('chrome-mv3'), ...options });
  return {
    rehearsal,
    browser,
    context: browser.context,
    worker: browser.background,
    async close() {
      await browser.close();
      await rehearsal.close();
    },
  };
}

/** The panel's frame in a page, once it shows something. */
export const panelIn = (page: Page, timeoutMs = 10_000): Promise<Frame> =>
  eventually(async () => {
    const frame = page.frames().find((candidate) => candidate.url().includes('/panel.html') && !candidate.isDetached());
    if (!frame || (await frame.locator('main').count()) === 0) throw new Error('The panel is not there');
    return frame;
  }, timeoutMs);

/** A page of the extension at the top of a tab of its own. */
export async function openOwnPage(stage: Stage, path: string): Promise<Page> {
  const page = await stage.context.newPage();
  await page.goto(`chrome-extension://${stage.browser.extensionId}/${path}`);
  return page;
}

/** Everything in the extension's database, by the name of the store. Read raw: what is there, not what we make of it. */
export async function storedIn(stage: Stage): Promise<Record<string, Record<string, unknown>[]>> {
  const page = await openOwnPage(stage, 'journal.html');
  try {
    // No function in here may have a name: the runner of `npm start` marks named ones with a helper of its own.
    return await page.evaluate(async () => {
      const database = await new Promise<IDBDatabase>((resolve, reject) => {
        const request = indexedDB.open('kindling');
        request.addEventListener('success', () => resolve(request.result));
        request.addEventListener('error', () => reject(request.error ?? new Error('The database did not open')));
      });
      const rows: Record<string, Record<string, unknown>[]> = {};
      for (const store of database.objectStoreNames) {
        rows[store] = await new Promise((resolve, reject) => {
          const request = database.transaction(store).objectStore(store).getAll();
          request.addEventListener('success', () => resolve(request.result));
          request.addEventListener('error', () => reject(request.error ?? new Error(`${store} could not be read`)));
        });
      }
      database.close();
      return rows;
    });
  } finally {
    await page.close();
  }
}

/** Kills the background worker, as the browser does whenever it likes. */
export async function killWorker(stage: Stage): Promise<void> {
  const devtools = await stage.context.browser()?.newBrowserCDPSession();
  if (!devtools) throw new Error('The browser gave no session');
  const { targetInfos } = await devtools.send('Target.getTargets');
  const workers = targetInfos.filter(({ type, url }) => type === 'service_worker' && url.includes(stage.browser.extensionId));
  for (const { targetId } of workers) await devtools.send('Target.closeTarget', { targetId });
  await devtools.detach();
}

/**
 * What a page of the extension says that is no tab, such as the one in the browser's side panel. Playwright has no page for
 * it; the browser itself does.
 *
 * @param path how its address ends
 */
export async function textInTarget(stage: Stage, path: string): Promise<string> {
  const devtools = await stage.context.browser()?.newBrowserCDPSession();
  if (!devtools) throw new Error('The browser gave no session');
  try {
    const { targetInfos } = await devtools.send('Target.getTargets');
    const target = targetInfos.find(({ url, attached }) => url.endsWith(path) && !attached);
    if (!target) throw new Error(`There is no ${path} beside the tabs`);
    const { sessionId } = await devtools.send('Target.attachToTarget', { targetId: target.targetId, flatten: false });
    const answered = new Promise<string>((resolve) => {
      devtools.on('Target.receivedMessageFromTarget', ({ message }) => resolve(message));
    });
    const message = { id: 1, method: 'Runtime.evaluate', params: { expression: 'document.body.innerText' } };
    await devtools.send('Target.sendMessageToTarget', { sessionId, message: JSON.stringify(message) });
    return String(JSON.parse(await answered).result.result.value);
  } finally {
    await devtools.detach();
  }
}

/** What the toolbar button's badge says. */
export const badgeOf = async (stage: Stage): Promise<string> =>
  (await stage.worker()).evaluate(() => chrome.action.getBadgeText({}));

/** Presses the toolbar button while a page is in front. */
export async function pressToolbarButton(stage: Stage, page: Page): Promise<void> {
  await page.bringToFront();
  const worker = await stage.worker();
  await worker.evaluate(async () => {
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    // A press cannot be made from outside; the event itself can.
    Reflect.get(chrome.action.onClicked, 'dispatch').call(chrome.action.onClicked, tab);
  });
}
