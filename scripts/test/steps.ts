/** One step of the test run. */
export interface Step {
  readonly name: string;
  /** A program of `node_modules/.bin` or of the machine, and its arguments. */
  readonly command: readonly [string, ...string[]];
  /** Whether it counts as one check, or counts the tests that vitest tells of. */
  readonly counts: 'once' | 'tests';
  /** Steps that must have passed before, by name. */
  readonly needs: readonly string[];
}

/** In the order of the run: what is missing is told first, what takes long runs last. */
export const STEPS: readonly Step[] = [
  { name: 'browsers', command: ['node', 'scripts/test/browsers.ts'], counts: 'once', needs: [] },
  { name: 'check', command: ['npm', 'run', '--silent', 'check'], counts: 'once', needs: [] },
  { name: 'unit', command: ['vitest', 'run'], counts: 'tests', needs: [] },
  { name: 'build', command: ['npm', 'run', '--silent', 'build'], counts: 'once', needs: [] },
  {
    name: 'web-ext lint',
    command: ['web-ext', 'lint', '--source-dir', '.output/firefox-mv3'],
    counts: 'once',
    needs: ['build'],
  },
  {
    name: 'e2e',
    command: ['vitest', 'run', '--config', 'vitest.e2e.config.ts'],
    counts: 'tests',
    needs: ['build', 'browsers'],
  },
];
