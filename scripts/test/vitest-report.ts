import { relative } from 'node:path';
import type { Check } from './summary.ts';

/** What is read of vitest's JSON report. */
interface Report {
  readonly testResults: readonly {
    readonly name: string;
    readonly status: string;
    readonly message?: string;
    readonly assertionResults: readonly {
      readonly fullName: string;
      readonly status: string;
      readonly failureMessages?: readonly string[] | null;
    }[];
  }[];
}

/** The first lines of an error, without its stack. */
function gist(message: string): string {
  const lines = message.split('\n');
  const stack = lines.findIndex((line) => /^\s+at /.test(line));
  return lines
    .slice(0, stack === -1 ? 6 : Math.min(stack, 6))
    .join('\n')
    .trim();
}

function failureOf(status: string, messages: readonly string[]): string {
  const told = gist(messages.join('\n'));
  if (told !== '') return told;
  return status === 'failed' ? 'It failed without a message.' : `It did not run: ${status}.`;
}

/**
 * Every test of a report as a check, named by spec and title. A test that did not run counts as failed, and so does a
 * file that failed outside of its tests.
 */
export function testChecks(step: string, report: string): Check[] {
  const { testResults } = JSON.parse(report) as Report;
  return testResults.flatMap(({ name: path, status, message = '', assertionResults }) => {
    const file = `${step}: ${relative(process.cwd(), path)}`;
    const checks: Check[] = assertionResults.map(({ fullName, status: how, failureMessages }) => {
      const name = `${file} > ${fullName}`;
      return how === 'passed' ? { name } : { name, failure: failureOf(how, failureMessages ?? []) };
    });
    const explained = checks.some(({ failure }) => failure !== undefined);
    if (status === 'failed' && !explained) checks.push({ name: file, failure: failureOf(status, [message]) });
    return checks;
  });
}
