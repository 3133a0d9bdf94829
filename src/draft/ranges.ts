import type { Range } from './types.ts';

/** Whether `inner` lies wholly inside `outer`. */
export function covers(outer: Range, inner: Range): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** Whether one of `ranges` covers `inner`. They must be in order and either apart or the same; found by halving. */
export function isCovered(ranges: readonly Range[], inner: Range): boolean {
  let low = 0;
  let high = ranges.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (ranges[middle]!.end < inner.end) low = middle + 1;
    else high = middle;
  }
  const candidate = ranges[low];
  return candidate !== undefined && covers(candidate, inner);
}
