import type { Finding } from '../../../judge/types.ts';
import { louder, type Level } from '../../../persona/levels.ts';

/** A stretch of a draft, and the loudest thing that is said of it. */
export interface Stretch {
  readonly text: string;
  readonly level: Level;
}

/** The draft cut where what is said of it changes. Where findings overlap, the louder one is shown. */
export function stretchesOf(text: string, findings: readonly Pick<Finding, 'level' | 'ranges'>[]): readonly Stretch[] {
  const ranges = findings.flatMap(({ level, ranges: found }) => found.map((range) => ({ ...range, level })));
  const cuts = [...new Set([0, text.length, ...ranges.flatMap(({ start, end }) => [start, end])])]
    .filter((cut) => cut >= 0 && cut <= text.length)
    .sort((a, b) => a - b);
  return cuts.slice(0, -1).map((start, index) => {
    const end = cuts[index + 1] ?? text.length;
    const over = ranges.filter((range) => range.start <= start && end <= range.end);
    return {
      text: text.slice(start, end),
      level: over.reduce<Level>((level, range) => louder(level, range.level), 'clear'),
    };
  });
}
