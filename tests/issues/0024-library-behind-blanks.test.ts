// Two lines of a pattern were joined by hand, and the blanks that the second began with stood in front of 图书馆.
import { readFileSync, globSync } from 'node:fs';
import { expect, it } from 'vitest';
import { detectAll } from '../../src/detect/registry.ts';
import { formsOf } from '../../src/draft/normal.ts';

it.each([
  ['周末在市图书馆占座', '市图书馆'],
  ['在首都图书馆抢座', '首都图书馆'],
  ['去省博物馆看展', '省博物馆'],
])('%s tells %s', (text, words) => {
  const found = detectAll(formsOf(text)).map(({ kind, start, end }) => `${kind} ${text.slice(start, end)}`);
  expect(found).toEqual([`address ${words}`]);
});

it('leaves no two blanks inside a line of a wrapped pattern', () => {
  const faults = globSync('src/**/*.ts')
    .filter((file) => !file.endsWith('wrapped.ts'))
    .flatMap((file) =>
      [...readFileSync(file, 'utf8').matchAll(/wrapped`([^`]*)`/g)].map(([, pattern]) => ({ file, pattern: pattern! })),
    )
    .flatMap(({ file, pattern }) =>
      pattern
        .split('\n')
        .filter((line) => line.trim().includes('  '))
        .map((line) => `${file}: ${line.trim()}`),
    );
  expect(faults).toEqual([]);
});
