import { runCommand } from './test/run-command.ts';
import { runSteps } from './test/run-steps.ts';
import { STEPS } from './test/steps.ts';
import { summary, type Check } from './test/summary.ts';

/**
 * Runs everything that must hold, in order, and ends with `N passed, N failed` alone on the last line, come what may.
 * Every check, build or lint counts once; tests count one by one.
 */
const checks: Check[] = [];
try {
  for await (const check of runSteps(STEPS, runCommand)) checks.push(check);
} catch (error) {
  checks.push({
    name: 'the test run itself',
    failure: error instanceof Error ? (error.stack ?? error.message) : String(error),
  });
}
console.log(summary(checks));
process.exitCode = checks.some(({ failure }) => failure !== undefined) ? 1 : 0;
