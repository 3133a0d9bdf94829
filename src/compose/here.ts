import { surfacesOf } from '../sites/registry.ts';
import type { Surface } from '../sites/types.ts';
import { addressOf } from './address.ts';
import { type Box, boxAt } from './find.ts';

/** The surfaces that a frame can have now; a single-page site changes its path without a load. */
export function surfacesHere(frame: Window): readonly Surface[] {
  const { hostname, pathname } = addressOf(frame);
  return surfacesOf(hostname, pathname);
}

/** The compose box of a frame that an event happened in, by the event's composed path. */
export function boxHere(path: readonly EventTarget[], frame: Window): Box | undefined {
  return boxAt(path, surfacesHere(frame));
}
