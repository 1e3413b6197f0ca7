import type { Frame, Page } from 'playwright-core';
import { dockIn, eventually, openDock } from '@/tests/support/dock';
import { panelIn, storedIn, type Stage } from '@/tests/support/stage';
import { callFrame, openMeet, openZoom, wake } from './drive';

/** A way in which a call is held on one of the sites. */
export interface CallForm {
  readonly name: string;
  open(page: Page): Promise<unknown>;
}

/** Meet, and Zoom in each of its forms; a room for each, since coming back to a room goes on with its session. */
export const callForms: readonly CallForm[] = [
  { name: 'meet', open: (page) => openMeet(page) },
  { name: 'zoom-shell', open: (page) => openZoom(page, { form: 'shell', id: '84335626851' }) },
  { name: 'zoom-tab', open: (page) => openZoom(page, { form: 'tab', id: '84335626852' }) },
  { name: 'zoom-vanity', open: (page) => openZoom(page, { form: 'vanity', id: '84335626853' }) },
];

/** Told of each step when it has been taken and seen. */
export type OnStep = (step: string, page: Page) => Promise<void>;

/** What the walk leaves in the database. */
export interface Walked {
  readonly session: Record<string, unknown>;
  readonly warmUp: Record<string, unknown>;
  readonly reflection: Record<string, unknown>;
}

/** What the person writes in the walk. */
export const written = {
  note: 'Ask Mira about the map',
  useful: 'We drew the whole plan on one page',
  nextTime: 'Start with the quiet ones',
} as const;

/**
 * A whole call as a person lives it, by mouse and keyboard: join, warm up, leave, reflect, look back.
 *
 * @returns what was stored, read from the database itself
 * @throws at the first step that cannot be seen to have worked
 */
export async function walkCall(stage: Stage, form: CallForm, onStep: OnStep = async () => {}): Promise<Walked> {
  const page = await stage.context.newPage();
  await form.open(page);
  await dockIn(page);
  await onStep('The lobby, with the slim tab at the edge', page);

  await press(page, 'join');
  await inCall(page);
  await onStep('In the call', page);

  await openDock(page);
  await holdWarmUp(page, onStep);
  await press(page, 'leave');
  await reflect(page, onStep);
  const walked = await readBack(stage);
  await lookBack(stage, page, onStep);
  return walked;
}

/** Waits until the call has been joined and the dock has heard of it. */
export async function inCall(page: Page): Promise<void> {
  await eventually(async () => {
    const state = await (await callFrame(page)).evaluate(() => window.__rehearsal.state);
    if (state !== 'call') throw new Error(`The room is in the state ${state}`);
  });
  await dockIn(page);
}

/** Joins or leaves with the site's own buttons. */
export async function press(page: Page, what: 'join' | 'leave'): Promise<void> {
  await wake(page);
  const frame = await callFrame(page);
  const buttons = {
    join: ['[jsname="Qx7uuf"] button, button[jsname="Qx7uuf"]', '.preview-join-button'],
    leave: ['[jsname="CQylAd"] button, button[jsname="CQylAd"]', '.footer__leave-btn'],
  }[what];
  await frame.locator(buttons.join(', ')).first().click();
  if (what === 'leave' && (await frame.evaluate(() => window.__rehearsal.site)) === 'zoom') {
    await frame.locator('.leave-meeting-options__btn').last().click();
  }
}

async function holdWarmUp(page: Page, onStep: OnStep): Promise<void> {
  const panel = await panelIn(page);
  const button = (name: string | RegExp) => panel.getByRole('button', { name });
  await button('Start warm-up').waitFor();
  await onStep('The panel, ready to start a warm-up', page);

  await panel.getByRole('radio', { name: /^3\b/ }).check({ force: true });
  await button('Start warm-up').click();
  const card = panel.locator('.starter-card');
  await button(/^Next/).waitFor();
  const first = await card.textContent();
  await onStep('A warm-up with its first card', page);

  await button('Copy the message for the chat').click();
  await button(/^Copied/).waitFor();
  await onStep('The message for the chat is on the clipboard', page);

  await button(/^Next/).click();
  await eventually(async () => {
    if ((await card.textContent()) === first) throw new Error('The card stayed');
  });
  await button(/^Previous/).click();
  await eventually(async () => {
    if ((await card.textContent()) !== first) throw new Error('The first card did not come back');
  });
  await button('Pause').click();
  await button('Resume').waitFor();
  await onStep('Paused', page);
  await button('Resume').click();
  await button(/more minute/).click();
  await button(/^End/).click();
  await panel.getByRole('textbox').first().waitFor();
  await panel.getByRole('textbox').first().fill(written.note);
  await onStep('During the meeting, with a private note', page);
}

async function reflect(page: Page, onStep: OnStep): Promise<void> {
  const panel = await formIn(page);
  await onStep('After the call: the reflection', page);

  await panel.getByRole('radio', { name: 'Very much' }).check({ force: true });
  await panel.getByRole('radio', { name: 'Mostly together' }).check({ force: true });
  await panel.getByRole('textbox', { name: 'One useful thing' }).fill(written.useful);
  await panel.getByRole('textbox', { name: 'Something to try next time' }).fill(written.nextTime);
  await onStep('The reflection, filled in', page);

  await panel.getByRole('button', { name: 'Save' }).click();
  await panel.getByText(written.nextTime).waitFor();
  await onStep('Saved, and what comes back next time', page);
}

/** The panel with the form in it. Zoom leads to another page once it has been left, so the panel that was there may go. */
const formIn = (page: Page): Promise<Frame> =>
  eventually(async () => {
    await dockIn(page, ({ panel }) => panel !== null);
    const panel = await panelIn(page);
    await panel.getByRole('button', { name: 'Save' }).waitFor({ timeout: 2_000 });
    return panel;
  }, 20_000);

async function readBack(stage: Stage): Promise<Walked> {
  return eventually(async () => {
    const { sessions = [], warmUps = [], reflections = [] } = await storedIn(stage);
    const session = sessions.toSorted((a, b) => Number(b['startedAt']) - Number(a['startedAt']))[0];
    const warmUp = warmUps.find(({ sessionId }) => sessionId === session?.['id']);
    const reflection = reflections.find(({ id, state }) => id === session?.['id'] && state === 'submitted');
    if (!session || !warmUp || !reflection) throw new Error('Not everything was stored');
    return { session, warmUp, reflection };
  });
}

async function lookBack(stage: Stage, page: Page, onStep: OnStep): Promise<void> {
  const opened = stage.context.waitForEvent('page');
  const panel = await panelIn(page);
  await panel.getByRole('main').getByRole('button', { name: /journal/i }).first().click();
  const journal = await opened;
  await journal.getByText(written.useful).first().waitFor();
  await onStep('The session in the journal', journal);
  await journal.goto(`${journal.url().split('#')[0]}#/`);
  await journal.getByText(written.useful).first().waitFor();
  await onStep('The journal', journal);
  await journal.close();
  await page.close();
}
