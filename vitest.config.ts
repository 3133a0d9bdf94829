import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** Unit tests, in Node alone: no browser and nothing built. */
export default defineConfig({
  // The real one throws wherever it is loaded outside an extension.
  resolve: {
    alias: { 'webextension-polyfill': fileURLToPath(new URL('tests/unit/support/webextension.ts', import.meta.url)) },
  },
  test: {
    include: ['tests/unit/**/*.test.{ts,tsx}', 'tests/issues/**/*.test.{ts,tsx}'],
    setupFiles: ['tests/unit/support/texts.ts'],
    environment: 'node',
    // No test is about time; a machine that is busy with others must not fail one.
    testTimeout: 60_000,
    retry: 0,
  },
});
