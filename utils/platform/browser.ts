import browser from 'webextension-polyfill';

/** The browser's own interface, alike in Chromium and Firefox. Pages and the background take it from here alone. */
export { browser };
