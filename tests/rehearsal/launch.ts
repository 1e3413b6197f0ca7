import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type BrowserContext, type Worker } from 'playwright-core';
import { findChromium } from './find-browser';

/** How to start the browser. */
export interface LaunchOptions {
  /** The rehearsal's port; every host name leads there, so nothing the browser does can reach the net. */
  port: number;
  /** A built extension. Without one the browser is bare. */
  extensionDir?: string;
  /** A profile to use and keep; otherwise a fresh one that is removed on close. */
  profileDir?: string;
  /** Without a window (the default) or with one. */
  headless?: boolean;
  /** The browser's language, as a person would have set it; English unless told. BCP 47. */
  language?: string;
  extraArgs?: string[];
  /** Playwright's own switches to take out, for example the ones that keep hidden tabs' timers running. */
  ignoreDefaultArgs?: string[];
  /** Of the page without a window, of the window with one; 1280 × 800 unless told. */
  windowSize?: { width: number; height: number };
}

/** A running browser. */
export interface LaunchedBrowser {
  context: BrowserContext;
  /** Empty without an extension. */
  extensionId: string;
  profileDir: string;
  /** The extension's background worker; waits for it when it is not running. */
  background: () => Promise<Worker>;
  close: () => Promise<void>;
}

/** Starts Chromium with every host name mapped to the rehearsal and the extension loaded. */
export async function launchChromium(options: LaunchOptions): Promise<LaunchedBrowser> {
  const { extensionDir, headless = true, windowSize = { width: 1280, height: 800 } } = options;
  const isOwnProfile = options.profileDir === undefined;
  const profileDir = options.profileDir ?? (await mkdtemp(join(tmpdir(), 'kindling-rehearsal-')));
  await writePreferences(profileDir, options.language ?? 'en-US');

  const browser = findChromium();
  if (browser.note !== undefined) console.warn(browser.note);
  let context: BrowserContext | undefined;
  const close = async () => {
    try {
      await context?.close();
    } finally {
      if (isOwnProfile) await rm(profileDir, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
    }
  };

  try {
    context = await chromium.launchPersistentContext(profileDir, {
      executablePath: browser.path,
      // Playwright's own headless switch chooses a shell without extensions; `--headless=new` is the whole browser.
      headless: false,
      ignoreHTTPSErrors: true,
      viewport: headless ? windowSize : null,
      // Playwright switches extensions off unless it is told not to.
      ignoreDefaultArgs: ['--disable-extensions', ...(options.ignoreDefaultArgs ?? [])],
      args: [...switches(options, windowSize), ...(options.extraArgs ?? [])],
    });
    const background = workerOf(context);
    const extensionId = extensionDir === undefined ? '' : new URL((await startedWorker(background, extensionDir)).url()).host;
    return { context, extensionId, profileDir, background, close };
  } catch (error) {
    await close();
    throw error;
  }
}

function workerOf(context: BrowserContext): () => Promise<Worker> {
  return async () =>
    context.serviceWorkers().find(isBackground) ??
    (await context.waitForEvent('serviceworker', { predicate: isBackground, timeout: 15_000 }));
}

/** Chromium says nothing when it refuses an extension, for example over an icon that is missing. */
async function startedWorker(background: () => Promise<Worker>, extensionDir: string): Promise<Worker> {
  try {
    return await background();
  } catch (cause) {
    throw new Error(`The extension in ${extensionDir} did not start. Load it by hand at chrome://extensions to see why.`, { cause });
  }
}

function isBackground(worker: Worker): boolean {
  return worker.url().startsWith('chrome-extension:');
}

function switches(
  { port, extensionDir, headless = true }: LaunchOptions,
  { width, height }: { width: number; height: number },
): string[] {
  const isRoot = process.getuid?.() === 0;
  return [
    `--host-resolver-rules=MAP * 127.0.0.1:${port}`,
    '--ignore-certificate-errors',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--no-first-run',
    '--no-default-browser-check',
    `--window-size=${width},${height}`,
    ...(headless ? ['--headless=new'] : []),
    ...(isRoot ? ['--no-sandbox'] : []),
    ...(extensionDir === undefined ? [] : [`--disable-extensions-except=${extensionDir}`, `--load-extension=${extensionDir}`]),
  ];
}

/** Written before the first start only, so that a kept profile stays a person's own. */
async function writePreferences(profileDir: string, language: string): Promise<void> {
  const path = join(profileDir, 'Default', 'Preferences');
  if (existsSync(path)) return;
  await mkdir(join(profileDir, 'Default'), { recursive: true });
  await writeFile(path, JSON.stringify({ ...preferences, intl: { selected_languages: language, accept_languages: language } }));
}

const preferences = {
  // Without developer mode Chromium leaves an unpacked extension off once it has reloaded itself.
  extensions: { ui: { developer_mode: true } },
  // Autofill and passwords would ask Google's servers about every form.
  autofill: { profile_enabled: false, credit_card_enabled: false },
  credentials_enable_service: false,
  signin: { allowed: false, allowed_on_next_startup: false },
};
