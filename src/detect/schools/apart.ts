import type { Range } from '../../draft/types.ts';

/** Of overlapping finds the longest, the first where two are alike; in the order of the text. */
export function apart<T extends Range>(found: readonly T[]): T[] {
  const ranked = [...found].sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: T[] = [];
  for (const one of ranked) {
    const last = kept.at(-1);
    if (!last || one.start >= last.end) kept.push(one);
    else if (one.end - one.start > last.end - last.start) kept[kept.length - 1] = one;
  }
  return kept;
}
