import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from 'playwright-core';

/** A browser on this machine. */
export interface FoundBrowser {
  path: string;
  /** What a person should know about it, for example that it cannot load extensions from the command line. */
  note?: string;
}

interface Places {
  /** Names to look for on the PATH. */
  names: string[];
  macOS: string[];
  /** Below the usual program folders. */
  windows: string[];
}

const chromiumPlaces: Places = {
  names: ['chromium', 'chromium-browser'],
  macOS: ['/Applications/Chromium.app/Contents/MacOS/Chromium'],
  windows: ['Chromium\\Application\\chrome.exe'],
};

const chromePlaces: Places = {
  names: ['google-chrome', 'google-chrome-stable'],
  macOS: ['/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'],
  windows: ['Google\\Chrome\\Application\\chrome.exe'],
};

const firefoxPlaces: Places = {
  names: ['firefox-esr', 'firefox'],
  macOS: ['/Applications/Firefox.app/Contents/MacOS/firefox'],
  windows: ['Mozilla Firefox\\firefox.exe'],
};

/**
 * A Chromium to rehearse in: KINDLING_CHROMIUM, else Chromium, else the one Playwright installs, else Google Chrome. Chrome
 * comes last because since version 137 it ignores `--load-extension`.
 */
export function findChromium(): FoundBrowser {
  const own = process.env['KINDLING_CHROMIUM'];
  if (own !== undefined && own !== '') return { path: own };
  const path = [...candidates(chromiumPlaces), chromium.executablePath()].find(isExecutable);
  if (path !== undefined) return { path };
  const chrome = candidates(chromePlaces).find(isExecutable);
  if (chrome !== undefined)
    return {
      path: chrome,
      note: 'This is Google Chrome, which since version 137 does not load extensions from the command line. Please use Chromium.',
    };
  throw new Error(
    'No Chromium was found. Install one (for example with "npx playwright install chromium") or name it in KINDLING_CHROMIUM.',
  );
}

/** A Firefox to rehearse in: KINDLING_FIREFOX, else the one that is installed. */
export function findFirefox(): FoundBrowser {
  const own = process.env['KINDLING_FIREFOX'];
  if (own !== undefined && own !== '') return { path: own };
  const path = candidates(firefoxPlaces).find(isExecutable);
  if (path !== undefined) return { path };
  throw new Error('No Firefox was found. Install one or name it in KINDLING_FIREFOX.');
}

function candidates({ names, macOS, windows }: Places): string[] {
  if (process.platform === 'darwin') return [...macOS, ...macOS.map((path) => join(process.env['HOME'] ?? '', path))];
  if (process.platform === 'win32') {
    const folders = [process.env['PROGRAMFILES'], process.env['PROGRAMFILES(X86)'], process.env['LOCALAPPDATA']];
    return folders.flatMap((folder) => (folder === undefined ? [] : windows.map((path) => join(folder, path))));
  }
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  return names.flatMap((name) => folders.map((folder) => join(folder, name)));
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
