import { genericOf } from '../../sites/generic.ts';
import { SURFACES } from '../../sites/registry.ts';
import type { SurfaceTimes } from '../../store/types.ts';

/** A kind of box, and when it was last seen to stop or to pass a send; milliseconds since the epoch. */
export interface Worked {
  readonly surface: string;
  readonly at: number;
}

/** The boxes of a site that were seen at work, the newest first. */
export function lastWorking(site: string, times: readonly SurfaceTimes[]): readonly Worked[] {
  const known = SURFACES.filter((surface) => surface.site === site);
  const ids = new Set(known.flatMap((surface) => [surface.id, genericOf(surface).id]));
  return times
    .filter(({ id }) => ids.has(id))
    .map(({ id, stoppedAt = 0, passedAt = 0 }) => ({ surface: id, at: Math.max(stoppedAt, passedAt) }))
    .sort((a, b) => b.at - a.at);
}
