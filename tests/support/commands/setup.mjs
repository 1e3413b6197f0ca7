// @ts-check
/**
 * What `npm start` and `npm test` need before anything else can run. Plain JavaScript and nothing but Node: on a fresh
 * clone there is nothing more.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const stampFile = join(root, 'node_modules', '.kindling-lock');

/** Runs a step and ends the whole command if it fails. @param {string} title @param {string} command @param {string[]} args */
export function step(title, command, args) {
  console.log(`\n▸ ${title}`);
  const { status } = run(command, args, 'inherit');
  if (status !== 0) {
    console.error(`\n✗ ${title}`);
    process.exit(status ?? 1);
  }
}

/** @param {string} command @param {string[]} args @param {import('node:child_process').StdioOptions} stdio */
function run(command, args, stdio) {
  const bin = join(root, 'node_modules', '.bin');
  const env = { ...process.env, PATH: `${bin}${delimiter}${process.env['PATH'] ?? ''}` };
  return spawnSync(command, args, { cwd: root, env, stdio, shell: process.platform === 'win32' });
}

/** Installs what the lock file says, unless just that is installed. Install scripts are not run; nothing here needs one. */
export function installPackages() {
  const lock = createHash('sha256').update(readFileSync(join(root, 'package-lock.json'))).digest('hex');
  if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === lock) return;
  step('Install what the lock file says', 'npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund']);
  writeFileSync(stampFile, lock);
}

/** Programs by which a browser is known, the best first. */
const chromiums = ['chromium', 'chromium-browser'];
const firefoxes = ['firefox-esr', 'firefox'];

/**
 * Sees to it that a browser is there: on Debian and Ubuntu it installs one for root, elsewhere it says what to install.
 *
 * @param {{ isFirefoxEnough: boolean }} options
 */
export function provideBrowser({ isFirefoxEnough }) {
  if (process.env['KINDLING_CHROMIUM'] || isOnPath(chromiums) || existsSync('/Applications/Chromium.app')) return;
  if (process.platform === 'linux' && process.getuid?.() === 0 && isOnPath(['apt-get'])) {
    step('Bring the package lists up to date', 'apt-get', ['update', '-qq']);
    step('Install Chromium', 'apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium', 'fonts-noto-core']);
    return;
  }
  if (isFirefoxEnough && (process.env['KINDLING_FIREFOX'] || isOnPath(firefoxes) || existsSync('/Applications/Firefox.app'))) return;
  // Anything else may stand in an unusual place; whoever looks for a browser later says what is missing.
  if (process.platform === 'win32') return;
  console.error(
    'No Chromium was found. Install it (Debian, Ubuntu: apt-get install chromium; macOS: brew install --cask chromium) or set KINDLING_CHROMIUM to its path.',
  );
  process.exit(1);
}

/** @param {string[]} names */
function isOnPath(names) {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  return names.some((name) => folders.some((folder) => existsSync(join(folder, name))));
}
