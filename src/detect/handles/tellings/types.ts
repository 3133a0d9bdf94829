import type { Pattern } from '../../sought/sought.ts';

/** A pattern, and a cheap sign without which it is not tried. It names `value`, and sometimes a second one, `other`. */
export interface Telling {
  readonly needs: RegExp;
  readonly pattern: Pattern;
  readonly certainty: number;
}
