import { surfacesOf } from '../sites/registry.ts';
import type { Surface } from '../sites/types.ts';
import { addressOf } from './address.ts';

/** The surfaces that a frame can have now; a single-page site changes its path without a load. */
export function surfacesHere(frame: Window): readonly Surface[] {
  const { hostname, pathname } = addressOf(frame);
  return surfacesOf(hostname, pathname);
}
