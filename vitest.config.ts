import { defineConfig } from 'vitest/config';

/** Unit tests, in Node alone: no browser and nothing built. */
export default defineConfig({
  test: {
    include: ['tests/unit/**/*.test.{ts,tsx}', 'tests/issues/**/*.test.{ts,tsx}'],
    environment: 'node',
    retry: 0,
  },
});
