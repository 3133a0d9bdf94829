/** A point of a curve: log-odds, and how likely they mean what the model was asked, 0…1. */
export type Point = readonly [odds: number, value: number];

/** The value of a curve at `odds`: straight between its points, level before the first and after the last. */
export function valueAt(curve: readonly Point[], odds: number): number {
  let after = 0;
  while (after < curve.length && odds >= curve[after]![0]) after++;
  if (after === 0) return curve[0]![1];
  const before = curve[after - 1]!;
  if (after === curve.length) return before[1];
  const next = curve[after]!;
  return before[1] + ((odds - before[0]) / (next[0] - before[0])) * (next[1] - before[1]);
}
