/** A point of a curve: log-odds, and how likely they mean what the model was asked, 0…1. */
export type Point = readonly [odds: number, value: number];

/** The value of a curve at `odds`: straight between its points, level before the first and after the last. */
export function valueAt(curve: readonly Point[], odds: number): number {
  let [before, value] = curve[0]!;
  for (const [after, next] of curve) {
    if (odds < after) {
      return odds <= before ? value : value + ((odds - before) / (after - before)) * (next - value);
    }
    [before, value] = [after, next];
  }
  return value;
}
