import type { Beside } from '../../persona/kinds.ts';
import type { Level } from '../../persona/levels.ts';
import type { Persona } from '../../persona/types.ts';
import type { Told } from '../findings.ts';

/** What stands beside the words and goes out with them, as a finding without a range. */
export function toldBeside(rule: Beside, level: Level, params: Readonly<Record<string, string>>, value: string): Told {
  return {
    rule,
    kind: rule,
    level,
    ranges: [],
    reason: { code: rule, params },
    remedies: [{ type: 'dismiss' }],
    key: `${rule}/${value}`,
  };
}

/** A persona behind the stage hides where it is and how far it is heard, unless its contract says otherwise. */
export function hiddenBehindStage({ stage }: Persona): Level {
  return stage === 'back' ? 'warn' : 'clear';
}
