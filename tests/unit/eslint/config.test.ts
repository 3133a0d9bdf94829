import { ESLint, type Linter } from 'eslint';
import { expect, test } from 'vitest';
import { ROOMS } from '../../../eslint/rooms.js';

const eslint = new ESLint({ cwd: process.cwd() });

async function rulesOf(file: string): Promise<Linter.RulesRecord> {
  const { rules } = (await eslint.calculateConfigForFile(file)) as Linter.Config;
  return rules as Linter.RulesRecord;
}

const restrictionsOf = async (file: string) => {
  const rules = await rulesOf(file);
  return JSON.stringify([
    rules['no-restricted-globals'],
    rules['no-restricted-properties'],
    rules['no-restricted-syntax'],
  ]);
};

test.each(Object.entries(ROOMS))('%s keeps the rules of its kind', async (name, { kind }) => {
  const files: Record<string, string> = {
    guard: 'entrypoints/guard.content.ts',
    entrypoints: 'entrypoints/a/main.tsx',
  };
  const file = files[name] ?? `src/${name}/deep/file.ts`;
  expect((await rulesOf(file))['house/one-way']).toEqual([2]);
  const said = await restrictionsOf(file);
  expect(said).toContain('no network');
  expect(said.includes('no clock')).toBe(kind === 'pure');
  expect(said.includes('Only `src/messages`')).toBe(name !== 'messages');
});

test('tests may not be left out, and know no rooms', async () => {
  expect(await restrictionsOf('tests/unit/a.test.ts')).toContain('left out promises nothing');
  expect((await rulesOf('tests/unit/a.test.ts'))['house/one-way']).toBeUndefined();
});
