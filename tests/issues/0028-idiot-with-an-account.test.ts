// "you were an idiot." had an account called iot., for its first letters are what an account has; two words were initials
// of a school, and an English word a school wherever it stood in capitals.
import { expect, it } from 'vitest';
import { detectAll } from '../../src/detect/registry.ts';
import { formsOf } from '../../src/draft/normal.ts';

const found = (text: string): string[] =>
  detectAll(formsOf(text)).map(({ kind, start, end }) => `${kind} ${text.slice(start, end)}`);

it.each(['you were an idiot. And so was I', 'dying. Again.', 'had he but known', 'If you MUST get married, do it'])(
  'finds nothing in: %s',
  (text) => {
    expect(found(text)).toEqual([]);
  },
);

it.each([
  ['我的id：foo_bar22', 'handle foo_bar22'],
  ['b u p t的食堂', 'school b u p t'],
  ['finally got into MUST', 'school MUST'],
])('finds in %s: %s', (text, detail) => {
  expect(found(text)).toContain(detail);
});
