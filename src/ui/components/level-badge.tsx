import type { Level } from '../../persona/levels.ts';
import { t } from '../language.ts';

/** One shape for each level, the same as on the box in the page, in a square of 12: colour is never the only sign. */
const SHAPES: Readonly<Record<Level, string>> = {
  clear: 'M4.5 9.2 1.8 6.4l-1 1L4.5 11 11.2 3.6l-1-1z',
  note: 'M6 2.5a3.5 3.5 0 1 0 0 7 3.5 3.5 0 0 0 0-7z',
  warn: 'M6 .2 11.8 6 6 11.8.2 6z',
  hold: 'M.5.5h11v11H.5z',
};

export function LevelShape({ level }: { level: Level }) {
  return (
    <svg viewBox="0 0 12 12" aria-hidden="true">
      <path d={SHAPES[level]} />
    </svg>
  );
}

/** A level in shape and words. */
export function LevelBadge({ level }: { level: Level }) {
  return (
    <span class={`level level--${level}`}>
      <LevelShape level={level} />
      {t(`level.${level}`)}
    </span>
  );
}
