import { bystander, callPage, elsewhere, type Page } from '@/utils/domain/call/page';

/** `zoom.us` and everything below it: `app.`, `us05web.`, vanity hosts. */
export const isZoomHost = (hostname: string): boolean => /(?:^|\.)zoom\.us\.?$/i.test(hostname);

/**
 * The pages of Zoom's web client.
 *
 * - `/wc/<9 to 11 digits>/join` for guests, `/start` for hosts, and the older `/wc/join/<digits>`: a call
 * - `/wc/my/<name>`: a call by a personal link, of at most 40 characters by Zoom's rules
 * - `/wc?mn=<digits>`: the shell around a client in a frame
 * - all else, as `/wc/leave`, `/wc/home`, and `/wc/start/videomeeting` before it has a number: something else
 *
 * Sources: Zoom KB0064261; unnat7779/Zoom-Clone-Scaler_Ai-task, docs/requirements, 2026-10;
 * dominic676767/meeting-summarizer, docs/research, 2026-10.
 */
export function zoomPage({ pathname, searchParams }: URL): Page {
  const call =
    /^\/wc\/(?:(\d{9,11})\/(?:join|start)|(?:join|start)\/(\d{9,11})|(my\/[^/]{1,64})(?:\/(?:join|start))?)\/?$/i.exec(
      pathname,
    );
  const room = call?.[1] ?? call?.[2] ?? call?.[3];
  if (room) return callPage(room.toLowerCase());
  return /^\/wc\/?$/i.test(pathname) && searchParams.get('mn') ? bystander : elsewhere;
}
