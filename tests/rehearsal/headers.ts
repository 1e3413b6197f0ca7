import type { PageName } from './routes';
import type { RoomOptions } from './options';

/**
 * The response headers that matter to an extension.
 *
 * Meet: script by nonce with `strict-dynamic`, and Trusted Types, as Google's web framework sends them.
 * Zoom: cross-origin isolation (`same-origin` + `credentialless`, seen 2026-10; `require-corp` is what the Zoom Meeting
 * SDK's sample server sends). Zoom's CSP is not known, so its usual pages have none but for framing.
 * Both can instead be as strict as a page can be, so that a test shows what a panel survives.
 */
export function headersFor(page: PageName, options: RoomOptions, nonce: string): Record<string, string> {
  const site = page.startsWith('meet') ? 'meet' : 'zoom';
  return {
    'content-type': 'text/html; charset=utf-8',
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
    'content-security-policy': options.csp === 'hostile' ? hostilePolicy(page, nonce) : sitePolicy[site](nonce),
    'permissions-policy':
      site === 'meet'
        ? 'camera=(self), microphone=(self), display-capture=(self), clipboard-write=(self), geolocation=()'
        : 'camera=(self), microphone=(self), display-capture=(self), geolocation=(), payment=()',
    ...(site === 'zoom'
      ? { 'cross-origin-opener-policy': 'same-origin', 'cross-origin-embedder-policy': options.coep }
      : { 'cross-origin-opener-policy': 'same-origin-allow-popups' }),
  };
}

const sitePolicy = {
  meet: (nonce: string) =>
    `script-src 'nonce-${nonce}' 'strict-dynamic' https: http: 'unsafe-inline' 'report-sample'; object-src 'none'; base-uri 'self'; require-trusted-types-for 'script'`,
  zoom: () => "frame-ancestors 'self'",
};

/** The strictest policy under which the page itself still runs; Zoom's shell must be able to frame its client. */
function hostilePolicy(page: PageName, nonce: string): string {
  return [
    "default-src 'none'",
    `script-src 'nonce-${nonce}'`,
    `style-src 'nonce-${nonce}'`,
    page === 'zoom-shell' ? "frame-src 'self'" : "frame-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join('; ');
}
