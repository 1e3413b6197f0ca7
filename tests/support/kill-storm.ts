import { setTimeout as pause } from 'node:timers/promises';
import type { Page } from 'playwright-core';
import { seededRandom } from '../rehearsal/client/random';
import { eventually } from './dock';
import { killWorker, type Stage } from './stage';

/** The background worker is killed again and again while something else goes on. */
export interface KillStorm {
  readonly isOver: boolean;
  /** Waits for its end. @throws if a worker outlived its killing, or nothing woke the next one */
  end(): Promise<void>;
  /** Ends it now, for where nothing goes on that would wake another worker. @returns how many were killed */
  abate(): Promise<number>;
}

/** How long after its start a worker is killed at most: some are hit before their first answer, some long after it. */
const longestLifeMs = 120;

/**
 * Kills `count` workers, each a random while after it began to run; the whiles are the same for the same seed. Each counts
 * when the browser has said that it has stopped. Something must wake the worker meanwhile, by typing or pressing.
 *
 * Playwright's own `Worker` is of no use from the first kill on: it never hears that another one runs in its place.
 *
 * @param page any page of the call
 */
export async function startKillStorm(stage: Stage, page: Page, count: number, seed: number): Promise<KillStorm> {
  const devtools = await page.context().newCDPSession(page);
  const random = seededRandom(seed);
  let isRunning = false;
  let stops = 0;
  let kills = 0;
  let isAbating = false;
  devtools.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
    const status = versions.find(({ scriptURL }) => scriptURL.includes(stage.browser.extensionId))?.runningStatus;
    if (status === 'stopped') stops++;
    if (status !== undefined) isRunning = status === 'running' || status === 'starting';
  });
  await devtools.send('ServiceWorker.enable');

  const until = (what: string, isSo: () => boolean): Promise<void> =>
    eventually(async () => {
      if (!isSo()) throw new Error(`Not seen: ${what}`);
    });
  const blow = async (): Promise<void> => {
    for (; kills < count; kills++) {
      await until('a worker that runs', () => isRunning || isAbating);
      if (isAbating) break;
      await pause(random() * longestLifeMs);
      const before = stops;
      await killWorker(stage);
      await until('a worker that stops', () => stops > before);
    }
    await devtools.detach();
  };
  const storm = blow();
  // Whoever waits for the end hears of it.
  storm.catch(() => {});
  return {
    get isOver() {
      return kills >= count;
    },
    end: () => storm,
    async abate() {
      isAbating = true;
      await storm;
      return kills;
    },
  };
}
