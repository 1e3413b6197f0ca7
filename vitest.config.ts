import { fileURLToPath } from 'node:url';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { findChromium } from './tests/rehearsal/find-browser';

/**
 * Four tiers. `unit`: pure code, in Node. `browser`: components and the store, in real Chromium. `build`: what the build
 * wrote. `e2e`: the built extension in real Chromium, beside rooms that answer as Meet and Zoom.
 */
const alias = { '@': fileURLToPath(new URL('.', import.meta.url)).replace(/\/$/, '') };
const esbuild = { jsx: 'automatic', jsxImportSource: 'preact' } as const;

/** A property over a million cases takes its time, and more on a busy machine. No test here is about time. */
const testTimeout = 60_000;

export default defineConfig({
  resolve: { alias },
  test: {
    reporters: ['default', './tests/support/closing-line.ts'],
    projects: [
      { resolve: { alias }, test: { name: 'unit', include: ['tests/unit/**/*.test.ts'], environment: 'node', testTimeout } },
      {
        resolve: { alias },
        esbuild,
        optimizeDeps: { include: ['preact', 'preact/hooks', 'preact/jsx-dev-runtime', 'axe-core', 'dexie', 'fast-check', 'valibot'] },
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.{ts,tsx}'],
          testTimeout,
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            viewport: { width: 1280, height: 800 },
            provider: playwright({
              launchOptions: {
                executablePath: findChromium().path,
                args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
              },
            }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
      { resolve: { alias }, test: { name: 'build', include: ['tests/build/**/*.test.ts'], environment: 'node' } },
      {
        resolve: { alias },
        test: {
          name: 'e2e',
          include: ['tests/e2e/**/*.test.ts'],
          environment: 'node',
          testTimeout: 120_000,
          hookTimeout: 60_000,
          // Two browsers at once are all that two cores can drive without stumbling, and none beside other tests.
          maxWorkers: 2,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
