// @ts-check
/** `npm test`: everything that has to hold, from a fresh clone to the closing line. */
import { installPackages, provideBrowser, step } from './setup.mjs';

installPackages();
provideBrowser({ isFirefoxEnough: false });
step('Prepare the types', 'wxt', ['prepare']);
step('Check the types', 'tsc', ['--noEmit']);
step('Lint, the import law too', 'oxlint', ['--type-aware']);
step('Look for what nobody uses', 'knip', []);
step('Build for Chromium', 'wxt', ['build', '-b', 'chrome']);
step('Build for Firefox', 'wxt', ['build', '-b', 'firefox']);
step('Test', 'vitest', ['run', ...process.argv.slice(2)]);
