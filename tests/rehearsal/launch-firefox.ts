import { launch, type Browser } from 'puppeteer-core';
import { findFirefox } from './find-browser';

/** How to start Firefox. */
export interface FirefoxOptions {
  /** The rehearsal's port; every host name leads there. */
  readonly port: number;
  /** A built extension. */
  readonly extensionDir: string;
  readonly headless?: boolean;
}

/** Starts Firefox with every host name mapped to the rehearsal and the extension loaded until it closes. */
export async function launchFirefox({ port, extensionDir, headless = true }: FirefoxOptions): Promise<Browser> {
  const browser = await launch({
    browser: 'firefox',
    executablePath: findFirefox().path,
    headless,
    acceptInsecureCerts: true,
    defaultViewport: headless ? { width: 1280, height: 800 } : null,
    extraPrefsFirefox: {
      'network.dns.forceResolve': '127.0.0.1',
      'network.socket.forcePort': `443=${port}`,
      'browser.shell.checkDefaultBrowser': false,
      'datareporting.policy.dataSubmissionEnabled': false,
    },
  });
  await browser.installExtension(extensionDir);
  return browser;
}
