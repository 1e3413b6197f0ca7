import { describe, expect, it } from 'vitest';
import { builds, builtFiles, builtText, firstLoadOf } from '../support/built';

/** Hosts that appear as names only: the site the content script knows by it, an XML namespace, and places in a library's messages that explain an error. */
const namesOnly = new Set(['meet.google.com', 'www.w3.org', 'dexie.org', 'tinyurl.com', 'bit.ly', 'github.com', 'preactjs.com']);

describe.each(builds)('the code of %s', (build) => {
  const scripts = builtFiles(build).filter((file) => file.endsWith('.js'));

  it('names no host of its own', () => {
    const found = scripts.flatMap((file) =>
      [...builtText(build, file).matchAll(/https?:\/\/([a-z0-9.-]+)/gi)].map(([, host]) => host),
    );
    expect(found.filter((host) => !namesOnly.has(host ?? ''))).toEqual([]);
  });

  it('puts no library into the page of a call', () => {
    expect(builtText(build, 'call.js')).not.toMatch(/preact|dexie|valibot|webextension-polyfill|indexedDB|innerHTML/i);
  });

  it('keeps nothing in the panel that a frame may not have', () => {
    const scriptsOfPanel = firstLoadOf(build, 'panel.html').filter((file) => file.endsWith('.js'));
    expect(scriptsOfPanel.length).toBeGreaterThan(0);
    for (const file of scriptsOfPanel) {
      expect(builtText(build, file), file).not.toMatch(/indexedDB|localStorage|sessionStorage|document\.cookie/);
    }
  });

  it('brings the pages about decks only to whoever goes there', () => {
    const scriptsOfJournal = firstLoadOf(build, 'journal.html').filter((file) => file.endsWith('.js'));
    expect(scriptsOfJournal.length).toBeGreaterThan(0);
    for (const file of scriptsOfJournal) expect(builtText(build, file), file).not.toMatch(/deck\.take-out|decks\.fault|deck\.hint/);
    expect(scripts.some((file) => builtText(build, file).includes('deck.take-out'))).toBe(true);
  });

  it('runs no text as code', () => {
    for (const file of scripts) expect(builtText(build, file), file).not.toMatch(/\beval\(|new Function\(/);
  });
});
