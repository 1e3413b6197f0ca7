import type { Voices } from '@/utils/background/tell-changed';
import { browser } from '@/utils/platform/browser';

/**
 * How the background is heard. To Firefox a page of the extension in a frame of a web page, as the panel is, counts as a
 * content script: it hears only what is said to its tab (github.com/w3c/webextensions/issues/35; seen in Firefox 153). In
 * Chromium it hears both, and would look twice.
 */
export const voices: Voices = {
  toPages: (message) => browser.runtime.sendMessage(message),
  toTab: import.meta.env.FIREFOX ? (tabId, message) => browser.tabs.sendMessage(tabId, message) : null,
};
