import type { NearMissHead } from '../../../../store/types.ts';
import { periodOf, type Calendar, type Unit } from './periods.ts';

/** Rows of numbers: one row each `row`, one number each `part`. */
export interface Counts<Row, Part> {
  readonly parts: readonly Part[];
  readonly rows: readonly { readonly row: Row; readonly numbers: readonly number[] }[];
}

/** How many near misses fall into each row and part. One that has no place among them is not counted. */
export function countInto<Row, Part>(
  heads: readonly NearMissHead[],
  rows: readonly Row[],
  parts: readonly Part[],
  rowOf: (head: NearMissHead) => Row,
  partOf: (head: NearMissHead) => Part | undefined,
): Counts<Row, Part> {
  const rowPlaces = new Map(rows.map((row, index) => [row, index]));
  const partPlaces = new Map(parts.map((part, index) => [part, index]));
  const numbers = rows.map(() => parts.map(() => 0));
  for (const head of heads) {
    const row = rowPlaces.get(rowOf(head));
    const part = partOf(head);
    const place = part === undefined ? undefined : partPlaces.get(part);
    if (row !== undefined && place !== undefined) numbers[row]![place]! += 1;
  }
  return { parts, rows: rows.map((row, index) => ({ row, numbers: numbers[index]! })) };
}

/** Into which period a near miss falls, as its beginning in local time. */
export function periodOfHead(unit: Unit, { local, weekStart }: Calendar): (head: NearMissHead) => number {
  return ({ at }) => periodOf(local(at), unit, weekStart);
}

/** The hour of the day by the user's clock, 0 to 23. */
export function hourOfHead({ local }: Pick<Calendar, 'local'>): (head: NearMissHead) => number {
  return ({ at }) => new Date(local(at)).getUTCHours();
}

/** How often each key occurs, the most frequent first; keys that occur as often stay in the order of their coming. */
export function frequencies<Key>(keys: Iterable<Key>): { readonly key: Key; readonly count: number }[] {
  const counts = new Map<Key, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return [...counts].map(([key, count]) => ({ key, count })).sort((one, other) => other.count - one.count);
}

/** All numbers of a row, of all rows, or of one part. */
export const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

/** The number in the middle; undefined where there is none. */
export function median(numbers: readonly number[]): number | undefined {
  const sorted = [...numbers].sort((one, other) => one - other);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1
    ? sorted[middle]
    : sorted.length > 0
      ? (sorted[middle - 1]! + sorted[middle]!) / 2
      : undefined;
}
