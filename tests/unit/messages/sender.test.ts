import { describe, expect, it } from 'vitest';
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
