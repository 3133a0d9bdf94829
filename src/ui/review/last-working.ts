import { genericOf } from '../../sites/generic.ts';
import { SURFACES } from '../../sites/registry.ts';
import type { SurfaceTimes } from '../../store/types.ts';

/** A kind of box, and when it was last seen to stop or to pass a send; milliseconds since the epoch. */
export interface Worked {
  readonly surface: string;
  readonly at: number;
}

/** A kind of box of a site, and when each thing was last seen to work in it; milliseconds since the epoch. */
export interface BoxCheck {
  readonly surface: string;
  readonly stoppedAt?: number | undefined;
  readonly passedAt?: number | undefined;
  /** The site keeps what is typed while it is typed. */
  readonly autosaves: boolean;
}

const newest = ({ stoppedAt = 0, passedAt = 0 }: Pick<SurfaceTimes, 'stoppedAt' | 'passedAt'>): number =>
  Math.max(stoppedAt, passedAt);

/** Every kind of box of a site, guesswork too: those seen at work first, the newest first, then those never seen. */
export function boxesOf(site: string, times: readonly SurfaceTimes[]): readonly BoxCheck[] {
  const known = SURFACES.filter((surface) => surface.site === site);
  const guessed = known.slice(0, 1).map(genericOf);
  return [...known, ...guessed]
    .map(({ id, autosaves = false }) => {
      const { stoppedAt, passedAt } = times.find((seen) => seen.id === id) ?? {};
      return { surface: id, stoppedAt, passedAt, autosaves };
    })
    .sort((one, other) => newest(other) - newest(one));
}

/** The boxes of a site that were seen at work, the newest first. */
export function lastWorking(site: string, times: readonly SurfaceTimes[]): readonly Worked[] {
  return boxesOf(site, times)
    .map((box) => ({ surface: box.surface, at: newest(box) }))
    .filter(({ at }) => at > 0);
}
