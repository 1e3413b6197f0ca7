import type { Frame, Page } from 'playwright-core';
import type { MeetState } from './meet/states';
import { writeOptions, type RoomOptions } from './options';
import type { ZoomState } from './zoom/states';

/** A Meet room to open. */
export interface MeetVisit extends Partial<RoomOptions> {
  /** The code; `qjf-wvnx-mzt` unless told. */
  room?: string;
}

/** A Zoom meeting to open. */
export interface ZoomVisit extends Partial<RoomOptions> {
  /** In the Workplace shell (as from app.zoom.us, the default), in a tab of its own, or on a company's host. */
  form?: 'shell' | 'tab' | 'vanity';
  /** The meeting's number. */
  id?: string;
}

/** A state either site can be put into; each room says which of them it has. */
export type RoomState = MeetState | ZoomState;

/** The address of a Meet room. */
export function meetAddress({ room = 'qjf-wvnx-mzt', ...options }: MeetVisit = {}): string {
  return withOptions(new URL(`https://meet.google.com/${room}`), options);
}

/** The address of a Zoom meeting. */
export function zoomAddress({ form = 'shell', id = '84335626851', ...options }: ZoomVisit = {}): string {
  const way = options.host === true ? 'start' : 'join';
  if (form === 'shell') return withOptions(new URL(`https://app.zoom.us/wc?mn=${id}&ref_from=launch`), options);
  const host = form === 'tab' ? 'app.zoom.us' : 'acme-corp.zoom.us';
  return withOptions(new URL(`https://${host}/wc/${id}/${way}`), options);
}

/** Opens a Meet room and waits until it has drawn itself. */
export async function openMeet(page: Page, visit: MeetVisit = {}): Promise<Frame> {
  await page.goto(meetAddress(visit));
  return callFrame(page);
}

/** Opens a Zoom meeting and waits until its client has drawn itself. */
export async function openZoom(page: Page, visit: ZoomVisit = {}): Promise<Frame> {
  await page.goto(zoomAddress(visit));
  return callFrame(page);
}

/** The frame that holds the call: the page itself, or the client inside Zoom's shell. Waits for it. */
export async function callFrame(page: Page, timeoutMs = 10_000): Promise<Frame> {
  const givesUpAt = Date.now() + timeoutMs;
  while (Date.now() < givesUpAt) {
    for (const frame of page.frames()) {
      // A frame on its way to another document answers with an error; it is asked again at the next turn.
      const site = await frame.evaluate(() => window.__rehearsal?.site).catch(() => undefined);
      if (site === 'meet' || site === 'zoom') return frame;
    }
    await page.waitForTimeout(25);
  }
  throw new Error(`No frame of ${page.url()} holds a call.`);
}

/** Puts the call into a state, as the site itself would, and gives the frame it is in. */
export async function goTo(page: Page, state: RoomState): Promise<Frame> {
  const frame = await callFrame(page);
  await frame.evaluate((next) => window.__rehearsal.go(next), state);
  return frame;
}

/** Moves the mouse a little, so that bars that hid themselves come back. */
export async function wake(page: Page): Promise<void> {
  await page.mouse.move(300, 300);
  await page.mouse.move(310, 306);
}

function withOptions(address: URL, options: Partial<RoomOptions>): string {
  for (const [name, value] of writeOptions(options)) address.searchParams.set(name, value);
  return address.href;
}
