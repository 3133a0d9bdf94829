import type { Range } from '../../../draft/types.ts';
import { louder, type Level } from '../../../persona/levels.ts';
import { editBetween } from './edits.ts';

export type MarkLevel = Exclude<Level, 'clear'>;

/** A range to mark, and how loudly. */
export interface LevelRange extends Range {
  readonly level: MarkLevel;
}

/** A stretch of the text; without a level it is not marked. */
export interface Stretch {
  readonly text: string;
  readonly level?: MarkLevel;
}

/**
 * Ranges of `before` where they stand in `after`, so that marks stay while the newest verdict is on its way. What was
 * changed itself is marked no more.
 */
export function carried(ranges: readonly LevelRange[], before: string, after: string): readonly LevelRange[] {
  const edit = editBetween(before, after);
  if (!edit) return ranges;
  const by = after.length - before.length;
  return ranges.flatMap((range) => {
    if (range.end <= edit.start) return [range];
    return range.start >= edit.end ? [{ ...range, start: range.start + by, end: range.end + by }] : [];
  });
}

/** The text in stretches, each as loud as the loudest range over it. */
export function stretches(text: string, ranges: readonly LevelRange[]): Stretch[] {
  const borders = new Set([0, text.length, ...ranges.flatMap(({ start, end }) => [start, end])]);
  const ordered = [...borders].filter((at) => at >= 0 && at <= text.length).sort((a, b) => a - b);
  return ordered.slice(0, -1).map((start, index): Stretch => {
    const end = ordered[index + 1]!;
    const over = ranges.filter((range) => range.start <= start && end <= range.end);
    const level = over.reduce<Level>((loudest, range) => louder(loudest, range.level), 'clear');
    const words = text.slice(start, end);
    return level === 'clear' ? { text: words } : { text: words, level };
  });
}
