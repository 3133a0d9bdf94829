import { defineConfig } from 'vitest/config';

/** Real browsers with the built extension: one file at a time, so that no spec waits for another one's browser. */
export default defineConfig({
  test: {
    include: ['tests/e2e/**/*.test.ts'],
    environment: 'node',
    pool: 'forks',
    fileParallelism: false,
    testTimeout: 60_000,
    hookTimeout: 60_000,
    retry: 0,
  },
});
