import { render } from 'preact';
import { afterEach } from 'vitest';
import { page } from 'vitest/browser';
import '@/components/theme.css';
import { Panel } from '@/components/panel/panel';
import { loadWords } from '@/utils/platform/catalogues';
import type { Surroundings } from '@/utils/panel/surroundings';
import { settle } from '@/tests/unit/panel/manual-clock';
import { callStart, panelInMemory, type PanelInMemory } from '@/tests/unit/panel/panel-in-memory';

const words = await loadWords('en', ['common', 'panel']);
const minuteMs = 60_000;

afterEach(() => {
  render(null, document.body);
  document.documentElement.removeAttribute('style');
});

/** Lets the panel catch up, and the drawing with it. */
export async function drawn(): Promise<void> {
  await settle();
  await new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve));
  });
}

/** The panel as it is drawn in the dock, with a background in memory; not yet entered. */
export async function openPanel(width = 320, height = 720, over: Partial<Surroundings> = {}): Promise<PanelInMemory> {
  await page.viewport(width, height);
  document.documentElement.lang = 'en';
  document.title = words('panel.title');
  const all = panelInMemory(over);
  const { panel } = all;
  const draw = (): void => render(<Panel state={panel.state()} actions={panel.actions} words={words} />, document.body);
  panel.subscribe(draw);
  draw();
  return all;
}

/** One that is in a call. */
export async function openInCall(width?: number, height?: number): Promise<PanelInMemory> {
  const all = await openPanel(width, height);
  all.background.join(callStart);
  await all.panel.enter({ token: all.background.token });
  await drawn();
  return all;
}

/** One whose call is over. */
export async function openAfterCall(width?: number, height?: number): Promise<PanelInMemory> {
  const all = await openInCall(width, height);
  all.background.endCall(callStart + 40 * minuteMs);
  await drawn();
  return all;
}

/** Every moment, and what is special in some of them, as a person gets there. */
export const scenes: Readonly<Record<string, (width?: number, height?: number) => Promise<PanelInMemory>>> = {
  inert: async (width, height) => {
    const all = await openPanel(width, height);
    await all.panel.enter(null);
    return all;
  },
  unsure: async (width, height) => {
    const all = await openPanel(width, height);
    await all.panel.enter({ token: all.background.token });
    return all;
  },
  waiting: async (width, height) => {
    const all = await openPanel(width, height);
    all.background.call('lobby', callStart);
    all.background.view = { ...all.background.view, waiting: 1 };
    await all.panel.enter({ token: all.background.token });
    return all;
  },
  ready: openInCall,
  'ready, with a long name and a length of its own': async (width, height) => {
    const all = await openInCall(width, height);
    all.panel.actions.nameGroup('The networked learning course, group C, Tuesdays and Thursdays');
    all.panel.actions.chooseMinutes(12);
    return all;
  },
  'ready, where the page has no room and the store refuses everything': async (width, height) => {
    const all = await openPanel(width, height);
    all.background.storageTrouble = 'storage-refused';
    all.background.view = {
      ...all.background.view,
      call: { site: 'zoom', state: 'in-call', stateAt: callStart, hasRoom: false },
    };
    await all.panel.enter({ token: all.background.token });
    return all;
  },
  'warm-up': async (width, height) => {
    const all = await openInCall(width, height);
    all.panel.actions.startWarmUp();
    await all.clock.pass(10_000);
    return all;
  },
  'warm-up, calm and paused': async (width, height) => {
    const all = await openInCall(width, height);
    all.panel.actions.setCalm(true);
    all.panel.actions.startWarmUp();
    await all.clock.pass(100_000);
    all.panel.actions.change('pause');
    return all;
  },
  'time-up': async (width, height) => {
    const all = await openInCall(width, height);
    all.panel.actions.startWarmUp();
    await all.clock.pass(5 * minuteMs + 1_000);
    return all;
  },
  meeting: async (width, height) => {
    const all = await openInCall(width, height);
    all.panel.actions.skipWarmUp();
    all.panel.actions.writeNote('Ask Maria how she runs the usefulness round.');
    return all;
  },
  reflecting: openAfterCall,
  'reflecting, filled in': async (width, height) => {
    const all = await openAfterCall(width, height);
    const useful = 'Two people had the same problem as me. '.repeat(12).trim();
    all.panel.actions.answer({ worth: 4, belonging: 0, voice: 1, together: 2, 'chat-room': 1, useful });
    return all;
  },
  'reflecting, with a full disk': async (width, height) => {
    const all = await openAfterCall(width, height);
    all.background.trouble = { code: 'disk-full' };
    all.panel.actions.answer({ worth: 3, useful: 'Two people had the same problem.' });
    return all;
  },
  saved: async (width, height) => {
    const all = await openAfterCall(width, height);
    all.panel.actions.answer({ 'next-time': 'Start with the quiet ones.' });
    all.panel.actions.closeReflection('submitted');
    return all;
  },
  'set-aside': async (width, height) => {
    const all = await openAfterCall(width, height);
    all.panel.actions.closeReflection('put-off');
    return all;
  },
};
