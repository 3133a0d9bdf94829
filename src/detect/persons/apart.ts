import type { Range } from '../../draft/types.ts';

/** Ranges in the order of the text without those that overlap one before them; of two that start together the longer. */
export function apart<R extends Range>(ranges: readonly R[]): R[] {
  const kept: R[] = [];
  for (const range of [...ranges].sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (range.start >= (kept.at(-1)?.end ?? 0)) kept.push(range);
  }
  return kept;
}
