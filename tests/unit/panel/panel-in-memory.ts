import type { Deck } from '@/utils/domain/starters/starter';
import { createPanel, type Panel } from '@/utils/panel/create-panel';
import type { Surroundings } from '@/utils/panel/surroundings';
import { backgroundInMemory, countingIds, type BackgroundInMemory } from './background-in-memory';
import { manualClock, settle, type ManualClock } from './manual-clock';

/** 2026-11-23, 14:02 in UTC. */
export const callStart = Date.UTC(2026, 10, 23, 14, 2);

/** Three starters, one of them with everything a starter may have. */
const smallDeck: Deck = {
  id: 'first',
  locale: 'en',
  starters: [
    {
      id: 's1',
      appetite: 1,
      depth: 1,
      secs: 30,
      tone: 'playful',
      topic: 'today',
      phase: 'start',
      text: 'What is within arm’s reach of you right now that has a small story?',
      alt: 'What colour is nearest to your left hand?',
      followUp: 'Who gave it to you, or where did you find it?',
    },
    { id: 's2', appetite: 0, depth: 1, secs: 10, tone: 'neutral', topic: 'place-and-weather', phase: 'any', text: 'One word for the weather where you are?' },
    { id: 's3', appetite: 2, depth: 2, secs: 60, tone: 'reflective', topic: 'curiosity', phase: 'any', text: 'What did you learn this week that you did not plan to learn?' },
  ],
};

export interface PanelInMemory {
  readonly panel: Panel;
  readonly background: BackgroundInMemory;
  readonly clock: ManualClock;
  /** The notes this panel left on reloading itself. */
  readonly notes: string[];
  readonly copied: string[];
  /** The extension this panel belongs to is gone (or there again). */
  setAlive(isAlive: boolean): void;
}

/** A panel with a background and a clock of its own, not yet entered. */
export function panelInMemory(over: Partial<Surroundings> = {}): PanelInMemory {
  const clock = manualClock(callStart);
  const background = backgroundInMemory(() => clock.now());
  const notes: string[] = [];
  const copied: string[] = [];
  let isAlive = true;
  const newId = countingIds();
  const panel = createPanel({
    ask: background.ask,
    clock,
    newId: () => newId().replace('8000', '9000'),
    newSeed: () => 7,
    loadDeck: () => Promise.resolve(smallDeck),
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
