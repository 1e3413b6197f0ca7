import { readFileSync } from 'node:fs';
import { glyphCss } from './client/glyphs';
import { languageOf } from './client/language';
import type { PageName } from './routes';
import type { RoomOptions } from './options';

/** What a page's own script is told by the server, as JSON in the document. */
export interface PageNotes {
  options: RoomOptions;
  /** The room exists; a mistyped code or number does not. */
  isKnownRoom: boolean;
}

interface PageParts {
  title: string;
  styles: string[];
  /** Name of the bundle; none for pages that do nothing. */
  script?: string;
  /** The element the site mounts its app in, and what else stands in the served document. */
  body: string;
}

const zoomBody = '<div id="root"></div>';

const pages: Record<PageName, PageParts> = {
  'meet-home': {
    title: 'Google Meet',
    styles: ['meet/room.css', 'meet/plain.css'],
    script: 'meet',
    body: '<div class="boq" id="boq"></div>',
  },
  'meet-room': {
    title: 'Meet',
    styles: ['meet/room.css', 'meet/plain.css', 'meet/call.css'],
    script: 'meet',
    body: '<div class="boq" id="boq"></div>',
  },
  'meet-other': {
    title: 'Google Meet',
    styles: ['meet/plain.css'],
    body: '<main class="other"><h1>Google Meet</h1><p>This page is not a call.</p></main>',
  },
  'zoom-shell': { title: 'Home', styles: ['zoom/shell.css'], script: 'zoom-shell', body: zoomBody },
  // `#wc-loading` and `#wc-leave` wait hidden beside the app's root (Zoom Meeting SDK 6.2.0 client view).
  'zoom-client': {
    title: 'Zoom meeting on web',
    styles: ['zoom/client.css', 'zoom/lobby.css', 'zoom/dialogs.css'],
    script: 'zoom-client',
    body: `<div id="wc-loading" hidden></div>${zoomBody}<div id="wc-leave" hidden></div>`,
  },
  'zoom-launch': { title: 'Launch Meeting - Zoom', styles: ['zoom/plain.css'], script: 'zoom-launch', body: zoomBody },
  'zoom-other': {
    title: 'Zoom',
    styles: ['zoom/plain.css'],
    body: '<main class="other"><h1>zoom</h1><p>This page is not a call.</p></main>',
  },
};

/** The whole HTML document of a page. Script and style carry the nonce; nothing else is inline. */
export function documentFor(page: PageName, notes: PageNotes, nonce: string): string {
  const parts = pages[page];
  const language = languageOf(page.startsWith('meet') ? 'meet' : 'zoom', notes.options.lang);
  const css = [glyphCss(), ...parts.styles.map((file) => readFileSync(new URL(file, import.meta.url), 'utf8'))].join('\n');
  const json = JSON.stringify(notes).replaceAll('<', '\\u003c');
  const script =
    parts.script === undefined
      ? ''
      : `<script type="application/json" id="notes" nonce="${nonce}">${json}</script><script nonce="${nonce}" src="/rehearsal/${parts.script}.js"></script>`;
  return `<!doctype html>
<html lang="${language.tag}" dir="${language.direction}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${parts.title}</title><style nonce="${nonce}">${css}</style></head>
<body>${parts.body}${script}</body>
</html>
`;
}
