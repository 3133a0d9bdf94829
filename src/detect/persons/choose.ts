import type { Range } from '../../draft/types.ts';

/** A possible name and what it is worth against others that overlap it. */
export interface Weighed extends Range {
  readonly worth: number;
}

/**
 * Of overlapping ranges those that are worth most together and do not overlap (weighted interval scheduling). Ranges in
 * the order of their starts; back in the same order.
 */
export function worthMost<T extends Weighed>(ranges: readonly T[]): T[] {
  const byEnd = [...ranges].sort((a, b) => a.end - b.end || a.start - b.start);
  const worth = [0];
  const before: number[] = [];
  byEnd.forEach((range, index) => {
    let free = index;
    while (free > 0 && byEnd[free - 1]!.end > range.start) free--;
    const taken = worth[free]! + range.worth;
    const left = worth[index]!;
    worth.push(Math.max(taken, left));
    before.push(taken > left ? free : -1);
  });
  const chosen: T[] = [];
  for (let at = byEnd.length; at > 0;) {
    const free = before[at - 1]!;
    if (free === -1) at--;
    else {
      chosen.push(byEnd[at - 1]!);
      at = free;
    }
  }
  return chosen.reverse();
}
