import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { seededRandom } from '@/tests/rehearsal/client/random';
import { headersFor } from '@/tests/rehearsal/headers';
import { readOptions, usualOptions, writeOptions } from '@/tests/rehearsal/options';
import { answerFor, type Answer } from '@/tests/rehearsal/routes';

function answerAt(address: string): Answer {
  const { host, pathname, search } = new URL(address);
  return answerFor(host, pathname + search);
}

describe('the rooms of the rehearsal', () => {
  it.each([
    ['https://meet.google.com/qjf-wvnx-mzt', 'meet-room'],
    ['https://meet.google.com/qjf-wvnx-mzt?authuser=1&pli=1', 'meet-room'],
    ['https://meet.google.com/QJF-WVNX-MZT?hs=122', 'meet-room'],
    ['https://meet.google.com/lookup/standup', 'meet-room'],
    ['https://meet.google.com/', 'meet-home'],
    ['https://meet.google.com/home', 'meet-home'],
    ['https://meet.google.com/landing', 'meet-home'],
    ['https://meet.google.com/whoops?sc=232', 'meet-other'],
    ['https://meet.google.com/linkredirect?dest=https%3A%2F%2Fx.y', 'meet-other'],
    ['https://meet.google.com/abc-defg-hij-klm', 'meet-other'],
    ['https://app.zoom.us/wc/84335626851/join?fromPWA=1&pwd=QmFzZTY0.1', 'zoom-client'],
    ['https://app.zoom.us/wc/84335626851/start?from=pwa', 'zoom-client'],
    ['https://app.zoom.us/wc/my/mira.haddad/join', 'zoom-client'],
    ['https://acme-corp.zoom.us/wc/98765432109/join?prefer=1', 'zoom-client'],
    ['https://app.zoom.us/wc?mn=84335626851&ref_from=launch&pwd=abc', 'zoom-shell'],
    ['https://app.zoom.us/wc', 'zoom-shell'],
    ['https://app.zoom.us/wc/home?ref_from=launch', 'zoom-shell'],
    ['https://app.zoom.us/wc/meetings', 'zoom-shell'],
    ['https://app.zoom.us/wc/team-chat', 'zoom-shell'],
    ['https://app.zoom.us/wc/calendar', 'zoom-shell'],
    ['https://zoom.us/j/84335626851?pwd=abc.1', 'zoom-launch'],
    ['https://us02web.zoom.us/w/84335626851', 'zoom-launch'],
    ['https://us02web.zoom.us/s/84335626851', 'zoom-launch'],
    ['https://app.zoom.us/wc/leave?meetingNumber=84335626851&feedback=true', 'zoom-other'],
    ['https://app.zoom.us/wb/doc/abc', 'zoom-other'],
    ['https://zoom.us/webinar/register/WN_abc', 'zoom-other'],
    ['https://zoom.us/rec/share/x', 'zoom-other'],
    ['https://events.zoom.us/ejl/abc', 'zoom-other'],
    ['https://docs.zoom.us/doc/abc', 'zoom-other'],
  ])('%s is %s', (address, page) => {
    expect(answerAt(address)).toEqual({ kind: 'page', page });
  });

  it.each([
    ['https://meet.google.com/new', '/qjf-wvnx-mzt'],
    ['https://meet.google.com/_meet/qjf-wvnx-mzt?hl=de', '/qjf-wvnx-mzt?hl=de'],
    ['https://us05web.zoom.us/wc/join/84335626851?ref_from=launch', 'https://app.zoom.us/wc/join/84335626851?ref_from=launch'],
    ['https://app.zoom.us/wc/join/84335626851?ref_from=launch', '/wc/84335626851/join?ref_from=launch'],
    ['https://app.zoom.us/wc/start/84335626851', '/wc/84335626851/start'],
    [
      'https://app.zoom.us/wc/join/84335626851?ref_from=launch&fromPWA=1&pwd=abc.1',
      '/wc?mn=84335626851&ref_from=launch&pwd=abc.1',
    ],
  ])('%s leads on to %s', (address, to) => {
    expect(answerAt(address)).toEqual({ kind: 'redirect', to });
  });

  it.each([
    'https://google.com/',
    'https://meet.google.com.example/qjf-wvnx-mzt',
    'https://notzoom.us/wc/84335626851/join',
    'https://zoom.us.example/',
  ])('%s is a stranger', (address) => {
    expect(answerAt(address)).toEqual({ kind: 'stranger' });
  });

  it('answers any host and address without throwing', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.domain(), fc.constant('meet.google.com'), fc.constant('app.zoom.us')),
        fc.oneof(fc.string(), fc.webPath()),
        (host, url) => {
          expect(answerFor(host, url).kind).toMatch(/page|redirect|script|empty|stranger/);
        },
      ),
    );
  });
});

describe('the options of a room', () => {
  it('survive being written into an address', () => {
    const options = fc.record({
      lang: fc.constantFrom('en', 'de', 'vi', 'ja', 'ar'),
      title: fc.string(),
      people: fc.integer({ min: 1, max: 50 }),
      homeAfterMs: fc.integer({ min: 0, max: 999_999 }),
      knock: fc.boolean(),
      stage: fc.boolean(),
      csp: fc.constantFrom('site' as const, 'hostile' as const),
      coep: fc.constantFrom('credentialless' as const, 'require-corp' as const),
    });
    fc.assert(
      fc.property(options, (asked) => {
        const address = new URL(`https://meet.google.com/?${writeOptions(asked)}`);
        expect(readOptions(address.searchParams)).toEqual({ ...usualOptions, ...asked });
      }),
    );
  });

  it('keep their usual values where an address makes no sense', () => {
    expect(readOptions(new URLSearchParams('people=many&csp=loose&coep=&homeAfterMs=-1'))).toEqual(usualOptions);
  });
});

describe('the headers of a page', () => {
  it('let only what carries the nonce run', () => {
    const meet = headersFor('meet-room', usualOptions, 'n0nce');
    expect(meet['content-security-policy']).toContain("script-src 'nonce-n0nce' 'strict-dynamic'");
    expect(meet['content-security-policy']).toContain("require-trusted-types-for 'script'");
    expect(headersFor('zoom-client', usualOptions, 'n0nce')['cross-origin-embedder-policy']).toBe('credentialless');
  });

  it('are as strict as a page can be on request', () => {
    const strict = { ...usualOptions, csp: 'hostile' as const, coep: 'require-corp' as const };
    for (const page of ['meet-room', 'zoom-client'] as const) {
      expect(headersFor(page, strict, 'n0nce')['content-security-policy']).toMatch(/^default-src 'none'.*frame-src 'none'/);
    }
    expect(headersFor('zoom-shell', strict, 'n0nce')['content-security-policy']).toContain("frame-src 'self'");
    expect(headersFor('zoom-client', strict, 'n0nce')['cross-origin-embedder-policy']).toBe('require-corp');
  });
});

it('the storm is the same for the same seed, and spread over its range', () => {
  const first = Array.from({ length: 1_000 }, seededRandom(7));
  expect(Array.from({ length: 1_000 }, seededRandom(7))).toEqual(first);
  expect(Array.from({ length: 1_000 }, seededRandom(8))).not.toEqual(first);
  expect(first.every((value) => value >= 0 && value < 1)).toBe(true);
  expect(Math.abs(first.reduce((sum, value) => sum + value, 0) / 1_000 - 0.5)).toBeLessThan(0.05);
});
