import type { DeskVerdict } from '../../../messages/desk-protocol.ts';
import type { Level } from '../../../persona/levels.ts';

const LOUDEST_FIRST = ['hold', 'warn', 'note'] as const satisfies readonly Exclude<Level, 'clear'>[];

/** How many findings there are of each level that there is, the loudest first. */
export function countsOf({
  findings,
}: Pick<DeskVerdict, 'findings'>): { level: Exclude<Level, 'clear'>; count: number }[] {
  return LOUDEST_FIRST.map((level) => ({
    level,
    count: findings.filter((finding) => finding.level === level).length,
  })).filter(({ count }) => count > 0);
}
