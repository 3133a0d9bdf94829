import { genericOf } from '../sites/generic.ts';
import { SURFACES } from '../sites/registry.ts';
import type { Store, SurfaceTimes } from '../store/types.ts';

/** Every id that a guard can have from us; a page's process may claim any other. */
const KNOWN: ReadonlySet<string> = new Set(SURFACES.flatMap((surface) => [surface.id, genericOf(surface).id]));

/** Keeps when a kind of box was last seen at work. It is written behind the answer, as nothing waits for it. */
export function noteSurface(store: Promise<Store>, surface: string | undefined, times: Omit<SurfaceTimes, 'id'>): void {
  if (surface === undefined || !KNOWN.has(surface)) return;
  void store.then(({ surfaces }) => surfaces.note(surface, times));
}
