import { describe, expect, it } from 'vitest';
import { readDrafts } from '../../corpus/details/read.ts';
import { foundIn } from '../../bench/details/corpus.ts';

const WHO = new Set(['handle', 'birthday', 'age', 'fact', 'listener']);

describe('siblings of what independent writers wrote', () => {
  it.each(readDrafts('tune', ['sixth-who']).map(({ text, details }) => [text, details] as const))(
    '%s',
    (text, details) => {
      const found = foundIn(text);
      for (const { kind, start, end } of details.filter((one) => WHO.has(one.kind))) {
        expect(found.some((one) => one.kind === kind && one.start < end && start < one.end)).toBe(true);
      }
    },
  );
});
