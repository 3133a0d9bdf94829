import { defineConfig } from 'vitest/config';

/**
 * Real browsers with the built extension. One file at a time: with two, what is typed by a driver now and then overtook
 * the page that it was typed into, and specs failed that were right.
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
