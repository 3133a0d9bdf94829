/**
 * Judges a batch of drafts: JSON lines from stdin to stdout, one verdict a line. Exit 1 when a line could not be judged
 * (its line says why), 2 when the command could not start.
 */
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { englishDetectors, hasLatinProse } from '../src/detect/english.ts';
import { DETECTORS } from '../src/detect/registry.ts';
import type { Detector } from '../src/detect/types.ts';
import { LANGUAGES, type Language } from '../src/i18n/all.ts';
import { compileWardrobe, type CompiledWardrobe } from '../src/judge/compile.ts';
import { parseWardrobe } from '../src/persona/schema.ts';
import { judgeLine, LineError, readLine } from './judge-line.ts';
import { linesOf } from './lines.ts';

const USAGE = `npm run --silent judge -- [--wardrobe wardrobe.json] [--language ${LANGUAGES.join('|')}] < drafts.jsonl > verdicts.jsonl`;

/** A command that cannot start; the message says what to do. */
class UsageError extends Error {}

interface Options {
  readonly wardrobe: string | undefined;
  readonly language: Language;
}

function optionsOf(args: readonly string[]): Options {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: { wardrobe: { type: 'string' }, language: { type: 'string', default: 'zh-CN' } },
    });
    const language = LANGUAGES.find((one) => one === values.language);
    if (!language) throw new Error(`--language must be one of ${LANGUAGES.join(', ')}`);
    return { wardrobe: values.wardrobe, language };
  } catch (error) {
    throw new UsageError(`${(error as Error).message}\nUsage: ${USAGE}`);
  }
}

async function wardrobeFrom(path: string | undefined): Promise<CompiledWardrobe> {
  if (path === undefined) return compileWardrobe(parseWardrobe({}));
  try {
    return compileWardrobe(parseWardrobe(JSON.parse(await readFile(path, 'utf8'))));
  } catch (error) {
    throw new UsageError(`Cannot use the wardrobe ${path}. Mend it and run again:\n${(error as Error).message}`);
  }
}

/** The default toolkit, and English names once a draft has English prose. */
function toolkit(): (text: string) => Promise<readonly Detector[]> {
  let withEnglish: readonly Detector[] | undefined;
  return async (text) => {
    if (!hasLatinProse(text)) return withEnglish ?? DETECTORS;
    withEnglish ??= [...DETECTORS, ...englishDetectors((await import('compromise')).default)];
    return withEnglish;
  };
}

async function write(value: object): Promise<void> {
  if (!process.stdout.write(`${JSON.stringify(value)}\n`)) await once(process.stdout, 'drain');
}

/** Judges every line of stdin; returns whether all could be judged. */
async function run({ wardrobe, language }: Options): Promise<boolean> {
  const compiled = await wardrobeFrom(wardrobe);
  const detectorsFor = toolkit();
  let complete = true;
  process.stdin.setEncoding('utf8');
  for await (const line of linesOf(process.stdin)) {
    const json = line.replace(/^\ufeff/, '');
    if (json.trim() === '') continue;
    try {
      const read = readLine(json);
      const detectors = await detectorsFor(read.line.text);
      await write(judgeLine(read, { compiled, strict: wardrobe !== undefined, detectors, language }));
    } catch (error) {
      if (!(error instanceof LineError)) throw error;
      complete = false;
      await write({ id: error.id, error: error.message });
    }
  }
  return complete;
}

// A reader that has seen enough (`| head`) closes the pipe; that is no fault of the batch.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit(0);
});

try {
  process.exitCode = (await run(optionsOf(process.argv.slice(2)))) ? 0 : 1;
} catch (error) {
  if (!(error instanceof UsageError)) throw error;
  console.error(error.message);
  process.exitCode = 2;
}
