import { defineConfig } from 'vitest/config';

/**
 * Real browsers with the built extension. One file at a time: with two, the card of one spec in a thousand does not get
 * the focus in Chromium.
 */
export default defineConfig({
  test: {
    include: ['tests/e2e/**/*.test.ts'],
    environment: 'node',
    pool: 'forks',
    maxWorkers: 1,
    testTimeout: 60_000,
    hookTimeout: 60_000,
    retry: 0,
  },
});
