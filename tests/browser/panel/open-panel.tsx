import { render } from 'preact';
import { afterEach } from 'vitest';
import { page } from 'vitest/browser';
import '@/components/theme.css';
import { loadWhatIsLater, Panel } from '@/components/panel/panel';
import { loadWords } from '@/utils/platform/catalogues';
import type { PanelView } from '@/utils/domain/panel-view';
import type { GroupChoice } from '@/utils/domain/session/group';
import type { Surroundings } from '@/utils/panel/surroundings';
import { settle } from '@/tests/unit/panel/manual-clock';
import { callStart, panelInMemory, type PanelInMemory } from '@/tests/unit/panel/panel-in-memory';

await loadWhatIsLater();
export const words = await loadWords('en', ['common', 'panel']);
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
export async function openInCall(width?: number, height?: number, over?: Partial<Surroundings>): Promise<PanelInMemory> {
  const all = await openPanel(width, height, over);
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

/** Tells the panel something else from now on. */
export async function tell({ background, panel }: PanelInMemory, view: Partial<PanelView>): Promise<void> {
  background.view = { ...background.view, ...view };
  panel.lookAgain();
  await drawn();
}

/** Tells the panel something else of the group. */
export async function tellGroup(all: PanelInMemory, choice: Partial<GroupChoice>): Promise<void> {
  const { group } = all.background.view;
  if (!group) throw new Error('There is no group');
  await tell(all, { group: { ...group, ...choice } });
}
