/** What the rehearsal answers to one request. */
export type Answer =
  | { kind: 'page'; page: PageName }
  | { kind: 'redirect'; to: string }
  | { kind: 'script'; name: string }
  | { kind: 'empty' }
  | { kind: 'stranger' };

/** The pages there are; `*-other` are pages of the site that are never a call. */
export type PageName = 'meet-home' | 'meet-room' | 'meet-other' | 'zoom-shell' | 'zoom-client' | 'zoom-launch' | 'zoom-other';

const meetCode = /^\/[a-z]{3}-[a-z]{4}-[a-z]{3}\/?$/i;
const zoomClient = /^\/wc\/(?:\d{9,11}|my\/[^/]+)\/(?:join|start)\/?$/;
const zoomOlderClient = /^\/wc\/(join|start)\/(\d{9,11})\/?$/;
const zoomLaunch = /^\/[jsw]\/\d{9,11}\/?$/;
const zoomShell = /^\/wc(?:\/|\/home|\/meetings|\/team-chat|\/calendar|\/zoom_app)?\/?$/;
const script = /^\/rehearsal\/([a-z-]+)\.js$/;

/**
 * Decides by host and address alone what to answer, as the real hosts would. Hosts that are neither Meet's nor Zoom's
 * are strangers: they get a 404, and a test can ask for them.
 */
export function answerFor(host: string, url: string): Answer {
  if (!URL.canParse(url, `https://${host}`)) return { kind: 'stranger' };
  const { pathname, search, searchParams } = new URL(url, `https://${host}`);
  const isMeet = host === 'meet.google.com';
  const isZoom = host === 'zoom.us' || host.endsWith('.zoom.us');
  if (!isMeet && !isZoom) return { kind: 'stranger' };

  if (pathname === '/favicon.ico') return { kind: 'empty' };
  const scriptName = script.exec(pathname)?.[1];
  if (scriptName !== undefined) return { kind: 'script', name: scriptName };
  return isMeet ? meetAnswer(pathname, search) : zoomAnswer(host, pathname, search, searchParams);
}

function meetAnswer(pathname: string, search: string): Answer {
  // One address serves every state of a room; `/lookup/<name>` turns itself into a code by replaceState.
  if (meetCode.test(pathname) || pathname.startsWith('/lookup/')) return { kind: 'page', page: 'meet-room' };
  if (pathname === '/new') return { kind: 'redirect', to: `/qjf-wvnx-mzt${search}` };
  const older = /^\/_meet(\/[a-z-]+)$/i.exec(pathname)?.[1];
  if (older !== undefined) return { kind: 'redirect', to: older + search };
  // The home moved from `/` to `/landing` to `/home` over the years; all three answer.
  if (['/', '/home', '/landing'].includes(pathname)) return { kind: 'page', page: 'meet-home' };
  return { kind: 'page', page: 'meet-other' };
}

function zoomAnswer(host: string, pathname: string, search: string, query: URLSearchParams): Answer {
  if (zoomLaunch.test(pathname)) return { kind: 'page', page: 'zoom-launch' };
  // The numbered hosts and the bare domain hand the client on to app.zoom.us; vanity hosts serve it themselves.
  const handsOn = host === 'zoom.us' || /^us\d\dweb\.zoom\.us$/.test(host);
  if (handsOn && pathname.startsWith('/wc')) return { kind: 'redirect', to: `https://app.zoom.us${pathname}${search}` };

  const older = zoomOlderClient.exec(pathname);
  if (older?.[1] !== undefined && older[2] !== undefined) {
    const [, way, id] = older;
    // "Join from your browser" of the launch page leads to the shell; any other link to the client itself.
    const fromLaunchPage = host === 'app.zoom.us' && query.get('ref_from') === 'launch' && query.get('fromPWA') === '1';
    if (!fromLaunchPage) return { kind: 'redirect', to: `/wc/${id}/${way}${search}` };
    query.delete('fromPWA');
    return { kind: 'redirect', to: `/wc?mn=${id}&${query}` };
  }
  if (zoomClient.test(pathname)) return { kind: 'page', page: 'zoom-client' };
  if (host === 'app.zoom.us' && zoomShell.test(pathname)) return { kind: 'page', page: 'zoom-shell' };
  return { kind: 'page', page: 'zoom-other' };
}
