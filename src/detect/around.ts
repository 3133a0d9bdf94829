import type { Range } from '../draft/types.ts';

/**
 * The stretches of a text that reach `before` units before and `after` units behind positions in order, those that
 * overlap joined: a costly pattern is tried only there.
 */
export function around(positions: Iterable<number>, before: number, after: number, length: number): Range[] {
  const stretches: { start: number; end: number }[] = [];
  for (const at of positions) {
    const start = Math.max(0, at - before);
    const end = Math.min(length, at + after);
    const last = stretches.at(-1);
    if (last && start <= last.end) last.end = end;
    else stretches.push({ start, end });
  }
  return stretches;
}
