import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Ending } from './run-steps.ts';
import type { Step } from './steps.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const PATH = [join(ROOT, 'node_modules', '.bin'), process.env['PATH'] ?? ''].join(delimiter);

/** Runs a step in the project's folder, with its own output shown as it comes. Rejects when it cannot be started. */
export async function runCommand({ name, command: [program, ...args], counts }: Step): Promise<Ending> {
  console.log(`\n▸ ${name}\n`);
  const folder = await mkdtemp(join(tmpdir(), 'vestkeeper-test-'));
  const reportFile = join(folder, 'report.json');
  const reporters =
    counts === 'tests' ? ['--reporter=default', '--reporter=json', `--outputFile.json=${reportFile}`] : [];
  try {
    const child = spawn(program, [...args, ...reporters], {
      cwd: ROOT,
      stdio: 'inherit',
      env: { ...process.env, PATH },
    });
    const [code] = (await once(child, 'close')) as [number | null];
    const report = await readFile(reportFile, 'utf8').catch(() => undefined);
    return { code: code ?? undefined, report };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
