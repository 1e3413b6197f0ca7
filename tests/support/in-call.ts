import type { Frame, Locator, Page } from 'playwright-core';
import { eventually, openDock } from './dock';
import { panelIn, storedIn, type Stage } from './stage';

/** Opens the panel of a call that is on, unless it has opened by itself, and gives its frame once the session is there. */
export async function openPanel(page: Page): Promise<Frame> {
  await openDock(page);
  const panel = await panelIn(page);
  await panel.getByText(/^Session \d/).waitFor();
  return panel;
}

/** Opens a call's panel and goes on to the meeting, where a note can be left. */
export async function openNote(page: Page): Promise<Locator> {
  const panel = await openPanel(page);
  await panel.getByRole('button', { name: 'Straight to the meeting' }).click();
  const note = noteIn(panel);
  await note.click();
  return note;
}

/** The field for the private note; it comes only with a session, so it is there as soon as that is. */
export const noteIn = (panel: Frame): Locator => panel.getByRole('textbox', { name: 'A note for yourself' });

/** Waits until a record of a store fits, and gives it. @throws with what there is if none does in time */
export async function storedRecord(
  stage: Stage,
  store: string,
  fits: (record: Record<string, unknown>) => boolean,
): Promise<Record<string, unknown>> {
  return eventually(async () => {
    const records = (await storedIn(stage))[store] ?? [];
    const record = records.find(fits);
    if (!record) throw new Error(`None of these fits: ${JSON.stringify(records)}`);
    return record;
  });
}
