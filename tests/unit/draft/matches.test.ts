import fc from 'fast-check';
import { expect, test } from 'vitest';
import { allMatches, matchesAt } from '../../../src/draft/matches.ts';

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

test('finds at given places what the global twin finds, where it begins nowhere else', () => {
  fc.assert(
    fc.property(draft, (text) => {
      const digits = allMatches(text, /\d/gu).map(({ index }) => index);
      expect([...matchesAt(text, digits, /\d{2,3}(?!年)/uy)]).toEqual([...text.matchAll(/\d{2,3}(?!年)/gu)]);
    }),
  );
});

test('refuses a pattern that would match behind the place', () => {
  expect(() => matchesAt('宿舍', [0], /舍/gu)).toThrow(TypeError);
});
