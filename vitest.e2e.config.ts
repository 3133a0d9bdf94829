import { defineConfig } from 'vitest/config';
import { LongestFirst } from './tests/e2e/harness/longest-first.ts';

/** Real browsers with the built extension, two files at a time. */
export default defineConfig({
  test: {
    include: ['tests/e2e/**/*.test.ts'],
    environment: 'node',
    pool: 'forks',
    maxWorkers: 2,
    sequence: { sequencer: LongestFirst },
    testTimeout: 60_000,
    hookTimeout: 60_000,
    retry: 0,
  },
});
