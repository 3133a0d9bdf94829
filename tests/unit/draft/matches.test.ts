import fc from 'fast-check';
import { expect, test } from 'vitest';
import { allMatches } from '../../../src/draft/matches.ts';

const PATTERNS = [
  /宿舍\d{3}/gu,
  /(?<=[男女])[一二]/gu,
  /a*/g,
  /a*/gu,
  /(?=b)|\d{2}/gu,
  /(?<year>\d+)年/gu,
  /😀?/gu,
  /^|$/gmu,
];

const draft = fc.string({ unit: fc.constantFrom('宿', '舍', '1', '23', '男', '一', 'a', 'b', '😀', '年', '\n', ' ') });

test.each(PATTERNS)('finds for %s what matchAll finds', (pattern) => {
  fc.assert(
    fc.property(draft, (text) => {
      expect([...allMatches(text, pattern)]).toEqual([...text.matchAll(pattern)]);
    }),
  );
});

test('begins at the start of each text, wherever the pattern was left', () => {
  const pattern = /宿舍/gu;
  expect(pattern.test('宿舍')).toBe(true);
  expect(allMatches('宿舍', pattern)).toHaveLength(1);
});

test('refuses a pattern of which it would find the first match alone', () => {
  expect(() => allMatches('宿舍', /宿舍/u)).toThrow(TypeError);
});
