import { builtDir } from '@/tests/support/built';
import { meetAddress, zoomAddress } from './drive';
import { findChromium } from './find-browser';
import { launchChromium } from './launch';
import { launchFirefox } from './launch-firefox';
import { startRehearsal } from './server';
import { walkHeadless } from './walk-headless';

/** `npm start`: opens the rehearsal for a person, or walks it where there is no screen to show it on. */
const isHeadless = process.argv.includes('--headless') || !hasDisplay();

if (isHeadless) {
  process.exitCode = await walkHeadless();
} else {
  await openForPerson();
}

function hasDisplay(): boolean {
  if (process.platform !== 'linux') return true;
  return Boolean(process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY']);
}

async function openForPerson(): Promise<void> {
  // As a default of the server: links from Meet's home drop the query, and with it the stage bar.
  const rehearsal = await startRehearsal({ defaults: { stage: true } });
  const browser = isInstalled(findChromium) ? await openChromium(rehearsal.port) : await openFirefox(rehearsal.port);

  console.log(`
The rehearsal is open: a Meet room and a Zoom room of our own, with Kindling in them.

  1. Press the slim tab at the left edge (or Alt+Shift+K, or the toolbar button) to open the panel.
  2. Join the call, then press Start warm-up.
  3. Leave the call: the reflection is there.
  4. Open the journal from the panel, or press the toolbar button in any other tab.
  5. The bar at the top of each room puts it into any state; sessions can be started and finished by hand on all of them.

Close the browser when you are done.`);

  await new Promise<void>((resolve) => {
    browser.onClose(resolve);
    process.once('SIGINT', () => resolve());
  });
  await browser.close().catch(() => undefined);
  await rehearsal.close();
}

interface OpenBrowser {
  onClose(hear: () => void): void;
  close(): Promise<unknown>;
}

async function openChromium(port: number): Promise<OpenBrowser> {
  const { context, close } = await launchChromium({
    port,
    extensionDir: builtDir('chrome-mv3'),
    headless: false,
    windowSize: { width: 1280, height: 860 },
  });
  const zoom = await context.newPage();
  await zoom.goto(zoomAddress());
  const meet = context.pages()[0] ?? (await context.newPage());
  await meet.goto(meetAddress());
  await meet.bringToFront();
  return { onClose: (hear) => void context.once('close', () => hear()), close };
}

async function openFirefox(port: number): Promise<OpenBrowser> {
  const browser = await launchFirefox({ port, extensionDir: builtDir('firefox-mv3'), headless: false });
  const zoom = await browser.newPage();
  await zoom.goto(zoomAddress());
  const meet = await browser.newPage();
  await meet.goto(meetAddress());
  return { onClose: (hear) => void browser.once('disconnected', () => hear()), close: () => browser.close() };
}

function isInstalled(find: () => unknown): boolean {
  try {
    find();
    return true;
  } catch {
    return false;
  }
}
