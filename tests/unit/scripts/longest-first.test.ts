import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { LONG, turnOf } from '../../e2e/harness/longest-first.ts';

const specOf = (name: string): string => fileURLToPath(new URL(`../../e2e/${name}.test.ts`, import.meta.url));

describe('the order of the specs', () => {
  it.each(LONG)('knows %s, which is there', (name) => {
    expect(existsSync(specOf(name))).toBe(true);
  });

  it('has the long ones first, the longest before all', () => {
    const turns = [...LONG, 'facts'].map((name) => turnOf({ moduleId: specOf(name) }));
    expect(turns).toEqual(turns.toSorted((one, other) => one - other));
    expect(new Set(turns).size).toBe(turns.length);
  });
});
