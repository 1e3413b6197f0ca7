/**
 * The pages our content script may run in: all of Meet (its address is the same from lobby to exit) and Zoom's web
 * client. Zoom serves the client under `/wc` on `zoom.us`, `app.zoom.us`, `usNNweb.zoom.us` and vanity hosts;
 * `*.zoom.us` matches the bare domain too.
 */
export const callPagePatterns = ['https://meet.google.com/*', 'https://*.zoom.us/wc*'];

/** The same sites without paths, for the manifest keys that take only origins. */
export const callOriginPatterns = ['https://meet.google.com/*', 'https://*.zoom.us/*'];
