import { describe, expect, it } from 'vitest';
import { companionTab } from '@/utils/domain/companion';
import { classifySender, type RuntimeSender } from '@/utils/messages/sender';

const self = { id: 'kindling', origin: 'chrome-extension://kindling' };
const tab = { id: 7, incognito: false };
const from = (sender: RuntimeSender) => classifySender({ id: 'kindling', frameId: 0, tab, ...sender }, self);

describe('classifySender', () => {
  it.each([
    'https://meet.google.com/abc-defg-hij?authuser=1',
    'https://zoom.us/wc/84335626851/join',
    'https://app.zoom.us/wc/84335626851/start',
    'https://acme-corp.zoom.us/wc/98765432109/join',
  ])('takes a content script at %s for a call', (url) => {
    expect(from({ url })?.kind).toBe('call');
  });

  it.each([
    'http://meet.google.com/abc-defg-hij',
    'https://meet.google.com.evil.example/abc-defg-hij',
    'https://notzoom.us/wc/1/join',
    'https://zoom.us.evil.example/wc/1/join',
    'https://evil.example/#https://meet.google.com/',
    'chrome-extension://another/panel.html',
    'chrome-extension://kindling/other.html',
    'about:blank',
    'data:text/html,x',
    'not a url',
    '',
  ])('knows nobody at %s', (url) => {
    expect(from({ url })).toBeNull();
  });

  it('takes a panel page for no more than a frame, wherever it stands', () => {
    const url = `${self.origin}/panel.html#token`;
    expect(from({ url, frameId: 3 })).toEqual({ kind: 'frame', tabId: 7, frameId: 3, frameKey: 'frame 3' });
    expect(from({ url })?.kind).toBe('frame');
    expect(from({ url, frameId: 3, documentId: 'D1' })?.frameKey).toBe('D1');
  });

  it('takes the journal for itself only as a page of its own', () => {
    const url = `${self.origin}/journal.html#/session/1`;
    expect(from({ url })?.kind).toBe('journal');
    expect(from({ url, frameId: 2 })).toBeNull();
  });

  describe('the companion', () => {
    const url = `${self.origin}/companion.html`;
    const companion = { kind: 'panel', tabId: companionTab, frameId: 0 };

    it('is a panel in a side panel, of which nothing but the address is told', () => {
      expect(classifySender({ id: 'kindling', url }, self)).toEqual({ ...companion, frameKey: 'companion' });
    });

    it('is the same in a sidebar, a small window and a tab', () => {
      expect(from({ url, tab: undefined })).toEqual({ ...companion, frameKey: 'companion' });
      expect(from({ url, documentId: 'D1' })).toEqual({ ...companion, frameKey: 'D1' });
      expect(from({ url: `${url}?a=1#b` })).toMatchObject(companion);
    });

    it('is nobody in a frame, in a private window, or of another extension', () => {
      expect(from({ url, frameId: 3 })).toBeNull();
      expect(from({ url, frameId: 3, tab: undefined })).toBeNull();
      expect(from({ url, tab: { id: 7, incognito: true } })).toBeNull();
      expect(from({ url, id: 'another' })).toBeNull();
      expect(from({ url, tab: undefined, id: undefined })).toBeNull();
      expect(from({ url: 'chrome-extension://another/companion.html' })).toBeNull();
      expect(from({ url: 'https://meet.google.com/companion.html' })).toMatchObject({ kind: 'call', tabId: 7 });
      expect(from({ url: `${self.origin}/panel.html/companion.html` })).toBeNull();
    });

    it('is the only one that needs no tab', () => {
      for (const page of ['/panel.html', '/journal.html']) {
        expect(classifySender({ id: 'kindling', url: self.origin + page }, self)).toBeNull();
      }
    });
  });

  it('knows nobody in a private window, without a tab, or of another extension', () => {
    const url = 'https://meet.google.com/abc-defg-hij';
    expect(from({ url, tab: { id: 7, incognito: true } })).toBeNull();
    expect(from({ url, tab: undefined })).toBeNull();
    expect(from({ url, tab: { incognito: false } })).toBeNull();
    expect(from({ url, id: 'another' })).toBeNull();
    expect(from({ url, id: undefined })).toBeNull();
    expect(from({ url: undefined })).toBeNull();
  });
});
