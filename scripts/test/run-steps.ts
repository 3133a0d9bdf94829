import type { Step } from './steps.ts';
import type { Check } from './summary.ts';
import { testChecks } from './vitest-report.ts';

/** How a command ended. */
export interface Ending {
  /** Undefined when it never started or was killed. */
  readonly code: number | undefined;
  /** What vitest's JSON reporter wrote, where it came to that. */
  readonly report?: string | undefined;
}

/** Runs one command with its output shown. Rejects when it cannot be started. */
export type RunCommand = (step: Step) => Promise<Ending>;

function checksOf({ name, counts }: Step, { code, report }: Ending): Check[] {
  const failure = code === undefined ? 'It was ended from outside.' : `It ended with code ${code}.`;
  if (counts === 'once') return [code === 0 ? { name } : { name, failure }];

  const checks = report === undefined ? [] : testChecks(name, report);
  const explained = checks.some((check) => check.failure !== undefined);
  // A run that dies, or fails outside of any test, is a failure of its own.
  if (code !== 0 && !explained) checks.push({ name, failure: `${failure} No test says why; see its output.` });
  if (code === 0 && checks.length === 0) checks.push({ name, failure: 'It told of no tests.' });
  return checks;
}

/**
 * Runs the steps one after another and tells what each has shown. A failed step stops none but those that need it,
 * which then count as failed.
 */
export async function* runSteps(steps: readonly Step[], run: RunCommand): AsyncGenerator<Check, void, void> {
  const failed = new Set<string>();
  for (const step of steps) {
    const wanting = step.needs.filter((need) => failed.has(need));
    let checks: Check[];
    if (wanting.length > 0) {
      checks = [{ name: step.name, failure: `It was not run, because this failed: ${wanting.join(', ')}.` }];
    } else {
      try {
        checks = checksOf(step, await run(step));
      } catch (error) {
        checks = [{ name: step.name, failure: `It could not be run: ${String(error)}` }];
      }
    }
    if (checks.some(({ failure }) => failure !== undefined)) failed.add(step.name);
    yield* checks;
  }
}
