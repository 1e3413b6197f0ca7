import { defineConfig } from 'wxt';
import { callOriginPatterns, callPagePatterns } from './utils/sites/patterns';

/** While developing, the dev server hands out modules, styles as tags, and news of changes. */
const devServer = 'http://localhost:3000 ws://localhost:3000';

/** What the extension's own pages may load: what is in the package, and nothing from anywhere else. */
const pagePolicy = (isDev: boolean): string =>
  [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self'${isDev ? " 'unsafe-inline'" : ''}`,
    "img-src 'self' data:",
    `connect-src 'self'${isDev ? ` ${devServer}` : ''}`,
    "font-src 'none'",
    "form-action 'none'",
    "base-uri 'none'",
  ].join('; ');

/**
 * The manifest and the build. Every permission here is explained in the README; tests/build holds the manifest to it.
 */
export default defineConfig({
  imports: false,
  modules: [],
  manifestVersion: 3,
  targetBrowsers: ['chrome', 'firefox'],
  outDir: '.output',
  webExt: { disabled: true },
  vite: () => ({
    build: { target: ['chrome140', 'firefox140'], modulePreload: { polyfill: false } },
    esbuild: { jsx: 'automatic', jsxImportSource: 'preact' },
  }),
  manifest: ({ browser, mode }) => ({
    default_locale: 'en',
    name: '__MSG_name__',
    description: '__MSG_description__',
    minimum_chrome_version: '140',
    // Without `sidePanel` Chromium has no side panel to show the companion in; Firefox's sidebar asks for nothing.
    permissions: ['storage', 'unlimitedStorage', ...(browser === 'firefox' ? [] : ['sidePanel'])],
    incognito: 'not_allowed',
    icons: { 16: 'icons/kindling-16.png', 32: 'icons/kindling-32.png', 48: 'icons/kindling-48.png', 128: 'icons/kindling-128.png' },
    action: {
      default_title: '__MSG_name__',
      default_icon: { 16: 'icons/kindling-16.png', 32: 'icons/kindling-32.png' },
    },
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+Shift+K' } },
    },
    // Declared here and built as a plain script: the framework's own wrapper for content scripts listens to events that
    // the call's page can send, and so could be told by the page to stop.
    content_scripts: [{ matches: callPagePatterns, js: ['call.js'], run_at: 'document_idle', all_frames: true }],
    content_security_policy: { extension_pages: pagePolicy(mode === 'development') },
    // The panel alone: the companion's page is trusted for being where no page can put it.
    // At its plain address: a dynamic one (`use_dynamic_url`) is refused by Chromium in a page that sends
    // Cross-Origin-Embedder-Policy, as Zoom's does. What a page may do with the panel is decided by its token, and that
    // Kindling is there the page sees anyway by the dock.
    web_accessible_resources: [{ resources: ['panel.html'], matches: callOriginPatterns }],
    ...(browser === 'firefox'
      ? {
          // Opened where somebody asks for it: by itself it would come up with the installation.
          sidebar_action: {
            default_panel: 'companion.html',
            default_title: '__MSG_name__',
            default_icon: { 16: 'icons/kindling-16.png', 32: 'icons/kindling-32.png' },
            open_at_install: false,
          },
          browser_specific_settings: {
            gecko: {
              id: 'kindling@kindling.example',
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { side_panel: { default_path: 'companion.html' }, externally_connectable: { ids: [] } }),
  }),
});
