import { describe, expect, it } from 'vitest';
import { bystander, callPage, elsewhere, type Page } from '@/utils/domain/call/page';
import { adapterFor, siteAdapters } from '@/utils/sites/registry';

/** The page at an address, as a top document without a frame in it reads it; `null` where no site is. */
function pageAt(address: string): Page | null {
  const url = new URL(address);
  return adapterFor(url.hostname)?.pageAt(url) ?? null;
}

describe('addresses of calls', () => {
  it.each([
    ['https://meet.google.com/qjf-wvnx-mzt', 'qjf-wvnx-mzt'],
    ['https://meet.google.com/qjf-wvnx-mzt?authuser=1&pli=1', 'qjf-wvnx-mzt'],
    ['https://meet.google.com/QJF-WVNX-MZT?hs=122', 'qjf-wvnx-mzt'],
    ['https://meet.google.com/qjf-wvnx-mzt/', 'qjf-wvnx-mzt'],
    ['https://meet.google.com/qjf-wvnx-mzt#anything', 'qjf-wvnx-mzt'],
    ['https://meet.google.com./qjf-wvnx-mzt', 'qjf-wvnx-mzt'],
    ['https://meet.google.com:8443/qjf-wvnx-mzt', 'qjf-wvnx-mzt'],
    ['https://MEET.GOOGLE.COM/qjf-wvnx-mzt', 'qjf-wvnx-mzt'],
    ['https://app.zoom.us/wc/84335626851/join?fromPWA=1&pwd=QmFzZTY0.1', '84335626851'],
    ['https://app.zoom.us/wc/84335626851/start?from=pwa', '84335626851'],
    ['https://acme-corp.zoom.us/wc/98765432109/join?prefer=1&_x_zm_rtaid=x.1&_x_zm_rhtaid=2', '98765432109'],
    ['https://us05web.zoom.us/wc/join/84335626851?ref_from=launch', '84335626851'],
    ['https://us05web.zoom.us/wc/start/843356268', '843356268'],
    ['https://zoom.us/wc/8433562685/join', '8433562685'],
    ['https://app.zoom.us./wc/84335626851/join/', '84335626851'],
    ['https://APP.ZOOM.US:443/wc/84335626851/Join', '84335626851'],
    ['https://app.zoom.us/wc/my/Ada.Lovelace', 'my/ada.lovelace'],
    ['https://app.zoom.us/wc/my/ada.lovelace/join?pwd=x', 'my/ada.lovelace'],
  ])('%s', (address, room) => {
    expect(pageAt(address)).toEqual(callPage(room));
  });

  it('takes the shell around a client for a bystander', () => {
    expect(pageAt('https://app.zoom.us/wc?mn=84335626851&ref_from=launch&pwd=abc')).toEqual(bystander);
    expect(pageAt('https://app.zoom.us/wc/?mn=84335626851')).toEqual(bystander);
  });

  it('never takes a password into the room', () => {
    expect(JSON.stringify(pageAt('https://app.zoom.us/wc/84335626851/join?pwd=s3cret&tk=t0ken'))).not.toMatch(/s3cret|t0ken/);
  });
});

describe('addresses of something else', () => {
  it.each([
    'https://meet.google.com/',
    'https://meet.google.com/home',
    'https://meet.google.com/landing',
    'https://meet.google.com/new',
    'https://meet.google.com/whoops?sc=232',
    'https://meet.google.com/linkredirect?dest=https%3A%2F%2Fmeet.google.com%2Fqjf-wvnx-mzt',
    'https://meet.google.com/lookup/standup',
    'https://meet.google.com/_meet/qjf-wvnx-mzt',
    'https://meet.google.com/abc-defg-hij-klm',
    'https://meet.google.com/ab1-defg-hij',
    'https://meet.google.com/abc-defg-hijk',
    'https://zoom.us/j/84335626851?pwd=abc.1#success',
    'https://us02web.zoom.us/w/84335626851',
    'https://us02web.zoom.us/s/84335626851',
    'https://zoom.us/webinar/register/WN_abc',
    'https://zoom.us/meeting/register/tJ0uce',
    'https://zoom.us/meeting/schedule',
    'https://zoom.us/profile',
    'https://app.zoom.us/wc',
    'https://app.zoom.us/wc/',
    'https://app.zoom.us/wc/home',
    'https://app.zoom.us/wc/meetings',
    'https://app.zoom.us/wc/team-chat',
    'https://app.zoom.us/wc/calendar',
    'https://app.zoom.us/wc/start/videomeeting',
    'https://app.zoom.us/wc/leave?meetingNumber=84335626851&feedback=true',
    'https://app.zoom.us/wc/12345678/join',
    'https://app.zoom.us/wc/123456789012/join',
    'https://app.zoom.us/wc/84335626851/joined',
    `https://app.zoom.us/wc/my/${'a'.repeat(200)}`,
    'https://app.zoom.us/wb/doc/abc',
    'https://events.zoom.us/ejl/abc',
    'https://docs.zoom.us/doc/abc',
    'https://zoom.us/rec/share/x',
  ])('%s', (address) => {
    expect(pageAt(address)).toEqual(elsewhere);
  });

  it.each(['https://meet.google.com.evil.example/qjf-wvnx-mzt', 'https://xmeet.google.com/qjf-wvnx-mzt', 'https://calendar.google.com/qjf-wvnx-mzt', 'https://evilzoom.us/wc/84335626851/join', 'https://zoom.us.evil.example/wc/84335626851/join'])(
    'no site at %s',
    (address) => {
      expect(pageAt(address)).toBeNull();
    },
  );
});

describe('the registry', () => {
  it('has one adapter for each id', () => {
    const ids = siteAdapters.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('leaves no host to two adapters', () => {
    for (const host of ['meet.google.com', 'zoom.us', 'app.zoom.us', 'acme-corp.zoom.us']) {
      expect(siteAdapters.filter(({ owns }) => owns(host))).toHaveLength(1);
    }
  });
});
