import { defineConfig } from 'vitest/config';

/** Real browsers with the built extension, two files at a time: a spec waits for what it needs, however busy the machine. */
export default defineConfig({
  test: {
    include: ['tests/e2e/**/*.test.ts'],
    environment: 'node',
    pool: 'forks',
    maxWorkers: 2,
    testTimeout: 60_000,
    hookTimeout: 60_000,
    retry: 0,
  },
});
