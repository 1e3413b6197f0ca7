import chat from '@/public/locales/en/chat.json';
import { createWords } from '@/utils/i18n/words';
import type { Deck } from '@/utils/domain/starters/starter';
import { createPanel, type Panel } from '@/utils/panel/create-panel';
import type { Surroundings } from '@/utils/panel/surroundings';
import { backgroundInMemory, countingIds, type BackgroundInMemory } from './background-in-memory';
import { manualClock, settle, type ManualClock } from './manual-clock';

/** 2026-11-23, 14:02 in UTC. */
export const callStart = Date.UTC(2026, 10, 23, 14, 2);

const facts = { appetite: 1, depth: 1, secs: 30, phase: 'any' } as const;

/** Fifteen starters, five of each kind a menu has, one of them with everything a starter may have. */
export const smallDeck: Deck = {
  id: 'first',
  locale: 'en',
  starters: [
    {
      ...facts,
      id: 's1',
      tone: 'playful',
      topic: 'today',
      text: 'What is within arm’s reach of you right now that has a small story?',
      alt: 'What colour is nearest to your left hand?',
      followUp: 'Who gave it to you, or where did you find it?',
    },
    { ...facts, id: 's2', tone: 'neutral', topic: 'place-and-weather', text: 'One word for the weather where you are?' },
    { ...facts, id: 's3', tone: 'playful', topic: 'curiosity', text: 'Which sound do you hear the most today?' },
    { ...facts, id: 's4', tone: 'neutral', topic: 'words-and-languages', text: 'Which short word do you like to use?' },
    { ...facts, id: 's5', tone: 'playful', topic: 'place-and-weather', text: 'How far is the nearest tree?' },
    { ...facts, id: 't1', tone: 'neutral', topic: 'tool-talk', text: 'Which key on your keyboard works too hard?' },
    { ...facts, id: 't2', tone: 'playful', topic: 'study-and-work', text: 'What do you call a file that is finished?' },
    { ...facts, id: 't3', tone: 'neutral', topic: 'learning-and-teaching', text: 'What did you learn by chance this week?' },
    { ...facts, id: 't4', tone: 'reflective', topic: 'working-together', text: 'What helps you join a conversation?' },
    { ...facts, id: 't5', tone: 'neutral', topic: 'expectations-and-roles', text: 'Which small job would you like today?' },
    { ...facts, id: 'r1', tone: 'reflective', topic: 'today', text: 'What small thing have you finished today?' },
    { ...facts, id: 'r2', tone: 'reflective', topic: 'curiosity', text: 'Which question made you search this week?' },
    { ...facts, id: 'r3', tone: 'reflective', topic: 'words-and-languages', text: 'Which word is hard to explain?' },
    { ...facts, id: 'r4', tone: 'reflective', topic: 'place-and-weather', text: 'Which weather helps you think?' },
    { ...facts, id: 'r5', tone: 'reflective', topic: 'appreciation', text: 'What was a small kindness this week?' },
  ],
};

export interface PanelInMemory {
  readonly panel: Panel;
  readonly background: BackgroundInMemory;
  readonly clock: ManualClock;
  /** The notes this panel left on reloading itself. */
  readonly notes: string[];
  readonly copied: string[];
  /** When a tone was played. */
  readonly tones: number[];
  /** The extension this panel belongs to is gone (or there again). */
  setAlive(isAlive: boolean): void;
}

/** A panel with a background and a clock of its own, not yet entered. */
export function panelInMemory(over: Partial<Surroundings> = {}): PanelInMemory {
  const clock = manualClock(callStart);
  const background = backgroundInMemory(() => clock.now());
  const notes: string[] = [];
  const copied: string[] = [];
  const tones: number[] = [];
  let isAlive = true;
  const newId = countingIds();
  const panel = createPanel({
    ask: background.ask,
    clock,
    newId: () => newId().replace('8000', '9000'),
    newSeed: () => 7,
    loadDeck: () => Promise.resolve(smallDeck),
    loadChatWords: () => Promise.resolve(createWords('en', chat)),
    languages: ['en', 'sv'],
    playTone: () => void tones.push(clock.now()),
    keyring: background.keyring,
    isAlive: () => isAlive,
    isBack: () => Promise.resolve(true),
    typingPlace: () => ({ field: 0, caret: 5 }),
    reload: (note) => notes.push(note),
    copy: (text) => copied.push(text) > 0,
    ...over,
  });
  background.onChanged = panel.lookAgain;
  return {
    panel,
    background,
    clock,
    notes,
    copied,
    tones,
    setAlive: (alive) => {
      isAlive = alive;
    },
  };
}

/** One that has entered with its token, on a page that is in a call. */
export async function panelInCall(over: Partial<Surroundings> = {}): Promise<PanelInMemory> {
  const all = panelInMemory(over);
  all.background.join(callStart);
  await all.panel.enter({ token: all.background.token });
  await settle();
  return all;
}
