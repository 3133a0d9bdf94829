import type { Range } from '../../draft/types.ts';

/** A school found in a folded text: positions in UTF-16 units of that text, and its name. */
export interface SchoolMatch extends Range {
  readonly school: string;
  readonly certainty: number;
}
