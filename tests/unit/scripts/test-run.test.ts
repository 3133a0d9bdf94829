import { describe, expect, test } from 'vitest';
import { runCommand } from '../../../scripts/test/run-command.ts';
import { runSteps, type Ending } from '../../../scripts/test/run-steps.ts';
import { STEPS, type Step } from '../../../scripts/test/steps.ts';
import { summary, type Check } from '../../../scripts/test/summary.ts';

const step = (name: string, over: Partial<Step> = {}): Step => ({
  name,
  command: ['true'],
  counts: 'once',
  needs: [],
  ...over,
});

function report(...tests: (readonly [title: string, status: string, message?: string])[]): string {
  const assertionResults = tests.map(([fullName, status, message]) => ({
    fullName,
    status,
    failureMessages: message === undefined ? [] : [message],
  }));
  const status = tests.some((each) => each[1] === 'failed') ? 'failed' : 'passed';
  return JSON.stringify({ testResults: [{ name: `${process.cwd()}/tests/a.test.ts`, status, assertionResults }] });
}

async function run(steps: readonly Step[], endings: Record<string, Ending | Error>) {
  const checks: Check[] = [];
  const ran: string[] = [];
  const answer = ({ name }: Step): Promise<Ending> => {
    ran.push(name);
    const ending = endings[name] ?? { code: 0 };
    return ending instanceof Error ? Promise.reject(ending) : Promise.resolve(ending);
  };
  for await (const check of runSteps(steps, answer)) checks.push(check);
  return { checks, ran };
}

describe('a test run', () => {
  test('counts a command once and tests one by one', async () => {
    const unit = { code: 0, report: report(['one', 'passed'], ['two', 'passed']) };
    const { checks } = await run([step('check'), step('unit', { counts: 'tests' })], { unit });
    expect(checks).toEqual([
      { name: 'check' },
      { name: 'unit: tests/a.test.ts > one' },
      { name: 'unit: tests/a.test.ts > two' },
    ]);
  });

  test('names a failed test by spec, title and message, without its stack', async () => {
    const message = 'AssertionError: expected 1 to be 2\n    at somewhere (a.ts:1:1)';
    const unit = { code: 1, report: report(['one', 'passed'], ['two', 'failed', message]) };
    const { checks } = await run([step('unit', { counts: 'tests' })], { unit });
    expect(checks[1]).toEqual({ name: 'unit: tests/a.test.ts > two', failure: 'AssertionError: expected 1 to be 2' });
    expect(checks).toHaveLength(2);
  });

  test('counts a test that did not run as failed', async () => {
    const unit = { code: 0, report: report(['one', 'skipped']) };
    const { checks } = await run([step('unit', { counts: 'tests' })], { unit });
    expect(checks[0]?.failure).toBe('It did not run: skipped.');
  });

  test('counts a spec that could not be loaded', async () => {
    const testResults = [
      { name: 'b.test.ts', status: 'failed', message: 'Cannot find ./gone.ts', assertionResults: [] },
    ];
    const unit = { code: 1, report: JSON.stringify({ testResults }) };
    const { checks } = await run([step('unit', { counts: 'tests' })], { unit });
    expect(checks).toEqual([{ name: 'unit: b.test.ts', failure: 'Cannot find ./gone.ts' }]);
  });

  test.each<[string, Ending | Error]>([
    ['dies without a report', { code: 134 }],
    ['is killed', { code: undefined }],
    ['fails outside of its tests', { code: 1, report: report(['one', 'passed']) }],
    ['has no tests', { code: 0, report: '{"testResults":[]}' }],
    ['cannot be started', new Error('ENOENT')],
    ['writes a broken report', { code: 0, report: '{' }],
  ])('counts a test command that %s, and goes on', async (_how, ending) => {
    const { checks, ran } = await run([step('unit', { counts: 'tests' }), step('build')], { unit: ending });
    expect(checks.filter(({ failure }) => failure !== undefined)).toHaveLength(1);
    expect(ran).toEqual(['unit', 'build']);
  });

  test('does not run what needs a failed step, and says so', async () => {
    const steps = [step('check'), step('build'), step('e2e', { needs: ['build'] }), step('last')];
    const { checks, ran } = await run(steps, { check: { code: 1 }, build: { code: 2 } });
    expect(ran).toEqual(['check', 'build', 'last']);
    expect(checks.map(({ failure }) => failure)).toEqual([
      'It ended with code 1.',
      'It ended with code 2.',
      'It was not run, because this failed: build.',
      undefined,
    ]);
  });

  test('has only needs that come before', () => {
    const known = new Set<string>();
    for (const { name, needs } of STEPS) {
      expect(needs.filter((need) => !known.has(need))).toEqual([]);
      known.add(name);
    }
  });
});

describe('the summary', () => {
  test('ends with the counts alone on the last line', () => {
    const lines = summary([{ name: 'a' }, { name: 'b', failure: 'why\nand how' }, { name: 'c' }]).split('\n');
    expect(lines.at(-1)).toBe('2 passed, 1 failed');
    expect(lines).toEqual(expect.arrayContaining(['✗ b', '    why', '    and how']));
  });

  test('says nothing of failures where there are none', () => {
    expect(summary([{ name: 'a' }])).toBe('\n1 passed, 0 failed');
  });
});

describe('a command', () => {
  test('ends with its code', async () => {
    expect(await runCommand(step('false', { command: ['node', '-e', 'process.exit(3)'] }))).toEqual({ code: 3 });
  });

  test('that does not exist cannot be run', async () => {
    await expect(runCommand(step('nothing', { command: ['no-such-program'] }))).rejects.toThrow('ENOENT');
  });

  test('that counts tests is asked for a report, which is handed on', async () => {
    const script = "const fs = require('fs'); fs.writeFileSync(process.argv.at(-1).split('=')[1], 'told')";
    const told = await runCommand(step('tests', { command: ['node', '-e', script, '--'], counts: 'tests' }));
    expect(told).toEqual({ code: 0, report: 'told' });
  });
});
