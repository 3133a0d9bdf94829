import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** Tests of pure rooms leave nothing behind, so that files may share a worker and what it has loaded. */
const PURE = 'tests/unit/{bench,corpus,detect,draft,files,grams,judge,persona,subject,tone}/**/*.test.ts';

/** Unit tests, in Node alone: no browser and nothing built. */
export default defineConfig({
  // The real one throws wherever it is loaded outside an extension.
  resolve: {
    alias: { 'webextension-polyfill': fileURLToPath(new URL('tests/unit/support/webextension.ts', import.meta.url)) },
  },
  test: {
    setupFiles: ['tests/unit/support/texts.ts'],
    environment: 'node',
    // No test is about time; a machine that is busy with others must not fail one.
    testTimeout: 60_000,
    retry: 0,
    projects: [
      { extends: true, test: { name: 'pure', include: [PURE], isolate: false } },
      { extends: true, test: { name: 'other', include: ['tests/{unit,issues}/**/*.test.{ts,tsx}'], exclude: [PURE] } },
    ],
  },
});
