import { afterEach, describe, expect, it } from 'vitest';
import { elsewhere, bystander, callPage } from '@/utils/domain/call/page';
import { googleMeet } from '@/utils/sites/google-meet/adapter';
import { meetIcon, meetIconNames, meetSelectors } from '@/utils/sites/google-meet/selectors';
import { pageOf } from '@/utils/sites/page-of';
import type { SiteAdapter } from '@/utils/sites/site-adapter';
import { zoom } from '@/utils/sites/zoom/adapter';
import { zoomDialog, zoomDialogNames, zoomFrame, zoomLayers, zoomScreens as zoomSigns } from '@/utils/sites/zoom/selectors';
import { meetScreens, type Screen } from './google-meet-screens';
import { zoomScreens } from './zoom-screens';

function show(html: string): void {
  document.body.innerHTML = html;
  // As react-modal does it.
  document.body.classList.toggle('ReactModal__Body--open', html.includes('ReactModal__Content'));
}
afterEach(() => show(''));

const sites: readonly [SiteAdapter, readonly Screen[]][] = [
  [googleMeet, meetScreens],
  [zoom, zoomScreens],
];

describe.each(sites)('$id', (adapter, screens) => {
  it.each(screens)('$sign: $name', ({ html, sign }) => {
    show(html);
    expect(adapter.signOn(document)).toBe(sign);
  });

  it('has an anchor in the call and in the lobby, which goes when the screen goes', () => {
    for (const { html, sign, name } of screens.filter((screen) => ['in-call', 'lobby'].includes(screen.sign))) {
      show(html);
      const anchor = adapter.anchor(document, sign);
      expect(anchor?.isConnected, name).toBe(true);
      show('');
      expect(anchor?.isConnected, name).toBe(false);
    }
  });

  it('is disturbed by whatever ends a call while its anchor stays, and by no call', () => {
    const matters = new Set(['left', 'removed', 'ended', 'error']);
    for (const { html, sign, name } of screens) {
      show(html);
      // Seen by the thorough look, twice a minute.
      if (name.startsWith('a line lost')) continue;
      if (matters.has(sign) && adapter.anchor(document, 'in-call')) expect(adapter.isDisturbed(document), name).toBe(true);
      if (sign === 'in-call') expect(adapter.isDisturbed(document), name).toBe(false);
    }
  });
});

describe('selectors', () => {
  const proven = (selector: string, screens: readonly Screen[]): boolean =>
    screens.some(({ html }) => {
      show(html);
      return document.querySelector(selector) !== null;
    });

  it.each(Object.values(meetSelectors).concat(meetIcon as never).flatMap((list) => list.split(',')))('a fixture of Meet proves %s', (selector) => {
    expect(proven(selector, meetScreens)).toBe(true);
  });

  it.each(Object.entries(meetIconNames))('a fixture of Meet proves the icon of %s', (_fact, name) => {
    expect(meetScreens.some(({ html }) => new RegExp(`>${name.source.replaceAll(/[\^$]/g, '')}<`).test(html))).toBe(true);
  });

  const zoomSelectors = [zoomDialog, ...[...zoomLayers, ...zoomSigns].map(([, list]) => list)];
  it.each(zoomSelectors.flatMap((list) => list.split(',')))('a fixture of Zoom proves %s', (selector) => {
    expect(proven(selector, zoomScreens)).toBe(true);
  });

  it.each(Object.keys(zoomDialogNames))('a fixture of Zoom proves the dialog "%s"', (name) => {
    expect(proven(`${zoomDialog}[aria-label="${name}"]`, zoomScreens)).toBe(true);
  });
});

describe('frames', () => {
  const at = (address: string, body = ''): Document => {
    const made = document.implementation.createHTMLDocument('');
    made.body.innerHTML = body;
    Object.defineProperty(made, 'URL', { value: address });
    return made;
  };
  const client = '<div><iframe id="webclient" class="pwa-webclient__iframe"></iframe></div>';

  it('gives the call to the frame of the client, and never to the shell', () => {
    expect(pageOf(zoom, at('https://app.zoom.us/wc/84335626851/join?from=pwa'), false)).toEqual(callPage('84335626851'));
    expect(pageOf(zoom, at('https://app.zoom.us/wc?mn=84335626851', client), true)).toEqual(bystander);
    expect(pageOf(zoom, at('https://app.zoom.us/wc/home', client), true)).toEqual(bystander);
    expect(pageOf(zoom, at('https://app.zoom.us/wc/84335626851/join', client), true)).toEqual(bystander);
    expect(document.createElement('iframe').matches(zoomFrame)).toBe(false);
  });

  it('gives the call to the tab where there is no shell, and the shell back when its client has gone', () => {
    expect(pageOf(zoom, at('https://acme.zoom.us/wc/84335626851/start'), true)).toEqual(callPage('84335626851'));
    expect(pageOf(zoom, at('https://app.zoom.us/wc/home?ref_from=launch'), true)).toEqual(elsewhere);
  });

  it('says nothing in any other frame', () => {
    expect(pageOf(zoom, at('https://app.zoom.us/wc/leave'), false)).toEqual(bystander);
    expect(pageOf(googleMeet, at('https://meet.google.com/qjf-wvnx-mzt'), false)).toEqual(bystander);
    expect(pageOf(googleMeet, at('https://meet.google.com/qjf-wvnx-mzt'), true)).toEqual(callPage('qjf-wvnx-mzt'));
  });
});

describe('insets', () => {
  const hangUpAt = (fromBottom: number): void =>
    show(`<button jsname="CQylAd" style="position: fixed; left: 600px; width: 48px; height: 40px; bottom: ${fromBottom - 40}px"></button>`);

  it('keep Meet’s bar free, as high as it is', () => {
    hangUpAt(60);
    expect(googleMeet.insets(document)).toEqual({ top: 16, left: 76, right: 76 });
    hangUpAt(90);
    expect(googleMeet.insets(document).left).toBe(106);
  });

  it('keep to reason when the bar is hidden, high up, or not there', () => {
    hangUpAt(-30);
    expect(googleMeet.insets(document).left).toBe(72);
    hangUpAt(400);
    expect(googleMeet.insets(document).left).toBe(120);
    show('');
    expect(googleMeet.insets(document).left).toBe(88);
    show('<button jsname="CQylAd" style="display: none"></button>');
    expect(googleMeet.insets(document).left).toBe(88);
  });

  it('keep Zoom’s header, footer and leave menu free', () => {
    const { top, left, right } = zoom.insets(document);
    expect(top).toBeGreaterThanOrEqual(48);
    expect(left).toBeGreaterThanOrEqual(52);
    expect(right).toBeGreaterThanOrEqual(52 + 150);
  });
});
