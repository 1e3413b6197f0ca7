import { readFileSync } from 'node:fs';
import type { Frame, Page } from 'playwright-core';
import { openMeet } from '@/tests/rehearsal/drive';
import { inCall, press } from '@/tests/rehearsal/walk';
import { createWords, type Catalogue, type CataloguePart, type Words } from '@/utils/i18n/words';
import { parseDeckTextFile } from '@/utils/domain/starters/starter';
import { openDock } from './dock';
import { openStage, panelIn, type Stage } from './stage';

const read = (path: string): unknown => JSON.parse(readFileSync(new URL(`../../public/${path}`, import.meta.url), 'utf8'));

/** What Kindling says in a language, as its catalogues have it. */
export const wordsIn = (language: string, parts: readonly CataloguePart[] = ['common', 'panel', 'chat']): Words =>
  createWords(language, ...parts.map((part) => read(`locales/${language}/${part}.json`) as Catalogue));

/** The ids of the starters by their texts in a language, milder variants too. */
export function idsByText(language: string): ReadonlyMap<string, string> {
  const { texts } = parseDeckTextFile(read(`decks/first/${language}.json`));
  return new Map(
    Object.entries(texts).flatMap(([id, { text, alt }]) => [text, alt].flatMap((words) => (words === undefined ? [] : [[words, id] as const]))),
  );
}

/** Somebody with a browser of their own, in a call, with the panel open. */
export interface Person {
  readonly stage: Stage;
  readonly page: Page;
  readonly panel: Frame;
  readonly words: Words;
  /** The starters on screen, by their ids. */
  card(): Promise<readonly string[]>;
  /** What is left of the time, in whole seconds, as it stands on screen. */
  secondsLeft(): Promise<number>;
  press(name: string): Promise<void>;
  close(): Promise<void>;
}

/** The starters on a panel's screen, as they stand there. */
export const cardTexts = async (panel: Frame): Promise<readonly string[]> =>
  (await panel.locator('.starter-text, .menu-text').allTextContents()).map((text) => text.trim());

/** Opens a browser in a language, joins the room and opens the panel. */
export async function personIn(language: string, browserLanguage: string, room: string): Promise<Person> {
  const stage = await openStage({ language: browserLanguage });
  const page = await stage.context.newPage();
  await openMeet(page, { room });
  await press(page, 'join');
  await inCall(page);
  await openDock(page);
  const panel = await panelIn(page);
  const words = wordsIn(language);
  const ids = idsByText(language);
  return {
    stage,
    page,
    panel,
    words,
    async card() {
      return (await cardTexts(panel)).map((text) => ids.get(text) ?? `unknown: ${text}`).toSorted();
    },
    async secondsLeft() {
      const [minutes = NaN, seconds = NaN] = (await panel.getByRole('timer').innerText()).split(':').map(Number);
      return minutes * 60 + seconds;
    },
    press: (name) => panel.getByRole('button', { name, exact: true }).click(),
    close: () => stage.close(),
  };
}
