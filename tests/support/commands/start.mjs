// @ts-check
/** `npm start`: the rehearsal call with Kindling in it; by itself (`-- --headless`) where there is no screen. */
import { installPackages, provideBrowser, step } from './setup.mjs';

installPackages();
provideBrowser({ isFirefoxEnough: true });
step('Build for Chromium', 'wxt', ['build', '-b', 'chrome']);
step('Build for Firefox', 'wxt', ['build', '-b', 'firefox']);
step('Open the rehearsal', 'tsx', ['tests/rehearsal/start.ts', ...process.argv.slice(2)]);
