import type { Range } from '../../draft/types.ts';
import { PLACES } from '../schools/regions.ts';
import type { NameSort } from './sorts.ts';

/** A name in a folded text, and what is said around it. */
export interface Said extends Range {
  readonly text: string;
  /** Right before it, without the place that it is at: 在深圳|比亚迪. */
  readonly before: string;
  /** Right behind it. */
  readonly rest: string;
  /** Of that, what belongs to the same clause. */
  readonly clause: string;
  readonly sort: NameSort;
  /** Whether the name is met every day by those who do not work there. */
  readonly everyday: boolean;
}

function withoutPlace(before: string): string {
  const length = [3, 2].find((units) => PLACES.has(before.slice(-units)));
  return length !== undefined && before.length > length ? before.slice(0, -length) : before;
}

/** How many units before and behind a name are read. */
const BEFORE = 10;
const BEHIND = 14;

/** What is said around the name at `[start, end)` of a folded text. */
export function saidAround(text: string, start: number, end: number, sort: NameSort): Said {
  const rest = text.slice(end, end + BEHIND);
  return {
    text,
    start,
    end,
    before: withoutPlace(text.slice(Math.max(0, start - BEFORE), start)),
    rest,
    clause: /^[^,。!?;@\n]*/u.exec(rest)![0],
    sort,
    everyday: sort !== 'firm' && sort !== 'ended',
  };
}
