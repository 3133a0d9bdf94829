import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { WARDROBE } from '../judge/wardrobe.ts';

const SCRIPT = fileURLToPath(new URL('../../../scripts/judge.ts', import.meta.url));

/** A line of output; a line that could not be judged has only `id` and `error`. */
interface Written {
  readonly id: unknown;
  readonly error: string;
  readonly level: string;
  readonly findings: readonly { readonly kind: string; readonly reason: string }[];
  readonly details: readonly { readonly kind: string }[];
  readonly tone: Readonly<Record<string, number>>;
}

let folder: string;
let wardrobe: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'judge-'));
  wardrobe = join(folder, 'wardrobe.json');
  await writeFile(wardrobe, JSON.stringify(WARDROBE));
});

afterAll(() => rm(folder, { recursive: true }));

async function run(args: readonly string[], input = ''): Promise<{ code: number; lines: Written[]; stderr: string }> {
  const child = spawn(process.execPath, [SCRIPT, ...args]);
  const out: Buffer[] = [];
  const err: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => out.push(chunk));
  child.stderr.on('data', (chunk: Buffer) => err.push(chunk));
  // A command that ends at once leaves its input unread.
  child.stdin.on('error', () => undefined);
  child.stdin.end(input);
  const [code] = (await once(child, 'close')) as [number];
  const lines = Buffer.concat(out).toString().split('\n').filter(Boolean);
  return { code, lines: lines.map((line) => JSON.parse(line) as Written), stderr: Buffer.concat(err).toString() };
}

const batch = (...lines: unknown[]): string =>
  lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line))).join('\n');

describe('npm run judge', () => {
  it('writes one verdict a line, ranges in UTF-16 units, reasons as sentences', async () => {
    const { code, lines, stderr } = await run(
      ['--wardrobe', wardrobe],
      batch(
        { id: 'a', text: '😀我们北邮的食堂', persona: 'vent', site: 'weibo', surface: 'weibo-home', at: 1763800000000 },
        { id: 7, text: '真他妈累', persona: 'main' },
        { id: null, text: '嗯', persona: 'vent', site: 'weibo', account: '1001' },
      ),
    );
    expect(stderr).toBe('');
    expect(code).toBe(0);
    expect(lines[0]).toEqual({
      id: 'a',
      level: 'hold',
      findings: [
        {
          rule: 'fact',
          kind: 'fact',
          level: 'hold',
          start: 4,
          end: 6,
          text: '北邮',
          reason: expect.stringMatching(/北邮.*小号.*大号/),
        },
      ],
      details: [
        { kind: 'school', start: 4, end: 6, text: '北邮', certainty: expect.closeTo(0.91, 1) },
        { kind: 'fact', start: 4, end: 6, text: '北邮', certainty: 0.99 },
      ],
      tone: expect.objectContaining({ vulgar: 0 }),
      subjects: expect.any(Object),
    });
    expect(lines[1]).toMatchObject({
      id: 7,
      level: 'warn',
      findings: [{ rule: 'voice', kind: 'vulgar', start: 0, end: 3 }],
    });
    expect(lines[2]).toMatchObject({
      id: null,
      level: 'hold',
      findings: [{ rule: 'account', kind: 'wrong-account', start: 0, end: 0, text: '' }],
    });
    for (const { reason } of lines.flatMap(({ findings }) => findings)) expect(reason).not.toMatch(/[{}]|reason\./);
  });

  it.each([
    ['1002', []],
    ['今天也不想上班', []],
    [{ uid: '1002', name: '改了名字' }, []],
    [null, []],
    ['林晓', ['wrong-account']],
    ['路人', ['wrong-account']],
    ['778899', ['wrong-account']],
    [{}, ['unknown-account']],
  ])('reads an account given as %j', async (account, kinds) => {
    const { lines } = await run(
      ['--wardrobe', wardrobe],
      batch({ id: 1, text: '嗯', persona: 'vent', site: 'weibo', account }),
    );
    expect(lines[0]!.findings.map(({ kind }) => kind)).toEqual(kinds);
  });

  it.each([
    [{ place: '北京', alsoPosts: '同时转发', files: ['IMG_0001.jpg'] }, ['place-chip', 'also-posts']],
    [{ visibility: 'public', place: null }, ['wide-visibility']],
    [{ visibility: 'self' }, []],
    [{}, []],
    [null, []],
  ])('reads what goes out beside the words: %j', async (circumstances, kinds) => {
    const guarded = join(folder, 'guarded.json');
    await writeFile(guarded, JSON.stringify({ personas: [{ id: 'vent', name: '小号', widest: 'friends' }] }));
    const { code, lines } = await run(
      ['--wardrobe', guarded],
      batch({ id: 1, text: '嗯', persona: 'vent', circumstances }),
    );
    expect(code).toBe(0);
    expect(lines[0]!.findings.map(({ kind }) => kind)).toEqual(kinds);
  });

  it('says what is wrong with a circumstance', async () => {
    const { code, lines } = await run([], batch({ id: 1, text: '嗯', circumstances: { visibility: 'everybody' } }));
    expect(code).toBe(1);
    expect(lines[0]!.error).toContain('circumstances.visibility: must be one of public, fans, friends, self');
  });

  it('goes on after a line that cannot be judged, and exits 1 at the end', async () => {
    const { code, lines } = await run(
      ['--wardrobe', wardrobe],
      batch('{"id":1', '', '   ', { id: 2 }, { id: 3, text: '嗯', persona: 'nobody' }, '[]', 'null', {
        id: 4,
        text: '嗯',
      }),
    );
    expect(code).toBe(1);
    expect(lines.map(({ id, error }) => [id, typeof error])).toEqual([
      [null, 'string'],
      [2, 'string'],
      [3, 'string'],
      [null, 'string'],
      [null, 'string'],
      [4, 'undefined'],
    ]);
    expect(lines[2]!.error).toContain('nobody');
  });

  it('lists details and tone without a wardrobe', async () => {
    const { code, lines } = await run([], batch({ id: 1, text: '操你妈 13812345678', persona: 'anybody' }));
    expect(code).toBe(0);
    expect(lines[0]).toMatchObject({ level: 'clear', findings: [], details: [{ kind: 'phone', text: '13812345678' }] });
    expect(lines[0]!.tone.vulgar).toBeGreaterThan(0.5);
  });

  it('adds names in English prose, in the lines that hold some', async () => {
    const { lines } = await run([], batch({ id: 1, text: 'I met him in Nebraska' }, { id: 2, text: 'Nebraska真好' }));
    expect(lines.map(({ details }) => details.map(({ kind }) => kind))).toEqual([['place'], []]);
  });

  it('speaks English where asked to', async () => {
    const { lines } = await run(
      ['--wardrobe', wardrobe, '--language', 'en'],
      batch({ id: 1, text: '北邮', persona: 'vent' }),
    );
    expect(lines[0]!.findings[0]!.reason).toMatch(/^[^\u4e00-\u9fff]*北邮[^]*$/);
    expect(lines[0]!.findings[0]!.reason).toMatch(/[a-z]{3}/);
  });

  it('takes CRLF, a byte order mark, U+2028 in a text and an empty input', async () => {
    const { code, lines } = await run([], '\ufeff{"id":1,"text":"a\u2028b"}\r\n{"id":2,"text":"c"}\r\n');
    expect(code).toBe(0);
    expect(lines.map(({ id }) => id)).toEqual([1, 2]);
    expect(await run([])).toEqual({ code: 0, lines: [], stderr: '' });
  });

  it('judges a long batch and a draft of megabytes', async () => {
    const many = Array.from({ length: 3000 }, (_, id) => ({ id, text: '我们北邮的食堂真的绝了', persona: 'vent' }));
    const { code, lines } = await run(
      ['--wardrobe', wardrobe],
      batch(...many, { id: 'big', text: '哈'.repeat(2_000_000), persona: 'vent' }),
    );
    expect(code).toBe(0);
    expect(lines).toHaveLength(3001);
    expect(lines.at(-1)).toMatchObject({ id: 'big', level: 'warn', findings: [{ kind: 'too-long' }] });
  });

  it.each([
    [['--wardrobe', '/nowhere/wardrobe.json'], '/nowhere/wardrobe.json'],
    [['--wardrobe', SCRIPT], 'JSON'],
    [['--colour'], 'Usage'],
    [['--language', 'fr'], 'zh-CN'],
    [['drafts.jsonl'], 'Usage'],
  ])('says what to do and exits 2: %j', async (args, message) => {
    const { code, lines, stderr } = await run(args, batch({ id: 1, text: '嗯' }));
    expect({ code, lines }).toEqual({ code: 2, lines: [] });
    expect(stderr).toContain(message);
    expect(stderr).not.toMatch(/^\s+at /m);
  });

  it('names the place in a wardrobe that is wrong', async () => {
    const broken = join(folder, 'broken.json');
    await writeFile(broken, JSON.stringify({ personas: [{ id: 'a', stage: 'side' }] }));
    const { code, stderr } = await run(['--wardrobe', broken]);
    expect(code).toBe(2);
    expect(stderr).toContain('personas[0].stage: must be "front" or "back"');
  });
});
