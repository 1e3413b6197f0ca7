import { h } from './dom';
import { captionLines } from './people';
import { seededRandom } from './random';

/** The parts of a call that are always moving. */
export interface StormTargets {
  tiles: HTMLElement[];
  /** Where the captions are written, if they are on. */
  captions: HTMLElement | null;
  /** Where short-lived things (reactions, notices) come and go. */
  toasts: HTMLElement | null;
}

/** The moving of a busy call, on demand. */
export interface Storm {
  /**
   * Begins to change the page so many times a second (0 stops): words in the captions, who is speaking, levels, notices
   * that come and go. The same seed makes the same changes in the same order.
   */
  mutate(perSecond: number, seed?: number): void;
  /** How many changes there were since the page was opened. */
  mutations(): number;
}

const tickMs = 16;
const spoken = captionLines.join(', ').split(' ');

/** Prepares a storm over whatever `targets` gives at each tick, so that it survives the page swapping its parts. */
export function makeStorm(targets: () => StormTargets): Storm {
  let timer: ReturnType<typeof setInterval> | undefined;
  let total = 0;
  let words = 0;
  const nextWord = () => spoken[words++ % spoken.length] ?? '';
  return {
    mutations: () => total,
    mutate(perSecond, seed = 1) {
      clearInterval(timer);
      if (perSecond <= 0) return;
      const random = seededRandom(seed);
      const startedAt = performance.now();
      let done = 0;
      words = 0;
      timer = setInterval(() => {
        const found = targets();
        // By the clock, not by ticks, and never more than a second's worth at once after a pause.
        const due = Math.min(((performance.now() - startedAt) * perSecond) / 1000 - done, perSecond);
        for (let count = 0; count < Math.floor(due); count++) {
          change(found, random, nextWord);
          done++;
          total++;
        }
      }, tickMs);
    },
  };
}

function change({ tiles, captions, toasts }: StormTargets, random: () => number, nextWord: () => string): void {
  const pick = <Item>(items: readonly Item[]) => items[Math.floor(random() * items.length)];
  const roll = random();
  const tile = pick(tiles);
  if (roll < 0.35 && captions !== null) addWord(captions, nextWord());
  else if (roll < 0.6 && tile !== undefined) tile.classList.toggle('speaking');
  else if (roll < 0.8 && tile !== undefined) tile.style.setProperty('--level', random().toFixed(2));
  else if (roll < 0.9 && tile !== undefined) tile.setAttribute('data-audio-level', String(Math.floor(random() * 8)));
  else if (toasts !== null) {
    toasts.append(h('div', { class: 'toast' }, h('span', {}, pick(captionLines) ?? '')));
    if (toasts.children.length > 3) toasts.firstElementChild?.remove();
  }
}

function addWord(captions: HTMLElement, word: string): void {
  const line = captions.lastElementChild;
  const text = line?.textContent ?? '';
  if (line === null || text.length > 80) captions.append(h('span', { class: 'caption-line' }, word));
  else line.textContent = `${text} ${word}`;
  if (captions.children.length > 2) captions.firstElementChild?.remove();
}
